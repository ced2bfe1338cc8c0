package motin.language;

import java.math.BigDecimal;
import motin.fact.Quantity;

/// A number that stands in a text: `hơn 1.600`, `từ 8-10`, `hai mươi`, `24/26`, `7,5 triệu`.
///
/// @param from the first token, words that bound the number included (`hơn`, `từ`)
/// @param number the first token of the number itself
/// @param to the token after the number, range and fraction included
/// @param scaleTo the token after the scale word that follows (`triệu`), or `to`
/// @param quantity the number as written, without the scale; of a fraction the numerator
/// @param scale what the scale word multiplies by, or 1
/// @param inWords whether it is written in words
/// @param fraction whether it is the first of two numbers with a stroke between them
public record Figure(
    int from,
    int number,
    int to,
    int scaleTo,
    Quantity quantity,
    BigDecimal scale,
    boolean inWords,
    boolean fraction) {

  /// The number with its scale: 7,500,000 for `7,5 triệu`.
  public Quantity scaled() {
    return new Quantity(
        quantity.min().multiply(scale), quantity.max().multiply(scale), quantity.bound());
  }

  /// The same number under another bound, unless it is a range or has a bound of its own.
  public Figure bounded(Quantity.Bound bound) {
    boolean free = quantity.bound() == Quantity.Bound.EXACT;
    return free
        ? new Figure(
            from,
            number,
            to,
            scaleTo,
            new Quantity(quantity.min(), quantity.max(), bound),
            scale,
            inWords,
            fraction)
        : this;
  }
}
