package motin.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// When an article was published: a day, and the time of day where the page tells it.
public record Published(LocalDate day, Optional<OffsetDateTime> time) {

  public static Published on(LocalDate day) {
    return new Published(day, Optional.empty());
  }

  public static Published at(OffsetDateTime time) {
    return new Published(time.toLocalDate(), Optional.of(time));
  }

  /// Reads what [#toString()] writes.
  ///
  /// @throws java.time.format.DateTimeParseException for anything else
  public static Published parse(String iso) {
    return iso.length() <= 10 ? on(LocalDate.parse(iso)) : at(OffsetDateTime.parse(iso));
  }

  /// ISO 8601: `2025-08-14`, or `2026-01-13T22:11:00+07:00`.
  @Override
  public String toString() {
    return time.map(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
        .orElseGet(day::toString);
  }
}
