package motin.extract;

import motin.fact.Quantity;
import motin.language.Figure;
import motin.language.Tokens;

/// A figure with the unit that follows it: tokens `[from, to)`, bound words on both sides included.
///
/// @param quantity of a measure as written, before its unit (`3.900` of `3.900 tỷ đồng`); of things
///   and people with the scale multiplied in
/// @param unitFrom the first token of the unit; equal to `unitTo` where there is none
/// @param sentence the index of its sentence
record Amount(
    Figure figure,
    Kind kind,
    Quantity quantity,
    int from,
    int unitFrom,
    int unitTo,
    int to,
    boolean yearly,
    int sentence) {

  enum Kind {
    PERCENT,
    /// Money, sizes, times: `tỷ đồng`, `ha`, `lần`.
    MEASURE,
    /// Things and people, named by the noun that follows, or a bare index.
    NUMBER
  }

  /// The number by itself where `vượt` stands before it: `vượt 8% dự toán` is 8% more, not over 8%.
  Quantity surplus(Tokens tokens) {
    boolean beyond = tokens.is(figure.number() - 1, "vượt");
    return beyond && quantity.bound() == Quantity.Bound.OVER
        ? Quantity.of(quantity.min(), Quantity.Bound.EXACT)
        : quantity;
  }

  /// The number without the words before it.
  Amount exact() {
    Quantity number = Quantity.of(quantity.min(), Quantity.Bound.EXACT);
    return new Amount(
        figure, kind, number, figure.number(), unitFrom, unitTo, to, yearly, sentence);
  }

  Amount bounded(Quantity.Bound bound, int end) {
    Quantity bounded =
        quantity.bound() == Quantity.Bound.EXACT ? Quantity.of(quantity.min(), bound) : quantity;
    return new Amount(figure, kind, bounded, from, unitFrom, unitTo, end, yearly, sentence);
  }
}
