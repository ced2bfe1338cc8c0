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
    String clean = piece.strip().replaceAll("\\s+", " ");
    if (!clean.isEmpty()) {
      if (!text.isEmpty()) {
        text.append(SEPARATOR);
      }
      int start = text.length();
      text.append(clean);
      blocks.add(new Block(kind, new Span(start, text.length())));
    }
    return this;
  }

  public String text() {
    return text.toString();
  }

  public List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
