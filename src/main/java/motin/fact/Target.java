package motin.fact;

import java.util.List;
import java.util.Optional;

/// A figure planned or aimed at.
///
/// @param metric what is measured, as written
/// @param unit as written: `%`, `đảng viên`, `triệu đồng`
/// @param when `annual`, a year `2030`, a term `2025-2030`, or a date
public record Target(
    String metric,
    Quantity quantity,
    Optional<String> unit,
    Optional<String> when,
    Optional<String> organization,
    List<Mention> evidence,
    double confidence)
    implements Fact {

  public Target {
    evidence = List.copyOf(evidence);
  }
}
