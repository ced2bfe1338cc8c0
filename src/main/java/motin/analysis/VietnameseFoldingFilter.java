package motin.analysis;

import java.io.IOException;
import java.util.Arrays;
import motin.language.Orthography;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Terms without accents, `đ` as `d`: `đại_hội` becomes `dai_hoi`, as [Orthography#plain] has it.
/// Where the original is preserved, a term that has accents stands first, its twin at the same
/// position.
public final class VietnameseFoldingFilter extends TokenFilter {

  private final boolean preserveOriginal;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);

  private char[] folded = new char[32];

  /// The token whose twin comes next.
  private AttributeSource.@Nullable State original;

  public VietnameseFoldingFilter(TokenStream input, boolean preserveOriginal) {
    super(input);
    this.preserveOriginal = preserveOriginal;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (original != null) {
      restoreState(original);
      original = null;
      Orthography.plain(term.buffer(), term.length());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!preserveOriginal) {
      Orthography.plain(term.buffer(), term.length());
    } else if (hasTwin()) {
      original = captureState();
    }
    return true;
  }

  private boolean hasTwin() {
    int size = term.length();
    if (size > folded.length) {
      folded = new char[2 * size];
    }
    System.arraycopy(term.buffer(), 0, folded, 0, size);
    Orthography.plain(folded, size);
    return !Arrays.equals(folded, 0, size, term.buffer(), 0, size);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    original = null;
  }
}
