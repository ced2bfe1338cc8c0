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

  private static final int LONG = 12;

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
    boolean ofNoun = tokens.is(amount.from() - 1, "với") || tokens.is(amount.from() - 1, "có");
    boolean subject = ofNoun && words.opensNoun(amount.to()) && !words.namesMeasure(before);
    if (subject && percent && !after.isEmpty()) {
      return named(amount, untilCompared(after), "percent-of", true);
    }
    if (apart && percent && !after.isEmpty() && !startsWithLink(amount)) {
      return named(amount, untilCompared(after), "percent-of", true);
    }
    if (before.isEmpty()) {
      return named(amount, ofOther(amount, clause, last), RepeatReader.SAME, false);
    }
    if (!verbs.isEmpty() && !after.isEmpty() && words.opensNoun(amount.to())) {
      return named(amount, verbs.plus(words.noun(after)), "verb-percent-of", true);
    }
    if (tokens.is(amount.from() - 1, "chiếm") && !after.isEmpty()) {
      return named(amount, before.plus(words.noun(after)), "share", false);
    }
    Metric metric = before.isShort() ? clause.prefix().plus(before) : before;
    Metric own = untilStart(ownClause(reckonedBy(metric, after)));
    boolean pronoun = isPronoun(own) && last.isPresent();
    return named(
        amount,
        pronoun ? last.get().metric() : own,
        pronoun ? RepeatReader.SAME : "measure-first",
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
      if (tokens.is(i, "so") && tokens.is(i + 1, "với")) {
        return new Metric(List.of(new Metric.Piece(first.from(), i)));
      }
    }
    return after;
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

  /// What is measured without who says so and what stands around it: `Ông A cho biết thu ngân
  /// sách`, `ông A tái cử, tỷ lệ phiếu bầu`, `các xã đưa sản lượng`.
  private Metric ownClause(Metric metric) {
    Metric said = words.afterReport(metric);
    int first = said.pieces().getFirst().from();
    if (words.is(first, Label.MEASURE, "metric")) {
      return afterOther(said);
    }
    int last = said.pieces().getLast().to();
    for (Metric.Piece piece : said.pieces()) {
      for (int i = piece.from() + 1; i < Math.min(piece.to(), last - 2); i++) {
        if (tokens.is(i, "trong") && tokens.is(i + 1, "đó")) {
          return said.from(words.withoutOpening(i, last));
        }
        if (tokens.is(i, "đã") && i - piece.from() <= 6) {
          return said.from(tokens.is(i + 1, "được") ? i + 2 : i + 1);
        }
      }
    }
    for (Metric.Piece piece : said.pieces()) {
      for (int i = piece.from() + 1; i < piece.to() - 1; i++) {
        boolean opens = tokens.is(i - 1, ",") || tokens.is(i - 1, "với") || tokens.is(i - 1, "đưa");
        if (opens && words.is(i, Label.MEASURE, "metric")) {
          return said.from(i);
        }
      }
    }
    return said;
  }

  /// `chỉ số cải cách xếp thứ 3, tỷ lệ hồ sơ trực tuyến`, `cơ cấu …, trong đó dịch vụ`: the measure
  /// after the comma, where something is said of the one before it.
  private Metric afterOther(Metric metric) {
    boolean says = false;
    Metric.Piece piece = metric.pieces().getLast();
    for (int i = metric.pieces().getFirst().from(); i < piece.to() - 2; i++) {
      boolean within = tokens.is(i, "trong") && tokens.is(i + 1, "đó");
      if (within) {
        return metric.from(words.withoutOpening(i, piece.to()));
      }
      boolean measure =
          tokens.is(i - 1, ",")
              && words.is(i, Label.MEASURE, "metric")
              && words.end(i, Label.MEASURE) > i + 1;
      if (measure && says) {
        return metric.from(i);
      }
      says |= tokens.isWord(i) && words.endsNoun(i) && !words.is(i, Label.MEASURE, "metric");
    }
    return metric;
  }

  /// Without where it started (`doanh thu tăng từ 1.980 tỷ đồng`) and whose it is, told at length
  /// (`thu ngân sách của các phường cũ A, B, C và D hợp lại`).
  private Metric untilStart(Metric metric) {
    int first = metric.pieces().getFirst().from();
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = Math.max(piece.from(), first + 2); i < piece.to() - 1; i++) {
        boolean start = tokens.is(i, "từ") && tokens.shape(i + 1) == Tokens.Shape.NUMBER;
        boolean whose = tokens.is(i, "của") && metric.size() > LONG;
        if (start || (whose && words.is(first, Label.MEASURE, "metric"))) {
          return metric.upTo(i);
        }
      }
    }
    return metric;
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
    boolean next = lastPiece.to() >= amount.from() || tokens.is(amount.from() - 1, "được");
    boolean ends = from < lastPiece.to() && next;
    return ends && !measure
        ? new Metric(List.of(new Metric.Piece(from, lastPiece.to())))
        : Metric.NONE;
  }

  private boolean isPronoun(Metric metric) {
    int from = metric.pieces().getFirst().from();
    return tokens.is(from, "con") && tokens.is(from + 1, "số");
  }
}
