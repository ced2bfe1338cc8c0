package motin.extract;

import java.util.List;
import java.util.Optional;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// A figure that tells more of the measure before it and does not name it again: how far a plan was
/// reached (`bằng 118% dự toán`), how much it changed (`tăng 2,3 tỷ đồng`, `gấp 1,6 lần`), its
/// share (`chiếm 17,5%`), or its value somewhere else (`Hà Đông 94%, Tương Mai 90%`).
final class RepeatReader {

  /// The rule for a figure whose measure stands with another.
  static final String SAME = "same-measure";

  /// The rule for a figure of the same measure somewhere else.
  static final String ELSEWHERE = "same-measure-elsewhere";

  /// Words that may stand between a rating and its figure.
  private static final int LINKS = 12;

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;

  /// The first word for a measure in the sentence read, as far as that was read: amounts are asked
  /// for in their order.
  private int sentence = -1;

  private int readTo;
  private int measure = -1;

  RepeatReader(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
  }

  /// @param latest what the sentence measured or counted last
  Optional<Named> read(Amount amount, Clause clause, Optional<Metric> latest) {
    if (figures.tables().at(amount.from()).isPresent()) {
      return Optional.empty();
    }
    Metric before = clause.before();
    boolean bare = before.isEmpty() || words.isOnlyVerbs(before);
    Optional<Metric> measure = latest.or(() -> inSentence(amount));
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    if (latest.isPresent() && isRating(amount, before, latest.get())) {
      Metric noun = words.subject(latest.get());
      return named(amount, noun.plus(words.noun(clause.after(), 2)));
    }
    Optional<Metric> rated = latest.flatMap(m -> rated(amount, m));
    if (rated.isPresent()) {
      return named(amount, rated.get());
    }
    if (isThis(before)) {
      return inSentence(amount).or(() -> latest).map(m -> same(amount, m));
    }
    if (ofPlan(amount) && (bare || isReckoned(before))) {
      return named(amount, measure.get());
    }
    if (latest.isPresent() && isOf(latest.get(), before) && (ofPlan(amount) || endsAfter(amount))) {
      return named(amount, latest.get());
    }
    if (latest.isPresent() && !before.isEmpty() && words.isOnlyPlan(before)) {
      return named(amount, latest.get());
    }
    if (latest.isPresent() && before.isEmpty() && isSurplus(amount)) {
      return named(amount, latest.get());
    }
    boolean compared = !before.isEmpty() && tokens.is(start(before), "so");
    boolean unnamed = before.isEmpty() && !namesMeasure(clause.beforeCue());
    if (latest.isPresent() && unnamed && isLinked(amount) && endsAfter(amount)) {
      return named(amount, latest.get());
    }
    if (latest.isPresent() && compared && endsAfter(amount)) {
      return named(amount, latest.get());
    }
    boolean compares = endsAfter(amount) || tokens.is(amount.unitFrom(), "lần");
    if (latest.isPresent() && bare && words.tellsChange(before) && compares) {
      return named(amount, before.plus(latest.get()));
    }
    if (latest.isPresent() && words.isOnlyShare(before)) {
      return named(amount, latest.get().plus(before));
    }
    return isName(before) && endsAfter(amount)
        ? Optional.of(new Named(measure.get(), amount.quantity(), unit(amount), ELSEWHERE, false))
        : Optional.empty();
  }

  /// `13% chi bộ hoàn thành tốt nhiệm vụ, 5% | hoàn thành`: only how those were rated that the
  /// figure before was of.
  private boolean isRating(Amount amount, Metric before, Metric latest) {
    boolean same = start(before) == latest.pieces().getLast().from();
    boolean open = before.isEmpty() || same || tokens.is(start(before), "có");
    int at = tokens.is(amount.to(), "không") ? amount.to() + 1 : amount.to();
    return open
        && amount.kind() == Amount.Kind.PERCENT
        && tokens.is(at, "hoàn")
        && tokens.is(at + 1, "thành");
  }

  /// `tổ chức đảng hoàn thành tốt nhiệm vụ chiếm 10%; | yếu kém chiếm 2%`: the others of those that
  /// the figure before was of.
  private Optional<Metric> rated(Amount amount, Metric latest) {
    int to = words.withoutShare(Math.max(0, amount.from() - LINKS), amount.from());
    int from = words.ratingStart(to);
    boolean alone = !tokens.isWord(from - 1) || tokens.is(from - 1, "và");
    return from < to && alone && amount.kind() == Amount.Kind.PERCENT
        ? Optional.of(words.subject(latest).plus(new Metric(List.of(new Metric.Piece(from, to)))))
        : Optional.empty();
  }

  /// `lợi nhuận dự kiến đạt 175 tỷ đồng`: the measure stands before the verb of the goal.
  private boolean namesMeasure(Metric beforeCue) {
    return !beforeCue.isEmpty() && words.opensMeasure(start(beforeCue));
  }

  /// `tỷ lệ này`
  private boolean isThis(Metric before) {
    int from = start(before);
    int end = Math.max(from + 1, words.end(from, Label.MEASURE));
    return from >= 0 && words.isMeasure(from) && tokens.is(end, "này");
  }

  private Optional<Named> named(Amount amount, Metric metric) {
    return Optional.of(same(amount, metric));
  }

  private Named same(Amount amount, Metric metric) {
    return new Named(metric, amount.surplus(tokens), unit(amount), SAME, false);
  }

  private Optional<String> unit(Amount amount) {
    return Optional.of(
        amount.kind() == Amount.Kind.PERCENT
            ? "%"
            : tokens.text(amount.unitFrom(), amount.unitTo()));
  }

  /// `94,4% kế hoạch năm`, `107% nghị quyết`
  private boolean ofPlan(Amount amount) {
    int at = tokens.is(amount.to(), "so") ? amount.to() + 2 : amount.to();
    boolean resolution = tokens.is(at, "nghị") && tokens.is(at + 1, "quyết");
    return amount.kind() == Amount.Kind.PERCENT
        && (resolution
            || words.is(at, Label.RESULT_CUE, "after")
            || words.is(at, Label.TARGET_CUE, "head"));
  }

  /// `vượt 28% so với nhiệm kỳ trước`
  private boolean isSurplus(Amount amount) {
    return tokens.is(amount.figure().number() - 1, "vượt") && endsAfter(amount);
  }

  /// Whether a verb stands right before the amount: `, đạt 500 tỷ đồng`.
  private boolean isLinked(Amount amount) {
    int from = amount.from();
    if (tokens.is(from, "đạt")) {
      return true;
    }
    return tokens.isWord(from - 1)
        && figures.times().at(from - 1).isEmpty()
        && words.withoutLinks(from - 3, from) < from
        && !tokens.is(from - 1, "và");
  }

  /// Whether the words before a figure are what was counted last: `kết nạp 11 đảng viên, đạt 84%`.
  private static boolean isOf(Metric counted, Metric before) {
    return before.pieces().size() == 1
        && counted.pieces().getLast().equals(before.pieces().getFirst());
  }

  /// `tính ra`
  private boolean isReckoned(Metric before) {
    return before.size() <= 2 && tokens.is(start(before), "tính");
  }

  /// Whether no noun follows that the figure could be a share of.
  private boolean endsAfter(Amount amount) {
    return tokens.block(amount.to()) != tokens.block(amount.from())
        || !words.opensNoun(amount.to())
        || (tokens.is(amount.to(), "tổng") && tokens.is(amount.to() + 1, "số"))
        || figures.times().at(amount.to()).isPresent();
  }

  /// Whether words are nothing but the name of a place or a body.
  private boolean isName(Metric metric) {
    if (metric.isEmpty() || metric.size() > 16) {
      return false;
    }
    boolean capital = false;
    for (Metric.Piece piece : metric.pieces()) {
      for (int i = piece.from(); i < piece.to(); ) {
        int body = figures.reading().hits().end(i, Label.BODY);
        int unit = figures.reading().hits().end(i, Label.UNIT);
        int type = figures.reading().hits().end(i, Label.UNIT_TYPE);
        int field = figures.reading().hits().end(i, Label.FIELD);
        int end = Math.max(Math.max(body, field), Math.max(unit, type));
        boolean named = (body > i || unit > i) && tokens.isCapitalized(i);
        capital |= named || tokens.is(i, "toàn");
        if (end > i) {
          i = end;
        } else if (tokens.isCapitalized(i) || isSmall(i)) {
          capital |= tokens.isCapitalized(i) && i > piece.from();
          i++;
        } else {
          return false;
        }
      }
    }
    return capital && !words.opensMeasure(start(metric));
  }

  private boolean isSmall(int i) {
    return tokens.is(i, "và")
        || tokens.is(i, "đều")
        || tokens.is(i, "thì")
        || tokens.is(i, "cao")
        || tokens.is(i, "nhất")
        || tokens.is(i, "thấp")
        || tokens.is(i, "là")
        || tokens.is(i, "toàn")
        || tokens.is(i, "mới")
        || tokens.is(i, "-");
  }

  /// The noun phrase of the sentence before the amount that names a measure.
  private Optional<Metric> inSentence(Amount amount) {
    if (amount.sentence() != sentence) {
      sentence = amount.sentence();
      readTo = figures.sentenceStart(amount);
      measure = -1;
    }
    while (measure < 0 && readTo < amount.from()) {
      boolean names = words.opensMeasure(readTo) && !words.endsNoun(readTo);
      measure = names ? readTo : -1;
      readTo++;
    }
    if (measure < 0 || measure >= amount.from()) {
      return Optional.empty();
    }
    int to = Math.max(measure + 1, words.end(measure, Label.MEASURE));
    boolean quoted = tokens.is(to, "“");
    while (to < amount.from()
        && to - measure < 12
        && (quoted ? !tokens.is(to - 1, "”") : !words.endsNoun(to))) {
      to++;
    }
    return to - measure > 1
        ? Optional.of(new Metric(List.of(new Metric.Piece(measure, to))))
        : Optional.empty();
  }

  private static int start(Metric metric) {
    return metric.isEmpty() ? -1 : metric.pieces().getFirst().from();
  }
}
