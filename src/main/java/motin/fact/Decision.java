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
    double confidence)
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
}
