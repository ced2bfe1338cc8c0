package motin.article;

import java.util.ArrayList;
import java.util.List;

/// Builds an article's text and its blocks together, so that they cannot disagree.
public final class ArticleText {

  private static final String SEPARATOR = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /// Adds a block. White space inside it becomes single blanks; a blank piece adds nothing.
  public ArticleText add(Block.Kind kind, String piece) {
    int before = text.length();
    if (before > 0) {
      text.append(SEPARATOR);
    }
    int start = text.length();
    appendSqueezed(piece);
    if (text.length() == start) {
      text.setLength(before);
    } else {
      blocks.add(new Block(kind, new Span(start, text.length())));
    }
    return this;
  }

  private void appendSqueezed(String piece) {
    int start = text.length();
    boolean blank = false;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isWhitespace(c)) {
        blank = true;
      } else {
        if (blank && text.length() > start) {
          text.append(' ');
        }
        blank = false;
        text.append(c);
      }
    }
  }

  public String text() {
    return text.toString();
  }

  public List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
