package motin.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a percentage or a sum measures.
///
/// The words stand before the number (`tỷ lệ hộ nghèo còn 2%`), after it (`100% chi bộ …`), on both
/// sides (`giảm 2% hộ nghèo`), on the line before, or are those of the figure before.
final class ShareReader {

  /// The rule for a percentage of what stands behind it.
  static final String OF_NOUN = "percent-of";

  private static final int PURPOSE = 12;
  private static final int GOALS = 4;

  private final Tokens tokens;
  private final FigureWords words;
  private final Rows rows;
  private final MetricHead head;

  ShareReader(Figures figures, Rows rows) {
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    this.rows = rows;
    this.head = new MetricHead(figures);
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
    if (percent && isReach(amount) && !before.isEmpty() && !after.isEmpty()) {
      Metric reach = new Metric(List.of(new Metric.Piece(amount.from() - 1, amount.from())));
      return named(amount, head.of(before).plus(reach).plus(words.noun(after)), OF_NOUN, true);
    }
    boolean apart = before.isEmpty() || isApart(amount, before);
    boolean ofNoun = tokens.is(amount.from() - 1, "với") || tokens.is(amount.from() - 1, "có");
    boolean subject = ofNoun && words.opensNoun(amount.to()) && !words.namesMeasure(before);
    if (subject && percent && !after.isEmpty()) {
      return named(amount, untilCompared(after), OF_NOUN, true);
    }
    if (apart && percent && !after.isEmpty() && !startsWithLink(amount)) {
      return named(amount, untilCompared(after), OF_NOUN, true);
    }
    if (before.isEmpty()) {
      return named(amount, ofOther(amount, clause, last), RepeatReader.SAME, false);
    }
    Metric alone = head.of(before);
    if (percent && isOnlyMeasure(alone) && words.opensNoun(amount.to()) && !after.isEmpty()) {
      return named(amount, alone.plus(untilCompared(after)), OF_NOUN, true);
    }
    Metric object = object(amount, after);
    if (!verbs.isEmpty() && !object.isEmpty()) {
      return named(amount, verbs.plus(object), "verb-percent-of", true);
    }
    boolean share = tokens.is(amount.from() - 1, "chiếm") && words.opensNoun(amount.to());
    if (share && !after.isEmpty()) {
      return named(amount, head.of(before).plus(words.noun(after)), "share", false);
    }
    Metric metric = before.isShort() ? clause.prefix().plus(before) : before;
    Metric said = head.of(reckonedBy(metric, after));
    Metric own = words.isOnlyVerbs(said) ? said.plus(object) : said;
    boolean pronoun = isPronoun(own) && last.isPresent();
    return named(
        amount,
        pronoun ? last.get().metric() : own,
        pronoun ? RepeatReader.SAME : "measure-first",
        false);
  }

  /// What a verb and an amount are said of: the noun after it, or that of the unit (`đón 2 triệu
  /// lượt | khách`).
  private Metric object(Amount amount, Metric after) {
    boolean turns =
        words.is(amount.unitFrom(), Label.MEASURE, "times")
            && amount.unitTo() > amount.unitFrom() + 1;
    Metric unit =
        turns
            ? new Metric(List.of(new Metric.Piece(amount.unitTo() - 1, amount.unitTo())))
            : Metric.NONE;
    if (after.isEmpty()) {
      return unit;
    }
    int at = amount.to();
    if (tokens.is(at, "cho") || tokens.is(at, "để") || tokens.is(at, "giúp")) {
      return unit.plus(purpose(after));
    }
    return words.opensNoun(amount.to()) ? unit.plus(words.noun(after)) : unit;
  }

  /// `2.170 tỷ đồng cho công tác giảm nghèo, …`: what a sum is for, up to a comma.
  private Metric purpose(Metric after) {
    Metric.Piece first = after.pieces().getFirst();
    int to = first.from();
    while (to < Math.min(first.to(), first.from() + PURPOSE) && tokens.isWord(to)) {
      to++;
    }
    return new Metric(List.of(new Metric.Piece(first.from(), to)));
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
        !beforeCue.isEmpty() && words.opensMeasure(beforeCue.pieces().getFirst().from());
    Optional<Metric> earlier =
        last.filter(m -> m.amount().kind() == amount.kind()).map(Measured::metric);
    if (names || earlier.isEmpty()) {
      return beforeCue.isEmpty() ? said(clause.after()) : beforeCue;
    }
    return earlier.get();
  }

  /// `6.500 tỷ đồng đã được huy động cho đầu tư, dồn vào …`: what is said of a sum, up to a comma.
  private Metric said(Metric after) {
    if (after.isEmpty()) {
      return after;
    }
    Metric.Piece first = after.pieces().getFirst();
    int from = words.withoutOpening(first.from(), first.to());
    while (tokens.is(from, "đã") || tokens.is(from, "được")) {
      from++;
    }
    int to = from;
    while (to < first.to() && !tokens.is(to, ",")) {
      to++;
    }
    return new Metric(List.of(new Metric.Piece(from, to)));
  }

  /// `16% số đảng viên so với cùng kỳ`
  private Metric untilCompared(Metric after) {
    Metric.Piece first = after.pieces().getFirst();
    for (int i = first.from() + 1; i < first.to(); i++) {
      boolean compared = tokens.is(i, "so") && tokens.is(i + 1, "với");
      boolean other = tokens.is(i, "và") && tokens.is(i + 1, "một");
      if (compared || other || tokens.is(i, "(")) {
        return new Metric(List.of(new Metric.Piece(first.from(), i)));
      }
    }
    return after;
  }

  /// Whether a mark parts a figure from what stands before it: `Về xây dựng Đảng: 100% chi bộ …`.
  private boolean isApart(Amount amount, Metric before) {
    boolean names = words.opensMeasure(before.pieces().getFirst().from());
    boolean there = tokens.is(amount.from() - 1, "có") && !tokens.isWord(amount.from() - 2);
    return there
        || tokens.is(amount.from() - 1, ",")
        || tokens.is(amount.from() - 1, "“")
        || endsGoals(amount.from())
        || (tokens.is(amount.from() - 1, ":") && !names);
  }

  /// `thống nhất mục tiêu | 100% đơn vị …`
  private boolean endsGoals(int token) {
    for (int i = token - 1; i >= token - GOALS; i--) {
      if (words.is(i, Label.TARGET_CUE, "head")) {
        return words.end(i, Label.TARGET_CUE) == token;
      }
    }
    return false;
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
            && words.opensMeasure(first.from() + 2);
    return reckoned ? new Metric(List.of(new Metric.Piece(first.from() + 2, first.to()))) : metric;
  }

  /// `duy trì tỷ lệ 100% chất thải được thu gom`: the word for a measure alone says nothing.
  private boolean isOnlyMeasure(Metric before) {
    Metric.Piece last = before.pieces().getLast();
    int from = Math.max(last.from(), last.to() - 2);
    return words.isMeasure(from) && words.end(from, Label.MEASURE) == last.to() && before.isShort();
  }

  /// `đưa điện đến 100% xã`, `cấp thẻ cho 95% hộ nghèo`
  private boolean isReach(Amount amount) {
    int at = amount.from() - 1;
    return (tokens.is(at, "đến") || tokens.is(at, "tới") || tokens.is(at, "cho"))
        && words.opensNoun(amount.to());
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
    for (int i = from - 1; i >= Math.max(lastPiece.from(), from - 2); i--) {
      from = words.isOnlyVerbs(i, lastPiece.to()) ? i : from;
    }
    boolean measure = false;
    for (Metric.Piece piece : before.pieces()) {
      for (int i = piece.from(); i < Math.min(from, piece.to()); i++) {
        measure |= words.opensMeasure(i);
      }
    }
    boolean next = lastPiece.to() >= amount.from() || tokens.is(amount.from() - 1, "được");
    boolean ends = from < lastPiece.to() && next;
    return ends && !measure
        ? new Metric(List.of(new Metric.Piece(from, lastPiece.to())))
        : Metric.NONE;
  }

  /// `con số này`
  private boolean isPronoun(Metric metric) {
    return metric.pieces().stream()
        .flatMapToInt(p -> IntStream.range(p.from(), p.to()))
        .anyMatch(i -> tokens.is(i, "con") && tokens.is(i + 1, "số"));
  }
}
