package motin.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Drops words that say little, and their syllables with them. A syllable of another word stays:
/// `của` goes, the `của` of `của cải` does not. Stands behind [VietnameseSpellingFilter].
public final class VietnameseStopFilter extends FilteringTokenFilter {

  private final CharArraySet stopWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  /// Whether the word at hand is dropped.
  private boolean dropped;

  /// @param stopWords in the spelling of [VietnameseSpellingFilter], `_` between syllables
  public VietnameseStopFilter(TokenStream input, CharArraySet stopWords) {
    super(input);
    this.stopWords = stopWords;
  }

  @Override
  protected boolean accept() {
    if (type.type().equals(VietnameseTokenizer.SYLLABLE)) {
      return !dropped;
    }
    boolean stops = stopWords.contains(term.buffer(), 0, term.length());
    dropped = stops && length.getPositionLength() > 1;
    return !stops;
  }
}
