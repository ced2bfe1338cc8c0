package motin.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import motin.fact.Decision.Action;

/// Words that say what was done to a person, or that it is only proposed: tokens `[from, to)`.
///
/// @param action empty where something is only proposed
record Deed(int from, int to, Optional<Action> action) {

  /// What the file calls words by which one body asks another to do it.
  static final String REQUESTED = "requested";

  /// What it calls words by which a deed is only to come: `để bầu`, `dự kiến`.
  static final String PROPOSED = "proposed";

  /// What it calls words that only look like a deed: `sau khi nghỉ hưu`, `do nghỉ hưu`.
  static final String NONE = "none";

  private static final Set<Action> GIVING =
      Set.of(
          Action.ELECTED, Action.APPOINTED, Action.TRANSFERRED, Action.ASSIGNED, Action.APPROVED);

  static Deed of(int from, int to, String name) {
    Optional<Action> action =
        name.equals(PROPOSED) || name.equals(REQUESTED)
            ? Optional.empty()
            : Optional.of(Action.valueOf(name.toUpperCase(Locale.ROOT)));
    return new Deed(from, to, action);
  }

  boolean is(Action other) {
    return action.filter(other::equals).isPresent();
  }

  /// Whether it gives a post.
  boolean gives() {
    return action.filter(GIVING::contains).isPresent();
  }
}
