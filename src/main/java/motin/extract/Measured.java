package motin.extract;

import java.util.Optional;
import motin.fact.Quantity;

/// A figure that measures something, whether it is aimed at or was reached.
///
/// @param rule how the metric was found: `target.percent-of`
record Measured(
    Amount amount,
    Aim aim,
    Metric metric,
    Quantity quantity,
    Optional<String> unit,
    Optional<String> when,
    String rule) {}
