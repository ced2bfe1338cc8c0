package motin.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Published;
import motin.language.Orthography;

/// Dates as pages print them: day before month, the time before or after, Vietnamese time.
///
/// `Thứ ba - 13/01/2026 22:11`, `07:05 | 18-08-2025`, `13/10/2025 6:54 AM`, `Thứ Hai, ngày 18 tháng
/// 8 năm 2025`, `2025-08-14`. Relative ones (`7 giờ trước`) give nothing.
///
/// @param when the day, with its time where one is beside it
/// @param rest what else the text holds, without weekdays and the words around a date
/// @param before what stands before the date and its time, as written
/// @param after what stands behind them, as written
record PageDate(Published when, String rest, String before, String after) {

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  /// The months as blogs write them out: `12 Tháng Mười, 2020`.
  private static final List<String> MONTHS =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DAY =
      Pattern.compile(
          """
          (?<![\\d/.-])(?:
            (?= \\d ) (?:
            (?<year> (?:19|20)\\d\\d ) - (?<month> \\d\\d ) - (?<day> \\d\\d )
          | (?<d> \\d{1,2} ) \\s? [/.-] \\s? (?<m> \\d{1,2} ) \\s? [/.-] \\s? (?<y> (?:19|20)\\d\\d )
          | (?<dd> \\d{1,2} ) \\s (?: tháng | thg ) \\s (?<mm> \\d{1,2} | MONTH ) (?: \\s? năm | , )? \\s (?<yy> (?:19|20)\\d\\d )
          | (?<d2> \\d{1,2} ) \\s (?<m2> ENGLISH ) ,? \\s (?<y2> (?:19|20)\\d\\d )
          | (?<compact> 20\\d{6} ) )
          | (?: tháng | thg ) \\s (?<m1> \\d{1,2} | MONTH ) \\s (?<d1> \\d{1,2} ) , \\s (?<y1> (?:19|20)\\d\\d )
          | (?= [jfmasond] ) (?<m3> ENGLISH ) \\s (?<d3> \\d{1,2} ) , \\s (?<y3> (?:19|20)\\d\\d )
          )(?![\\d/]|[.-]\\d)
          """
              .replace("MONTH", String.join("|", MONTHS.reversed()).replace(" ", "\\s"))
              .replace("ENGLISH", "(?:" + String.join("|", ENGLISH) + ")[a-z]*+"),
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// No day and month before a year are longer.
  private static final int LONGEST = 40;

  private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])");

  private static final Pattern TIME =
      Pattern.compile(
          """
          (?<![\\d:.,/]) T? (?<hour> \\d{1,2} ) \\s? [:hg] \\s? (?<minute> \\d\\d )
          (?: : (?<second> \\d\\d ) (?: \\.\\d{1,9} )? )? (?![\\d:])
          (?: \\s? (?<half> AM | PM | SA | CH ) \\b )?
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private static final Pattern ZONE =
      Pattern.compile("(?<sign>[+-])(?<hours>\\d\\d):?(?<minutes>\\d\\d)$|(?<utc>Z)$");

  private static final Pattern AROUND =
      Pattern.compile(
          """
          \\b(?: thứ \\s (?: hai | ba | tư | năm | sáu | bảy | [2-7] ) | chủ \\s nhật | CN | T[2-7]
          | (?: Mon | Tues | Wednes | Thurs | Fri | Satur | Sun ) day
          | ngày | lúc | đăng | cập \\s nhật | xuất \\s bản | giờ \\s đăng | gửi
          | \\(? \\[? GMT \\s? [+]? \\s? \\d{0,2} (?: :00 )? )\\b [)\\]]?
          """,
          Pattern.COMMENTS
              | Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS);

  private static final String WEEKDAY = "(?:thứ \\p{L}+|thứ [2-7]|chủ nhật)";
  private static final String MARKS = "[\\s|,.:;()\\[\\]–+-]";

  private static final Pattern AROUND_END =
      Pattern.compile(
          MARKS + "*(?:" + WEEKDAY + ")?" + MARKS + "*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AROUND_BEGIN =
      Pattern.compile(
          "^"
              + MARKS
              + "*(?:GMT"
              + MARKS
              + "*\\d{0,2})?"
              + MARKS
              + "*(?:"
              + WEEKDAY
              + ")?"
              + MARKS
              + "*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?:ngày|từ|đến|sáng|trưa|chiều|tối|hôm|và|năm)\\s*(?:[\\d/.]{1,5}\\s?[-–,]\\s?)?$"
              + "|(?<![:\\d])\\d{1,2}(?:[/.]\\d{1,2})?\\s?[-–]\\s?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// The first date of a text.
  static Optional<PageDate> in(String text) {
    int year = firstYear(text);
    if (year < 0) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text).useTransparentBounds(true);
    day.region(Math.max(0, year - LONGEST), text.length());
    while (day.find()) {
      Optional<LocalDate> date = dayOf(day);
      if (date.isPresent()) {
        String rest = text.substring(0, day.start()) + " | " + text.substring(day.end());
        Matcher time = TIME.matcher(rest);
        Published when = Published.on(date.get());
        int from = day.start();
        int to = day.end();
        if (time.find()) {
          Optional<LocalTime> clock = clockOf(time);
          if (clock.isPresent()) {
            ZoneOffset zone = zoneOf(rest.substring(time.end()).strip());
            OffsetDateTime at = OffsetDateTime.of(date.get(), clock.get(), zone);
            when = Published.at(at.withOffsetSameInstant(VIETNAM));
            rest = rest.substring(0, time.start()) + " | " + rest.substring(time.end());
            // Behind the day, the text left is longer by the bar and shorter by the day.
            int behind = day.start() + " | ".length() - day.end();
            boolean before = time.start() < day.start();
            from = before ? time.start() : from;
            to = before ? to : time.end() - behind;
          }
        }
        return Optional.of(
            new PageDate(
                when,
                trimmed(AROUND.matcher(rest).replaceAll(" ")),
                text.substring(0, from),
                text.substring(to)));
      }
    }
    return Optional.empty();
  }

  /// Where the first year may begin, which has a digit after 19 or 20, or -1: most lines hold none,
  /// and looking for a date is dear.
  private static int firstYear(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char century = text.charAt(i);
      boolean twenty = century == '0' && text.charAt(i - 1) == '2';
      boolean nineteen = century == '9' && text.charAt(i - 1) == '1';
      if ((twenty || nineteen) && Character.isDigit(text.charAt(i + 1))) {
        return i - 1;
      }
    }
    return -1;
  }

  /// What a label promises to be a date: one with its day, or the month alone: `2020-10`.
  static Optional<PageDate> labelled(String text) {
    Matcher month = MONTH.matcher(text.strip());
    return month.matches()
        ? Optional.of(new PageDate(Published.in(YearMonth.parse(text.strip())), "", "", ""))
        : in(text);
  }

  /// Whether this tells more exactly what the other one tells: a day of its month, the time of its
  /// day.
  boolean refines(PageDate other) {
    return switch (other.when) {
      case Published.Month(YearMonth month) ->
          when.day().filter(day -> YearMonth.from(day).equals(month)).isPresent();
      case Published.Day(LocalDate date) -> isTimed() && when.earliest().equals(date);
      case Published.Moment _ -> false;
    };
  }

  boolean isTimed() {
    return when instanceof Published.Moment;
  }

  /// Whether the text holds nothing but a date, counters and marks.
  boolean isAlone() {
    return !Blanks.holdsLetter(rest);
  }

  /// A headline that has its date before or behind it on one line, without the date: `… thành công
  /// 14/08/2025 08:30`. Not `… đến ngày 14/8/2025`, which is part of it.
  Optional<String> headline() {
    String front = AROUND_END.matcher(before).replaceFirst("");
    String back = AROUND_BEGIN.matcher(after).replaceFirst("");
    boolean marked = isTimed() || before.matches(".*[|(–\\[-]\\s*(?:\\p{L}+ )?.{0,8}");
    boolean sentence = IN_SENTENCE.matcher(before).find();
    if (back.isBlank() && Blanks.count(front) >= 5 && marked && !sentence) {
      return Optional.of(front.strip());
    }
    return front.isBlank() && Blanks.count(back) >= 5 && isTimed()
        ? Optional.of(back.strip())
        : Optional.empty();
  }

  private static Optional<LocalDate> dayOf(Matcher m) {
    if (m.group("compact") != null) {
      String c = m.group("compact");
      return date(c.substring(0, 4), c.substring(4, 6), c.substring(6));
    }
    if (m.group("year") != null) {
      return date(m.group("year"), m.group("month"), m.group("day"));
    }
    for (String form : List.of("", "1", "2", "3")) {
      if (m.group("y" + form) != null) {
        return date(m.group("y" + form), month(m.group("m" + form)), m.group("d" + form));
      }
    }
    return date(m.group("yy"), month(m.group("mm")), m.group("dd"));
  }

  /// The number of a month in figures, in Vietnamese or in English.
  private static String month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return written;
    }
    String key = Orthography.key(written);
    int number = MONTHS.indexOf(key);
    return Integer.toString(1 + (number >= 0 ? number : ENGLISH.indexOf(key.substring(0, 3))));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> clockOf(Matcher m) {
    int hour = Integer.parseInt(m.group("hour"));
    if (m.group("half") != null && hour <= 12) {
      boolean afternoon = m.group("half").matches("(?i)PM|CH");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int second = m.group("second") == null ? 0 : Integer.parseInt(m.group("second"));
    try {
      return Optional.of(LocalTime.of(hour, Integer.parseInt(m.group("minute")), second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A zone as machines write it; pages for people mean Vietnam's.
  private static ZoneOffset zoneOf(String afterTime) {
    Matcher zone = ZONE.matcher(afterTime);
    if (!zone.matches()) {
      return VIETNAM;
    }
    if (zone.group("utc") != null) {
      return ZoneOffset.UTC;
    }
    int minutes =
        Integer.parseInt(zone.group("hours")) * 60 + Integer.parseInt(zone.group("minutes"));
    int seconds = Math.min(minutes, 18 * 60) * 60;
    return ZoneOffset.ofTotalSeconds(zone.group("sign").equals("-") ? -seconds : seconds);
  }

  private static String trimmed(String rest) {
    return Blanks.squeeze(rest.replaceAll("^[\\s|,.:;()\\[\\]–-]+|[\\s|,.:;()\\[\\]–-]+$", ""));
  }
}
