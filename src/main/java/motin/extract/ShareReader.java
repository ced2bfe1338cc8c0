package motin.extract;

import java.util.List;
import java.util.Optional;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a percentage or a sum measures.
///
/// The words stand before the number (`tỷ lệ hộ nghèo còn 2%`), after it (`100% chi bộ …`), on both
/// sides (`giảm 2% hộ nghèo`), on the line before, or are those of the figure before.
final class ShareReader {

  private final Tokens tokens;
  private final FigureWords words;
  private final Rows rows;

  ShareReader(Figures figures, Rows rows) {
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    this.rows = rows;
  }

  /// @param last the figure before in the same sentence
  Named read(Amount amount, Clause clause, Optional<Measured> last) {
    boolean percent = amount.kind() == Amount.Kind.PERCENT;
    Metric before = clause.before();
    Metric after = clause.after();
    Metric verbs = verbs(amount, before);
    Optional<Metric> label = rows.label(amount);
    if (label.isPresent()) {
      return named(amount, label.get(), MeasureReader.ROW, false);
    }
    boolean apart = before.isEmpty() || isApart(amount, before);
    if (apart && percent && !after.isEmpty() && !startsWithLink(amount)) {
      return named(amount, after, "target.percent-of", true);
    }
    if (before.isEmpty()) {
      return named(amount, ofOther(amount, clause, last), "target.same-measure", false);
    }
    if (!verbs.isEmpty() && !after.isEmpty() && !words.endsNoun(amount.to())) {
      return named(amount, verbs.plus(noun(after)), "target.verb-percent-of", true);
    }
    if (tokens.is(amount.from() - 1, "chiếm") && !after.isEmpty()) {
      return named(amount, before.plus(noun(after)), "target.share", false);
    }
    Metric metric = before.isShort() ? clause.prefix().plus(before) : before;
    Metric own = reckonedBy(metric, after);
    boolean pronoun = isPronoun(own) && last.isPresent();
    return named(
        amount,
        pronoun ? last.get().metric() : own,
        pronoun ? "target.same-measure" : "target.measure-first",
        false);
  }

  private Named named(Amount amount, Metric metric, String rule, boolean numberFirst) {
    String unit =
        amount.kind() == Amount.Kind.PERCENT
            ? "%"
            : tokens.text(amount.unitFrom(), amount.unitTo());
    return new Named(metric, amount.quantity(), Optional.of(unit), rule, numberFirst);
  }

  /// The metric of a figure that has no words of its own: what stands before the goal verb if that
  /// names a measure, else that of the figure before.
  private Metric ofOther(Amount amount, Clause clause, Optional<Measured> last) {
    Metric beforeCue = clause.beforeCue();
    boolean names =
        !beforeCue.isEmpty()
            && words.is(beforeCue.pieces().getFirst().from(), Label.MEASURE, "metric");
    Optional<Metric> earlier =
        last.filter(m -> m.amount().kind() == amount.kind()).map(Measured::metric);
    if (names || earlier.isEmpty()) {
      return beforeCue.isEmpty() ? clause.after() : beforeCue;
    }
    return earlier.get();
  }

  /// Whether a mark parts a figure from what stands before it: `Về xây dựng Đảng: 100% chi bộ …`.
  private boolean isApart(Amount amount, Metric before) {
    boolean names = words.is(before.pieces().getFirst().from(), Label.MEASURE, "metric");
    return tokens.is(amount.from() - 1, ",") || (tokens.is(amount.from() - 1, ":") && !names);
  }

  /// `làm ra 7.000 USD tính theo GRDP bình quân đầu người`
  private Metric reckonedBy(Metric metric, Metric after) {
    if (after.isEmpty()) {
      return metric;
    }
    Metric.Piece first = after.pieces().getFirst();
    boolean reckoned =
        tokens.is(first.from(), "tính")
            && tokens.is(first.from() + 1, "theo")
            && words.is(first.from() + 2, Label.MEASURE, "metric");
    return reckoned ? new Metric(List.of(new Metric.Piece(first.from() + 2, first.to()))) : metric;
  }

  private boolean startsWithLink(Amount amount) {
    int at = amount.to();
    return tokens.is(at, "so") || tokens.is(at, "và") || tokens.is(at, "tổng");
  }

  /// The verbs right before a figure, where no measure stands before them: of `nhiệm kỳ tới tỉnh
  /// giảm 20% biên chế` the `giảm`.
  private Metric verbs(Amount amount, Metric before) {
    if (before.isEmpty() || words.isOnlyVerbs(before)) {
      return before;
    }
    Metric.Piece lastPiece = before.pieces().getLast();
    int from = lastPiece.to();
    while (from > lastPiece.from() && words.isOnlyVerbs(from - 1, lastPiece.to())) {
      from--;
    }
    boolean measure = false;
    for (Metric.Piece piece : before.pieces()) {
      for (int i = piece.from(); i < Math.min(from, piece.to()); i++) {
        measure |= words.is(i, Label.MEASURE, "metric");
      }
    }
    boolean ends = from < lastPiece.to() && amount.from() - lastPiece.to() <= 0;
    return ends && !measure
        ? new Metric(List.of(new Metric.Piece(from, lastPiece.to())))
        : Metric.NONE;
  }

  private boolean isPronoun(Metric metric) {
    int from = metric.pieces().getFirst().from();
    return tokens.is(from, "con") && tokens.is(from + 1, "số");
  }

  /// Of what follows a percentage only the noun phrase: `2,76% hộ nghèo mỗi năm theo chuẩn …`.
  private Metric noun(Metric after) {
    Metric.Piece first = after.pieces().getFirst();
    int to = first.from() + 1;
    while (to < first.to() && !words.endsNoun(to)) {
      to++;
    }
    return new Metric(List.of(new Metric.Piece(first.from(), to)));
  }
}
