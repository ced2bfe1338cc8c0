package motin.fact;

import java.math.BigDecimal;
import java.util.Locale;

/// A number as news writes it: `gần 1.600`, `95% trở lên`, `từ 8-10`.
///
/// `min` and `max` are equal unless the bound is [Bound#RANGE].
public record Quantity(BigDecimal min, BigDecimal max, Bound bound) {

  /// How the number limits what it counts. The export writes the name in lower case.
  public enum Bound {
    EXACT,
    ABOUT,
    OVER,
    UNDER,
    AT_LEAST,
    AT_MOST,
    RANGE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Quantity {
    min = plain(min);
    max = plain(max);
    if (min.compareTo(max) > 0 || (bound != Bound.RANGE && min.compareTo(max) != 0)) {
      throw new IllegalArgumentException("Not a quantity: %s-%s %s".formatted(min, max, bound));
    }
  }

  public static Quantity of(BigDecimal value, Bound bound) {
    return new Quantity(value, value, bound);
  }

  public static Quantity exactly(long value) {
    return of(BigDecimal.valueOf(value), Bound.EXACT);
  }

  public static Quantity range(BigDecimal min, BigDecimal max) {
    return new Quantity(min, max, Bound.RANGE);
  }

  /// One spelling for one number, so that 95 and 95.0 are equal.
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// For lists and logs: `= 789`, `> 800`, `8-10`.
  @Override
  public String toString() {
    return switch (bound) {
      case EXACT -> min.toPlainString();
      case ABOUT -> "~" + min.toPlainString();
      case OVER -> ">" + min.toPlainString();
      case UNDER -> "<" + min.toPlainString();
      case AT_LEAST -> "≥" + min.toPlainString();
      case AT_MOST -> "≤" + min.toPlainString();
      case RANGE -> min.toPlainString() + "-" + max.toPlainString();
    };
  }
}
