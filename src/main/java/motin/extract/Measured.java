package motin.extract;

import java.util.Optional;

/// A figure that measures something, whether it is aimed at or was reached.
record Measured(Amount amount, Aim aim, Named named, Optional<String> when) {

  Metric metric() {
    return named.metric();
  }
}
