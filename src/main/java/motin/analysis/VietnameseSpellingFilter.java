package motin.analysis;

import java.io.IOException;
import motin.language.Orthography;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// One spelling for each syllable: small letters, one tone placement, one apostrophe and hyphen, as
/// [Orthography#key] has it. `HOÀ` and `Hòa` become `hòa`.
public final class VietnameseSpellingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public VietnameseSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    Orthography.key(term.buffer(), term.length());
    return true;
  }
}
