package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Finds for every figure what it measures.
///
/// The measure stands before the number (`tỷ lệ hộ nghèo còn 2%`), after it (`100% chi bộ …`), on
/// both sides (`kết nạp 20 đảng viên mới`), on the line before (a table), or is that of the figure
/// before.
final class MeasureReader {

  /// The rule for a figure that has a line of its own.
  static final String ROW = "target.row";

  private static final int LONGEST = 45;
  private static final int LINE = 25;

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;
  private final List<Measured> measured = new ArrayList<>();
  private Optional<Measured> last = Optional.empty();
  private boolean numberFirst;

  private MeasureReader(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
  }

  static List<Measured> read(Figures figures) {
    var reader = new MeasureReader(figures);
    for (int i = 0; i < figures.amounts().size(); i++) {
      reader.read(i);
    }
    return reader.measured;
  }

  private void read(int index) {
    Amount amount = figures.amounts().get(index);
    Aim aim = figures.aims().get(index);
    Optional<Amount> previous =
        index > 0 ? inSentence(figures.amounts().get(index - 1), amount) : Optional.empty();
    Optional<Amount> next =
        index + 1 < figures.amounts().size()
            ? inSentence(figures.amounts().get(index + 1), amount)
            : Optional.empty();
    if (amount.figure().inWords() && amount.quantity().max().intValue() <= 1) {
      return;
    }
    if (previous.isEmpty()) {
      last = Optional.empty();
      numberFirst = false;
    }
    Optional<HeadNoun> noun =
        amount.kind() == Amount.Kind.NUMBER ? HeadNoun.at(figures, amount.to()) : Optional.empty();
    if (amount.kind() == Amount.Kind.NUMBER && !isThing(amount, aim, noun)) {
      numberFirst = true;
      return;
    }
    if (amount.kind() == Amount.Kind.NUMBER
        && numberFirst
        && previous.filter(p -> isInside(p, amount)).isPresent()) {
      return;
    }
    boolean cell = figures.tables().at(amount.from()).isPresent();
    if (!cell
        && isSize(amount)
        && (!aim.strong() || next.filter(n -> isInside(amount, n)).isPresent())) {
      return;
    }
    Clause clause = Clause.around(figures, amount, previous, numberFirst, next);
    Optional<Measured> found =
        amount.kind() == Amount.Kind.NUMBER
            ? ofThings(amount, aim, clause, noun)
            : ofMeasure(amount, aim, clause);
    found.ifPresent(m -> {
      measured.add(m);
      last = Optional.of(m);
    });
  }

  private static boolean isBound(Amount amount) {
    return amount.quantity().bound() == Quantity.Bound.AT_LEAST
        || amount.quantity().bound() == Quantity.Bound.AT_MOST
        || amount.quantity().bound() == Quantity.Bound.RANGE;
  }

  private boolean isSize(Amount amount) {
    return amount.kind() == Amount.Kind.MEASURE
        && words.is(amount.unitFrom(), Label.MEASURE, "size");
  }

  /// Whether an amount is only part of what the next one measures: `giá trị 1 ha canh tác đạt …`.
  private boolean isInside(Amount amount, Amount next) {
    int to = words.withoutLinks(amount.to(), next.from());
    for (int i = amount.to(); i < next.from(); i++) {
      if (!tokens.isWord(i) || tokens.is(i, "và")) {
        return false;
      }
    }
    return to - amount.to() >= 2 && !tokens.is(amount.to(), "so");
  }

  /// Whether a number counts things that can be a goal, and no agenda, years or places in a row.
  private boolean isThing(Amount amount, Aim aim, Optional<HeadNoun> noun) {
    if (figures.tables().at(amount.from()).isPresent()) {
      return true;
    }
    boolean goal = isBound(amount) || followsVerb(figures, amount);
    if (amount.figure().inWords() && !goal) {
      return false;
    }
    if (noun.isPresent()) {
      return TargetExtractor.isGoal(figures, amount, aim, noun.get());
    }
    int at = amount.to();
    if (tokens.block(at) != tokens.block(amount.from())) {
      at = tokens.size();
    }
    boolean thing = words.is(at, Label.MEASURE, "thing");
    boolean index = !tokens.isWord(at) && amount.quantity().max().scale() > 0;
    return (thing && (aim.strong() || (aim.isTarget() && isBound(amount))))
        || index
        || (aim.strong() && tokens.shape(at) == Tokens.Shape.UPPER);
  }

  private Optional<Measured> ofMeasure(Amount amount, Aim aim, Clause clause) {
    Metric before = clause.before();
    Metric after = clause.after();
    Metric verbs = verbs(amount, before);
    String rule;
    Metric metric;
    Optional<Tables.Cell> cell = figures.tables().at(amount.from());
    if (cell.isPresent()) {
      metric = Clause.pieces(figures, cell.get().labelFrom(), cell.get().labelTo());
      rule = ROW;
      numberFirst = false;
    } else if (isRow(amount)) {
      metric = line(amount);
      rule = ROW;
      numberFirst = false;
    } else if ((before.isEmpty() || isApart(amount, before))
        && !after.isEmpty()
        && amount.kind() == Amount.Kind.PERCENT
        && !startsWithLink(amount)) {
      metric = after;
      rule = "target.percent-of";
      numberFirst = true;
    } else if (before.isEmpty()) {
      metric = ofOther(amount, clause);
      rule = "target.same-measure";
      numberFirst = false;
    } else if (!verbs.isEmpty() && !after.isEmpty() && !words.endsNoun(amount.to())) {
      metric = verbs.plus(noun(after));
      rule = "target.verb-percent-of";
      numberFirst = true;
    } else if (tokens.is(amount.from() - 1, "chiếm") && !after.isEmpty()) {
      metric = before.plus(noun(after));
      rule = "target.share";
      numberFirst = false;
    } else {
      metric = isShort(before) ? clause.prefix().plus(before) : before;
      rule = "target.measure-first";
      numberFirst = false;
    }
    metric = reckonedBy(metric, after);
    if (metric.isEmpty() || isPronoun(metric)) {
      metric = last.map(Measured::metric).orElse(Metric.NONE);
    }
    Optional<String> unit =
        amount.kind() == Amount.Kind.PERCENT
            ? Optional.of("%")
            : Optional.of(tokens.text(amount.unitFrom(), amount.unitTo()));
    return measured(amount, aim, metric, amount.quantity(), unit, rule, clause);
  }

  /// The metric of a figure that has no words of its own: what stands before the goal verb if that
  /// names a measure, else that of the figure before.
  private Metric ofOther(Amount amount, Clause clause) {
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

  private Optional<Measured> ofThings(
      Amount amount, Aim aim, Clause clause, Optional<HeadNoun> noun) {
    int at = amount.to();
    boolean alone = tokens.block(at) != tokens.block(amount.from());
    int unitTo =
        alone
            ? at
            : noun.map(n -> headEnd(at, n))
                .orElseGet(() -> Math.max(at, words.end(at, Label.MEASURE)));
    if (noun.isEmpty() && !alone && unitTo == at && tokens.isWord(at)) {
      unitTo = at + 1;
    }
    Quantity quantity = boundBehind(amount, clause);
    boolean there = tokens.is(amount.from() - 1, "có");
    boolean named =
        clause.linked() && !there && clause.before().size() >= 3 && !isOnlyVerbs(clause.before());
    Metric after = clause.after();
    Metric metric;
    Optional<Tables.Cell> cell = figures.tables().at(amount.from());
    if (cell.isPresent()) {
      metric = Clause.pieces(figures, cell.get().labelFrom(), cell.get().labelTo());
    } else if (isRow(amount)) {
      metric = line(amount);
    } else if (named) {
      metric = clause.before();
    } else {
      Metric lead =
          isShort(clause.before()) ? clause.prefix().plus(clause.before()) : clause.before();
      metric = there ? withoutBound(after) : lead.plus(withoutBound(after));
    }
    numberFirst = !named;
    Optional<String> unit =
        unitTo > at
            ? Optional.of(tokens.text(at, unitTo))
            : cell.flatMap(c -> c.unit().or(() -> countedIn(c)));
    String rule = cell.isPresent() ? ROW : "target.things";
    return measured(amount, aim, metric, quantity, unit, rule, clause);
  }

  /// `Số đảng viên mới kết nạp`: the label of a row may name what is counted.
  private Optional<String> countedIn(Tables.Cell cell) {
    int noun = cell.labelFrom() + 1;
    int end = words.end(noun, Label.COUNT_HEAD);
    boolean counted = tokens.is(cell.labelFrom(), "số") && end > noun;
    int to = counted && tokens.is(end - 1, "mới") ? end - 1 : end;
    return counted ? Optional.of(tokens.text(noun, to)) : Optional.empty();
  }

  private int headEnd(int at, HeadNoun noun) {
    int end = words.end(at, Label.COUNT_HEAD);
    if (end > at + 2 && tokens.is(end - 1, "mới")) {
      end--;
    }
    return end > at ? end : noun.to();
  }

  private Optional<Measured> measured(
      Amount amount,
      Aim aim,
      Metric metric,
      Quantity quantity,
      Optional<String> unit,
      String rule,
      Clause clause) {
    boolean sensible =
        !metric.isEmpty() && (metric.size() > 1 || rule.equals(ROW)) && metric.size() <= LONGEST;
    return sensible
        ? Optional.of(
            new Measured(
                amount,
                aim,
                metric,
                quantity,
                unit,
                When.of(figures, amount, clause, metric),
                rule))
        : Optional.empty();
  }

  /// `từ 80 đảng viên mới trở lên`: the bound may stand behind the noun.
  private Quantity boundBehind(Amount amount, Clause clause) {
    for (int i = amount.to(); i < clause.to(); i++) {
      if (tokens.is(i, "trở") && tokens.is(i + 1, "lên")) {
        return amount.bounded(Quantity.Bound.AT_LEAST, amount.to()).quantity();
      }
    }
    return amount.quantity();
  }

  private Metric withoutBound(Metric metric) {
    List<Metric.Piece> pieces = new ArrayList<>();
    for (Metric.Piece piece : metric.pieces()) {
      int to = piece.to();
      if (tokens.is(to - 2, "trở") && tokens.is(to - 1, "lên")) {
        to -= 2;
      }
      pieces.add(new Metric.Piece(piece.from(), to));
    }
    return new Metric(pieces);
  }

  /// Whether a line holds the figure and nothing else, as the cells of a table do.
  private boolean isRow(Amount amount) {
    int block = tokens.block(amount.from());
    int from = amount.from();
    while (tokens.block(from - 1) == block) {
      from--;
    }
    int to = amount.to();
    while (tokens.block(to) == block) {
      to++;
    }
    int opened = words.withoutOpening(from, amount.from());
    return words.isOnlyVerbs(opened, amount.from()) && to - amount.to() <= 3;
  }

  /// The line before the figure's own.
  private Metric line(Amount amount) {
    int to = amount.from();
    while (tokens.block(to - 1) == tokens.block(amount.from())) {
      to--;
    }
    int from = to;
    while (from > 0 && tokens.block(from - 1) == tokens.block(to - 1)) {
      from--;
    }
    return to - from <= LINE ? Clause.pieces(figures, from, to) : Metric.NONE;
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
    if (before.isEmpty() || isOnlyVerbs(before)) {
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

  private boolean isOnlyVerbs(Metric metric) {
    return metric.pieces().stream().allMatch(p -> words.isOnlyVerbs(p.from(), p.to()));
  }

  private boolean isShort(Metric metric) {
    return metric.size() <= 4;
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

  /// Whether a verb that takes in or makes stands right before an amount: `kết nạp từ 8-10`.
  static boolean followsVerb(Figures figures, Amount amount) {
    int from = amount.from();
    for (int start = from - 3; start < from; start++) {
      if (figures.reading().tokens().block(start) == figures.reading().tokens().block(from)
          && start >= 0
          && figures.words().isOnlyVerbs(start, from)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Amount> inSentence(Amount other, Amount amount) {
    return Optional.of(other).filter(a -> a.sentence() == amount.sentence());
  }
}
