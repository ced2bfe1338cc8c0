package motin.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many records the gold has, how many were found, and how many of these are right.
public record Figures(int gold, int found, int right) {

  static final Figures NONE = new Figures(0, 0, 0);

  Figures plus(Figures more) {
    return new Figures(gold + more.gold, found + more.found, right + more.right);
  }

  /// The share of those found that is right; 0 where nothing was found.
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /// The share of the gold that was found; 0 where the gold is empty.
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /// The harmonic mean of the two.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /// To so many digits behind the point, a tie to the even one.
  static BigDecimal round(double figure, int digits) {
    return new BigDecimal(figure).setScale(digits, RoundingMode.HALF_EVEN);
  }
}
