package motin.analysis;

import java.io.IOException;
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
    } else if (!Orthography.isPlain(term)) {
      original = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    original = null;
  }
}
