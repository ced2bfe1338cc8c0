package motin.extract;

import java.util.Optional;

/// A date at tokens `[from, to)`; of several days (`từ 13 đến 15/10`) the first.
///
/// @param from the first token, `ngày` or `sáng` included
/// @param iso to the day or the month; empty where the text fixes no year
record Day(int from, int to, Optional<String> iso) {}
