package motin.ingest;

import java.util.Locale;
import motin.language.Letters;
import motin.language.Orthography;

/// A line of a page, and what is known of it before its words are read.
///
/// @param gap whether an empty line or the edge of a block stands before it
record Line(String text, String key, boolean gap, Hint hint) {

  /// What the page itself says a line is, by a tag or by Markdown.
  enum Hint {
    NONE,
    TITLE,
    LEAD,
    HEADING,
    CAPTION,
    PHOTO
  }

  static Line of(String text, boolean gap, Hint hint) {
    String clean = Blanks.squeeze(text);
    return new Line(clean, Orthography.key(clean), gap, hint);
  }

  /// A line on its own, of which nothing else is known.
  static Line of(String text) {
    return of(text, false, Hint.NONE);
  }

  Line withText(String other) {
    return of(other, gap, hint);
  }

  Line withHint(Hint other) {
    return new Line(text, key, gap, other);
  }

  int words() {
    return Blanks.count(text);
  }

  /// Whether its last character is one of these.
  boolean endsWithAny(String marks) {
    return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean isCapitals() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// A sentence or more, as articles and teasers have them and headlines do not.
  boolean isParagraph() {
    if (text.length() >= 250) {
      return true;
    }
    if (isUnspaced()) {
      return text.length() >= 20 && endsWithAny("。！？」");
    }
    if (text.isEmpty() || words() < 8) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean cutOff = last == '…' || (text.endsWith("..") && !text.endsWith("/.."));
    return (".:;".indexOf(last) >= 0 && !cutOff)
        || (text.length() >= 100 && "….!?”\"')".indexOf(last) >= 0);
  }

  /// Chinese and Japanese put no blanks between words.
  private boolean isUnspaced() {
    return text.length() >= 3 && text.charAt(1) >= '\u3040' && text.charAt(1) < '\uFB00';
  }

  /// Letters and digits alone, so that two spellings of one line are equal.
  String bare() {
    return bare(key.length());
  }

  /// The first of them, so many at the most.
  String bare(int most) {
    char[] bare = new char[Math.min(most, key.length())];
    int length = 0;
    for (int i = 0; i < key.length() && length < bare.length; i++) {
      char c = key.charAt(i);
      if (Letters.isLetterOrDigit(c)) {
        bare[length++] = c;
      }
    }
    return new String(bare, 0, length);
  }
}
