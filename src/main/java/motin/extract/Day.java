package motin.extract;

import java.util.Optional;

/// A date at tokens `[from, to)`; of several days (`từ 13 đến 15/10`) the first.
///
/// @param from the first token, `ngày` or `sáng` included
/// @param iso to the day or the month; empty where the text fixes no year
/// @param several whether it is the first of several days
record Day(int from, int to, Optional<String> iso, boolean several) {

  Day(int from, int to, Optional<String> iso) {
    this(from, to, iso, false);
  }

  Day ofSeveral() {
    return new Day(from, to, iso, true);
  }

  /// Whether it is fixed to the day.
  boolean isExact() {
    return iso.filter(date -> date.length() == "2020-05-01".length()).isPresent();
  }
}
