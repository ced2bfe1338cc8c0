package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a number of things or people measures where it is aimed at: `kết nạp 20 đảng viên mới`.
final class ThingReader {

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;
  private final Rows rows;

  ThingReader(Figures figures, Rows rows) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    this.rows = rows;
  }

  /// Whether a number counts things that can be a goal, and no agenda, years or places in a row.
  boolean isThing(Amount amount, Aim aim, Optional<HeadNoun> noun) {
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

  Named read(Amount amount, Clause clause, Optional<HeadNoun> noun) {
    int at = amount.to();
    int unitTo = unitEnd(amount, noun);
    boolean there = tokens.is(amount.from() - 1, "có");
    Metric before = clause.before();
    Metric after = withoutBound(clause.after());
    boolean named = clause.linked() && !there && before.size() >= 3 && !words.isOnlyVerbs(before);
    Optional<Metric> label = rows.label(amount);
    Metric metric;
    if (label.isPresent()) {
      metric = label.get();
    } else if (named) {
      metric = before;
    } else {
      Metric lead = before.isShort() ? clause.prefix().plus(before) : before;
      metric = there ? after : lead.plus(after);
    }
    Optional<String> unit = unitTo > at ? Optional.of(tokens.text(at, unitTo)) : rows.unit(amount);
    boolean cell = figures.tables().at(amount.from()).isPresent();
    String rule = cell ? MeasureReader.ROW : "target.things";
    return new Named(metric, boundBehind(amount, clause), unit, rule, !named);
  }

  private int unitEnd(Amount amount, Optional<HeadNoun> noun) {
    int at = amount.to();
    if (tokens.block(at) != tokens.block(amount.from())) {
      return at;
    }
    int end =
        noun.map(n -> headEnd(at, n)).orElseGet(() -> Math.max(at, words.end(at, Label.MEASURE)));
    return end == at && tokens.isWord(at) ? at + 1 : end;
  }

  private int headEnd(int at, HeadNoun noun) {
    int end = words.end(at, Label.COUNT_HEAD);
    if (end > at + 2 && tokens.is(end - 1, "mới")) {
      end--;
    }
    return end > at ? end : noun.to();
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

  private static boolean isBound(Amount amount) {
    return amount.quantity().bound() == Quantity.Bound.AT_LEAST
        || amount.quantity().bound() == Quantity.Bound.AT_MOST
        || amount.quantity().bound() == Quantity.Bound.RANGE;
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
}
