package motin.index;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// [Syllables] as Lucene's tokens, each in the spelling it is looked up by.
///
/// The offsets are those of the text itself: spelling never changes the length. A line break counts
/// as a gap, so that no phrase runs from one block of an article into the next.
final class SyllableTokenizer extends Tokenizer {

  /// Longer ones are cut: Lucene refuses a whole document for one immense term.
  static final int LONGEST = 100;

  private static final int BLOCK_GAP = 10;

  private final UnaryOperator<String> spelling;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private String text = "";
  private String spelled = "";
  private Syllables syllables = new Syllables("");

  SyllableTokenizer(UnaryOperator<String> spelling) {
    this.spelling = spelling;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int last = syllables.end();
    if (!syllables.next()) {
      return false;
    }
    term.append(spelled, syllables.start(), termEnd(syllables));
    offset.setOffset(correctOffset(syllables.start()), correctOffset(syllables.end()));
    boolean newBlock = last > 0 && text.indexOf('\n', last, syllables.start()) >= 0;
    position.setPositionIncrement(newBlock ? BLOCK_GAP : 1);
    return true;
  }

  /// Where the term of the syllable at hand ends in the text.
  private static int termEnd(Syllables syllables) {
    return Math.min(syllables.end(), syllables.start() + LONGEST);
  }

  /// The term of the syllable at hand, out of the whole text in its spelling.
  static String term(String spelled, Syllables syllables) {
    return spelled.substring(syllables.start(), termEnd(syllables));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringWriter all = new StringWriter();
    input.transferTo(all);
    text = all.toString();
    spelled = spelling.apply(text);
    syllables = new Syllables(text);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
  }
}
