package motin.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.article.Published;
import motin.language.Numbers;
import motin.language.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the dates of a text: `ngày 14/8`, `sáng 15-8-2025`, `ngày 3 tháng 2 năm 2025`, `24-25/7`,
/// `từ ngày 13 đến 15/10`, `tháng 8/2020`.
///
/// A date without its year takes it from the article's: the latest such day before it or shortly
/// after. Where the article's is not known, the part of a year that its text reports on tells it:
/// `6 tháng đầu năm 2023`.
final class Days {

  private static final Set<String> BEFORE =
      Set.of("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "nay", "qua", "mai", "mùng");
  private static final Set<String> PARTS = Set.of("sáng", "chiều", "tối", "trưa", "đêm", "hôm");
  private static final Set<String> TO = Set.of("đến", "và", "-", ",", "tới");

  /// How many days a bare date may lie ahead of the article's.
  private static final int AHEAD = 45;

  /// The last month in which a text that names a part of a year is not about the year to come.
  private static final int LAST_MONTH = 10;

  private final Tokens tokens;
  private final @Nullable Published published;

  /// The year of the article, where its text alone tells it; else 0.
  private final int yearOfText;

  private final List<Day> days = new ArrayList<>();

  private Days(Reading reading) {
    this.tokens = reading.tokens();
    this.published = reading.article().published().orElse(null);
    this.yearOfText = published == null ? yearOfText() : 0;
    Optional<String> opening = Optional.empty();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Day> day = isSameDay(i) ? sameDay(i, opening) : read(i);
      if (day.isEmpty()) {
        i++;
        continue;
      }
      opening = isOpening(day.get()) ? day.get().iso() : opening;
      days.add(day.get());
      i = day.get().to();
    }
  }

  /// `Cùng ngày, …`, `Cũng trong ngày, …` at the start of a sentence.
  private boolean isSameDay(int i) {
    boolean same = tokens.is(i, "cùng") || (tokens.is(i, "trong") && tokens.is(i - 1, "cũng"));
    return same && tokens.is(i + 1, "ngày") && tokens.is(i + 2, ",");
  }

  /// The day that last opened a sentence, at words that only point at it.
  private static Optional<Day> sameDay(int i, Optional<String> opening) {
    return opening.map(iso -> new Day(i, i + 2, Optional.of(iso)));
  }

  /// Whether a day opens a sentence: `Sáng 22/8, …`.
  private boolean isOpening(Day day) {
    int before = day.from() - 1;
    boolean begins = !tokens.isWord(before) || tokens.block(before) != tokens.block(day.from());
    return begins && day.isExact() && tokens.is(day.to(), ",");
  }

  static Days in(Reading reading) {
    return new Days(reading);
  }

  /// The dates that begin in the tokens `[from, to)`, in order.
  List<Day> within(int from, int to) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < days.size() && days.get(end).from() < to) {
      end++;
    }
    return days.subList(low, end);
  }

  /// The date that begins at a token.
  Optional<Day> at(int token) {
    return within(token, token + 1).stream().findFirst();
  }

  private Optional<Day> read(int i) {
    if (tokens.is(i, "tháng") && !tokens.is(i - 1, "ngày")) {
      return month(i);
    }
    if (tokens.is(i + 1, "nay") && PARTS.contains(tokens.key(i)) && today().isPresent()) {
      Optional<Day> written = date(tokens.is(i + 2, "(") ? i + 3 : i + 2, i);
      return Optional.of(written.orElse(new Day(i, i + 2, today())));
    }
    if (tokens.shape(i) != Tokens.Shape.NUMBER) {
      return Optional.empty();
    }
    int from = i;
    while (BEFORE.contains(tokens.key(from - 1)) && tokens.block(from - 1) == tokens.block(i)) {
      from--;
    }
    return date(i, from);
  }

  /// The article's own day, where more than its month is known.
  private Optional<String> today() {
    return Optional.ofNullable(published).flatMap(Published::day).map(LocalDate::toString);
  }

  /// `tháng 8/2020`, `tháng 8 năm 2020`.
  private Optional<Day> month(int i) {
    int month = small(i + 1, 12);
    int year =
        tokens.is(i + 2, "/") || tokens.is(i + 2, "-") || tokens.is(i + 2, "năm") ? i + 3 : i;
    return month > 0 && year(year) > 0
        ? Optional.of(new Day(i, year + 1, Optional.of("%04d-%02d".formatted(year(year), month))))
        : Optional.empty();
  }

  /// The date whose first number stands at a token.
  private Optional<Day> date(int i, int from) {
    String key = tokens.key(i);
    if (key.indexOf('.') > 0) {
      return dotted(key, i, from);
    }
    int day = small(i, 31);
    if (day == 0) {
      return Optional.empty();
    }
    boolean setOff =
        tokens.is(i - 1, ",") && tokens.is(i + 3, ",") && (tokens.is(i + 1, "/") || isDay(i - 1));
    boolean announced =
        from < i
            || setOff
            || tokens.is(i - 1, "(")
            || tokens.is(i - 1, "từ")
            || tokens.is(i - 1, "bị");
    Optional<Day> single = rest(day, i, from, announced);
    if (single.isPresent()) {
      return single.map(first -> isGoingOn(first.to()) ? first.ofSeveral() : first);
    }
    return TO.contains(tokens.key(i + 1)) ? ofSeveral(day, i, from, announced) : Optional.empty();
  }

  /// `13 đến 15/7`, `24-25/7`, `10 và 11-8`, `20 và 21.8`.
  private Optional<Day> ofSeveral(int day, int i, int from, boolean announced) {
    int next = tokens.is(i + 2, "ngày") ? i + 3 : i + 2;
    if (small(next, 31) == 0 && tokens.key(next).indexOf('.') > 0) {
      Optional<Day> last = dotted(tokens.key(next), next, from);
      return last.map(l -> new Day(from, l.to(), l.iso().map(s -> withDay(s, day)), true));
    }
    int last = small(next, 31);
    if (last <= day && !(last > 0 && tokens.is(i + 1, "đến"))) {
      return Optional.empty();
    }
    Optional<Day> end = rest(last, next, from, announced || tokens.is(i + 1, "đến"));
    return last > day
        ? end.map(l -> new Day(from, l.to(), l.iso().map(s -> withDay(s, day)), true))
        : Optional.empty();
  }

  /// Whether the words before a comma speak of a day: `trong ngày làm việc thứ hai|, 15-10,`.
  private boolean isDay(int comma) {
    for (int i = comma - 1; i >= comma - 5 && tokens.isWord(i); i--) {
      if (tokens.is(i, "ngày")) {
        return true;
      }
    }
    return false;
  }

  /// `ngày 30/9 | đến ngày 2/10`
  private boolean isGoingOn(int to) {
    int next = tokens.is(to + 1, "ngày") ? to + 2 : to + 1;
    return TO.contains(tokens.key(to))
        && !tokens.is(to, ",")
        && small(next, 31) > 0
        && (tokens.is(next + 1, "/") || tokens.is(next + 1, "-"));
  }

  private static String withDay(String iso, int day) {
    return iso.substring(0, 8) + "%02d".formatted(day);
  }

  /// Month and year after a day.
  private Optional<Day> rest(int day, int i, int from, boolean announced) {
    if (tokens.is(i + 1, "tháng")) {
      int month = small(i + 2, 12);
      boolean named = tokens.is(i + 3, "năm") || tokens.is(i + 3, "/") || tokens.is(i + 3, "-");
      int year = named ? year(i + 4) : 0;
      return month == 0
          ? Optional.empty()
          : Optional.of(new Day(from, year > 0 ? i + 5 : i + 3, resolve(year, month, day)));
    }
    boolean stroke = tokens.is(i + 1, "/");
    boolean dash = tokens.is(i + 1, "-");
    int month = stroke || dash ? small(i + 2, 12) : 0;
    if (month == 0 && tokens.key(i + 2).indexOf('.') > 0 && stroke) {
      return Optional.empty();
    }
    if (month == 0) {
      return Optional.empty();
    }
    boolean full = tokens.is(i + 3, tokens.key(i + 1)) && year(i + 4) > 0;
    if (full) {
      return Optional.of(new Day(from, i + 5, resolve(year(i + 4), month, day)));
    }
    boolean tight = (tokens.isGlued(i + 1) && tokens.isGlued(i + 2)) || (stroke && from < i);
    boolean more = tokens.is(i + 3, "/") || (dash && tokens.is(i + 3, "-"));
    return announced && tight && !more
        ? Optional.of(new Day(from, i + 3, resolve(0, month, day)))
        : Optional.empty();
  }

  /// `21.8` after `ngày`, `21.8.2025`.
  private Optional<Day> dotted(String key, int i, int from) {
    String[] parts = key.split("\\.", -1);
    int day = small(parts[0], 31);
    int month = small(parts[1], 12);
    if (day == 0 || month == 0 || parts.length > 3) {
      return Optional.empty();
    }
    if (parts.length == 3) {
      int year = parts[2].length() == 4 ? small(parts[2], 2100) : 0;
      return year < 1900
          ? Optional.empty()
          : Optional.of(new Day(from, i + 1, resolve(year, month, day)));
    }
    return from < i || tokens.is(from - 1, "(")
        ? Optional.of(new Day(from, i + 1, resolve(0, month, day)))
        : Optional.empty();
  }

  /// @param year 0 where the text names none
  private Optional<String> resolve(int year, int month, int day) {
    try {
      if (year > 0) {
        return Optional.of(LocalDate.of(year, month, day).toString());
      }
      if (published == null) {
        boolean told = yearOfText > 0 && month <= LAST_MONTH;
        return told
            ? Optional.of(LocalDate.of(yearOfText, month, day).toString())
            : Optional.empty();
      }
      LocalDate date = LocalDate.of(published.earliest().getYear(), month, day);
      boolean far = date.isAfter(published.latest().plusDays(AHEAD));
      return Optional.of((far ? date.minusYears(1) : date).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/2 is a slip of the paper's and no date
    }
  }

  /// The one year of which the text names months or quarters, or 0.
  private int yearOfText() {
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int year = tokens.is(i, "năm") && isPart(i) ? year(i + 1) : 0;
      if (year > 0 && found > 0 && year != found) {
        return 0;
      }
      found = year > 0 ? year : found;
    }
    return found;
  }

  /// Whether `năm` stands after months or a quarter: `6 tháng đầu | năm`, `những tháng còn lại của
  /// | năm`, `quý II | năm`.
  private boolean isPart(int token) {
    int i = tokens.is(token - 1, "của") ? token - 1 : token;
    if (tokens.is(i - 2, "quý")) {
      return true;
    }
    boolean rest = tokens.is(i - 1, "lại") && tokens.is(i - 2, "còn");
    int end = rest ? i - 2 : i - 1;
    boolean part = rest || tokens.is(end, "đầu") || tokens.is(end, "cuối");
    return part && tokens.is(end - 1, "tháng");
  }

  private int year(int i) {
    int year = tokens.key(i).length() == 4 ? small(i, 2100) : 0;
    return year >= 1900 ? year : 0;
  }

  private int small(int i, int highest) {
    return tokens.shape(i) == Tokens.Shape.NUMBER ? small(tokens.key(i), highest) : 0;
  }

  private static int small(String key, int highest) {
    boolean digits = key.length() <= 4 && Numbers.isDigits(key);
    int value = digits ? Integer.parseInt(key) : 0;
    return value <= highest ? value : 0;
  }
}
