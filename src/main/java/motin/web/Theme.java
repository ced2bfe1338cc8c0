package motin.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Light or dark; [#AUTO] is as the reader's system has it.
enum Theme {
  AUTO,
  LIGHT,
  DARK;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> of(String code) {
    return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findFirst();
  }
}
