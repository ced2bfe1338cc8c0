package motin.index;

import motin.analysis.VietnameseAnalyzer;
import motin.analysis.VietnameseAnalyzer.Option;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// The syllables of a field: with their accents, or where [Fields#isPlain(String)] without them. No
/// phrase runs from one block of an article into the next.
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

  private final Analyzer exact = new VietnameseAnalyzer(Option.LINES);
  private final Analyzer plain = new VietnameseAnalyzer(Option.LINES, Option.PLAIN);

  FieldAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Fields.isPlain(field) ? plain : exact;
  }
}
