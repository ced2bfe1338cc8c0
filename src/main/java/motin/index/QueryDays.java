package motin.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.index.Clause.Published;
import org.jspecify.annotations.Nullable;

/// Days as people type them: `2025`, `2025-09`, `9/2025`, `2025-09-25`, `25/9/2025`, and ranges
/// with `..` whose ends may be left open.
final class QueryDays {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");

  private record Days(LocalDate first, LocalDate last) {}

  private QueryDays() {}

  static Optional<Clause> read(String typed) {
    int dots = typed.indexOf("..");
    if (dots < 0) {
      return days(typed)
          .map(days -> new Published(Optional.of(days.first()), Optional.of(days.last())));
    }
    String from = typed.substring(0, dots);
    String to = typed.substring(dots + 2);
    Optional<Days> first = days(from);
    Optional<Days> last = days(to);
    boolean sound =
        (first.isPresent() || from.isEmpty())
            && (last.isPresent() || to.isEmpty())
            && (first.isPresent() || last.isPresent());
    return sound
        ? Optional.of(new Published(first.map(Days::first), last.map(Days::last)))
        : Optional.empty();
  }

  private static Optional<Days> days(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return days(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher spoken = SPOKEN.matcher(text);
    return spoken.matches()
        ? days(spoken.group(3), spoken.group(2), spoken.group(1))
        : Optional.empty();
  }

  private static Optional<Days> days(String year, @Nullable String month, @Nullable String day) {
    try {
      int inYear = Integer.parseInt(year);
      if (month == null) {
        return Optional.of(new Days(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31)));
      }
      var inMonth = YearMonth.of(inYear, Integer.parseInt(month));
      if (day == null) {
        return Optional.of(new Days(inMonth.atDay(1), inMonth.atEndOfMonth()));
      }
      LocalDate one = inMonth.atDay(Integer.parseInt(day));
      return Optional.of(new Days(one, one));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
