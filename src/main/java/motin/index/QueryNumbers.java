package motin.index;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.index.Clause.Numbers;

/// Numbers as people type them: `1.600` and `1600`, `45,5` and `45.5`, `800..1000`, `2%`.
final class QueryNumbers {

  /// Any number at all.
  static final Numbers ANY = new Numbers(Optional.empty(), true, Optional.empty(), true);

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern RANGE = Pattern.compile("([\\d.,]+?)\\.\\.([\\d.,]+)");
  private static final int LONGEST = 40;

  private QueryNumbers() {}

  /// What a comparison asks for; empty where there is no number.
  static Optional<Numbers> read(String sign, String typed) {
    String text = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      Optional<BigDecimal> min = number(range.group(1));
      Optional<BigDecimal> max = number(range.group(2));
      return min.isPresent() && max.isPresent()
          ? Optional.of(new Numbers(min, true, max, true))
          : Optional.empty();
    }
    return number(text)
        .map(number ->
            switch (sign) {
              case ">" -> new Numbers(Optional.of(number), false, Optional.empty(), true);
              case ">=" -> new Numbers(Optional.of(number), true, Optional.empty(), true);
              case "<" -> new Numbers(Optional.empty(), true, Optional.of(number), false);
              case "<=" -> new Numbers(Optional.empty(), true, Optional.of(number), true);
              default -> new Numbers(Optional.of(number), true, Optional.of(number), true);
            });
  }

  private static Optional<BigDecimal> number(String text) {
    if (GROUPED.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    return PLAIN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }
}
