package motin.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An administrative unit named.
///
/// @param name without its type word, unless that is part of the name (`Quận 8`)
/// @param province canonical name of the province it is or lies in
/// @param code ISO 3166-2 of a province (`VN-02`), the statistics office's code of another unit
public record Place(
    String name,
    Kind kind,
    Optional<String> province,
    Optional<String> code,
    List<Mention> evidence,
    Assessment assessment)
    implements Fact {

  /// The three administrative levels; a centrally run city is a province.
  public enum Kind {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Place {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Place(
      String name,
      Kind kind,
      Optional<String> province,
      Optional<String> code,
      List<Mention> evidence) {
    this(name, kind, province, code, evidence, Assessment.NONE);
  }

  @Override
  public Place with(Assessment assessed) {
    return new Place(name, kind, province, code, evidence, assessed);
  }
}
