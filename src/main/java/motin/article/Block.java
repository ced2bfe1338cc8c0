package motin.article;

import java.util.Locale;

/// A paragraph-like piece of an article: what it is for, and where it stands in the text.
public record Block(Kind kind, Span span) {

  /// What a block is for. The export writes the name in lower case.
  public enum Kind {
    TITLE,
    LEAD,
    HEADING,
    BODY,
    CAPTION,
    BYLINE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
