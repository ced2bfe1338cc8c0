package motin.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import motin.article.Published;

/// Days as each language writes them.
final class Dates {

  private Dates() {}

  static Html html(Labels labels, Published published) {
    return Html.of(
        "<time datetime=\"%s\">%s</time>",
        published.toString(),
        published instanceof Published.Month(YearMonth month)
            ? month(labels, month)
            : day(labels, published.earliest()));
  }

  /// An ISO date as people read it; anything that is not a whole day stays as it is.
  static String text(Labels labels, String iso) {
    try {
      return day(labels, LocalDate.parse(iso));
    } catch (DateTimeParseException _) {
      return iso; // a month, a year, a term
    }
  }

  private static String month(Labels labels, YearMonth month) {
    return DateTimeFormatter.ofPattern(labels.text("date.month"), labels.language().locale())
        .format(month);
  }

  private static String day(Labels labels, LocalDate day) {
    return DateTimeFormatter.ofPattern(labels.text("date.pattern"), labels.language().locale())
        .format(day);
  }
}
