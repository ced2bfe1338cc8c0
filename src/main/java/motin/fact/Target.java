package motin.fact;

import java.util.List;
import java.util.Optional;

/// A figure planned or aimed at.
///
/// @param metric what is measured, as written
/// @param unit as written: `%`, `đảng viên`, `triệu đồng`
/// @param when `annual`, a year `2030`, a term `2025-2030`, or a date
/// @param reason the words that say it is aimed at: a verb, a heading, a time to come
public record Target(
    String metric,
    Quantity quantity,
    Optional<String> unit,
    Optional<String> when,
    Optional<String> organization,
    Optional<Mention> reason,
    List<Mention> evidence,
    Assessment assessment)
    implements Fact {

  public Target {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Target(
      String metric,
      Quantity quantity,
      Optional<String> unit,
      Optional<String> when,
      Optional<String> organization,
      Optional<Mention> reason,
      List<Mention> evidence) {
    this(metric, quantity, unit, when, organization, reason, evidence, Assessment.NONE);
  }

  @Override
  public Target with(Assessment assessed) {
    return new Target(metric, quantity, unit, when, organization, reason, evidence, assessed);
  }
}
