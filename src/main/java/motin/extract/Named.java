package motin.extract;

import java.util.Optional;
import motin.fact.Quantity;
import motin.language.Tokens;

/// A figure with the words for what it measures.
///
/// @param rule how they were found
/// @param numberFirst whether the words after the number belong to it: `100% chi bộ …`
record Named(
    Metric metric, Quantity quantity, Optional<String> unit, String rule, boolean numberFirst) {

  private static final int LONGEST = 45;

  /// Whether the words can be what a figure measures. Single words (`tỷ lệ`) tell nothing, but in a
  /// table.
  boolean isSensible(Tokens tokens) {
    if (metric.isEmpty() || metric.size() > LONGEST) {
      return false;
    }
    boolean abbreviation = tokens.shape(metric.pieces().getFirst().from()) == Tokens.Shape.UPPER;
    return metric.size() > 1 || rule.equals(MeasureReader.ROW) || abbreviation;
  }
}
