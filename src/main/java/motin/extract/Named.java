package motin.extract;

import java.util.Optional;
import motin.fact.Quantity;

/// A figure with the words for what it measures.
///
/// @param rule how they were found
/// @param numberFirst whether the words after the number belong to it: `100% chi bộ …`
record Named(
    Metric metric, Quantity quantity, Optional<String> unit, String rule, boolean numberFirst) {

  /// Whether the words can be what a figure measures. Single words (`tỷ lệ`) tell nothing, but in a
  /// table.
  boolean isSensible() {
    boolean row = rule.equals(MeasureReader.ROW);
    return !metric.isEmpty() && (metric.size() > 1 || row) && metric.size() <= 45;
  }
}
