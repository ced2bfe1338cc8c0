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

  /// Word by word, because letter by letter takes several times as long.
  private void appendSqueezed(String piece) {
    int start = text.length();
    int length = piece.length();
    int word = 0;
    while (word < length) {
      if (isBlank(piece.charAt(word))) {
        word++;
        continue;
      }
      int end = endOfRun(piece, word);
      if (text.length() > start) {
        text.append(' ');
      }
      text.append(piece, word, end);
      word = end;
    }
  }

  /// Where white space other than a single blank begins, from a word on.
  private static int endOfRun(String piece, int word) {
    int i = word;
    while (i < piece.length()) {
      char c = piece.charAt(i);
      boolean single = c == ' ' && i + 1 < piece.length() && !isBlank(piece.charAt(i + 1));
      if (isBlank(c) && !single) {
        return i;
      }
      i++;
    }
    return i;
  }

  /// Between the blank and U+2000, where Vietnamese has its letters, nothing else is white space.
  private static boolean isBlank(char c) {
    return (c <= ' ' || c >= '\u2000' || c == '\u1680') && Character.isWhitespace(c);
  }

  public String text() {
    return text.toString();
  }

  public List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
