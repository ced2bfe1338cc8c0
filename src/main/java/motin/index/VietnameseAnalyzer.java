package motin.index;

import motin.language.Orthography;
import org.apache.lucene.analysis.Analyzer;

/// Vietnamese by syllables: with their accents, or in a field that [Fields#plain(String)] names
/// without them.
final class VietnameseAnalyzer extends Analyzer {

  VietnameseAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(
        Fields.isPlain(field)
            ? new SyllableTokenizer(Orthography::plain)
            : new SyllableTokenizer(Orthography::key));
  }

  /// No phrase runs from one value of a field into the next.
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
