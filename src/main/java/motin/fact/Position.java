package motin.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One post of one person: `Phó Bí thư Thường trực Tỉnh ủy Lào Cai`.
///
/// @param text from the title word to the end of the organisation, as written
/// @param role the title alone: `Phó Bí thư Thường trực`
/// @param organization the full name, abbreviations written out, place filled in from context
/// @param province canonical name of the province it belongs to
public record Position(
    String text,
    String role,
    Optional<String> organization,
    Optional<Level> level,
    Optional<String> province,
    List<Mention> evidence,
    Assessment assessment) {

  /// How high in the country's order the organisation stands.
  public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    UNIT;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Position {
    evidence = List.copyOf(evidence);
  }

  /// A position as it was read, not assessed yet.
  public Position(
      String text,
      String role,
      Optional<String> organization,
      Optional<Level> level,
      Optional<String> province,
      List<Mention> evidence) {
    this(text, role, organization, level, province, evidence, Assessment.NONE);
  }

  /// The same position under another assessment.
  public Position with(Assessment assessed) {
    return new Position(text, role, organization, level, province, evidence, assessed);
  }
}
