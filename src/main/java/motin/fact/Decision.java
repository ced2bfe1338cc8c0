package motin.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A personnel act.
///
/// @param award what was given, where the action is [Action#AWARDED]
/// @param document its number or kind, as printed
/// @param date ISO 8601
public record Decision(
    Action action,
    String person,
    Optional<String> position,
    Optional<String> award,
    Optional<String> document,
    Optional<String> date,
    List<Mention> evidence,
    Assessment assessment)
    implements Fact {

  /// What was done.
  public enum Action {
    APPOINTED,
    ELECTED,
    TRANSFERRED,
    APPROVED,
    ASSIGNED,
    DISMISSED,
    DISCIPLINED,
    RETIRED,
    AWARDED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Decision {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Decision(
      Action action,
      String person,
      Optional<String> position,
      Optional<String> award,
      Optional<String> document,
      Optional<String> date,
      List<Mention> evidence) {
    this(action, person, position, award, document, date, evidence, Assessment.NONE);
  }

  @Override
  public Decision with(Assessment assessed) {
    return new Decision(action, person, position, award, document, date, evidence, assessed);
  }
}
