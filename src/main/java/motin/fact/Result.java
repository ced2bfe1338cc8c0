package motin.fact;

import java.util.List;
import java.util.Optional;

/// A figure reported as reached, not planned.
///
/// @param metric what is measured, as written
/// @param unit as written: `%`, `đảng viên`, `triệu đồng`
/// @param when `annual`, a year `2030`, a term `2025-2030`, or a date
public record Result(
    String metric,
    Quantity quantity,
    Optional<String> unit,
    Optional<String> when,
    Optional<String> organization,
    List<Mention> evidence,
    double confidence)
    implements Fact {

  public Result {
    evidence = List.copyOf(evidence);
  }
}
