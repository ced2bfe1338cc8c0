package motin.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// How far a fact can be relied on.
///
/// @param confidence how often a fact found like this is right, from 0 to 1, see [Calibration]
/// @param flags what looks odd about it, in the order of [Flag]; empty for most
public record Assessment(double confidence, Set<Flag> flags) {

  /// Of a fact that nobody has assessed.
  public static final Assessment NONE = of(1);

  /// @throws IllegalArgumentException for a confidence outside [0, 1]
  public Assessment {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }

  public static Assessment of(double confidence) {
    return new Assessment(confidence, Set.of());
  }
}
