package motin.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When an article was published, as exactly as the page tells it.
///
/// Written as ISO 8601: `2025-08`, `2025-08-14`, or `2026-01-13T22:11:00+07:00`.
public sealed interface Published {

  /// A month alone.
  record Month(YearMonth month) implements Published {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /// A day, as printed.
  record Day(LocalDate date) implements Published {
    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /// A day with its time, in the page's own zone.
  record Moment(OffsetDateTime time) implements Published {
    @Override
    public LocalDate earliest() {
      return time.toLocalDate();
    }

    @Override
    public LocalDate latest() {
      return time.toLocalDate();
    }

    @Override
    public String toString() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
  }

  static Published in(YearMonth month) {
    return new Month(month);
  }

  static Published on(LocalDate date) {
    return new Day(date);
  }

  static Published at(OffsetDateTime time) {
    return new Moment(time);
  }

  /// Reads what `toString` writes.
  ///
  /// @throws java.time.format.DateTimeParseException for anything else
  static Published parse(String iso) {
    return switch (iso.length()) {
      case 7 -> in(YearMonth.parse(iso));
      case 10 -> on(LocalDate.parse(iso));
      default -> at(OffsetDateTime.parse(iso));
    };
  }

  /// The first day it may have been; articles are sorted by it.
  LocalDate earliest();

  /// The last day it may have been: the same, but for a month alone.
  LocalDate latest();

  /// The day, where more than the month is known.
  default Optional<LocalDate> day() {
    return Optional.of(earliest()).filter(latest()::equals);
  }
}
