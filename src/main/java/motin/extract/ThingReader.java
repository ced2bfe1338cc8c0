package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.fact.Count.Category;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a number of things or people measures where it is aimed at: `kết nạp 20 đảng viên mới`.
final class ThingReader {

  private static final int NEAR = 8;

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;
  private final Rows rows;
  private final MadeVerb made;

  ThingReader(Figures figures, Rows rows) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    this.rows = rows;
    this.made = new MadeVerb(figures);
  }

  /// `giải quyết việc làm cho 5.200 lao động`
  boolean isGiven(Amount amount) {
    return made.isGiven(amount);
  }

  /// Whether a number counts things that can be a goal, and no agenda, years or places in a row.
  boolean isThing(Amount amount, Aim aim, Optional<HeadNoun> noun) {
    Optional<Tables.Cell> cell = figures.tables().at(amount.from());
    if (cell.isPresent()) {
      return aim.isTarget() || rows.counted(cell.get()).isEmpty();
    }
    if (!aim.isTarget()) {
      return isReached(amount, noun);
    }
    boolean goal = isBound(amount) || made.follows(amount);
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
    boolean thing = words.is(at, Label.MEASURE, "thing") && !tokens.is(at, "tuổi");
    boolean index = !tokens.isWord(at) && amount.quantity().max().scale() > 0;
    boolean any = made.follows(amount) && tokens.isWord(at) && !words.endsNoun(at);
    return ((thing || any) && (aim.strong() || (aim.isTarget() && isBound(amount))))
        || index
        || (aim.strong() && tokens.shape(at) == Tokens.Shape.UPPER);
  }

  /// Whether a number tells what was reached: a part of a whole (`15/19 tiêu chí`), how many met a
  /// standard (`8 xã đạt chuẩn`), things made or won (`thu hút 228 dự án`), an average age.
  private boolean isReached(Amount amount, Optional<HeadNoun> noun) {
    boolean people =
        noun.flatMap(HeadNoun::category)
            .filter(c -> CountExtractor.PEOPLE.contains(c) || c == Category.OTHER)
            .isPresent();
    boolean person = noun.isPresent() && noun.get().category().isEmpty();
    if (amount.figure().fraction()) {
      boolean units = noun.flatMap(HeadNoun::category).filter(c -> c == Category.UNITS).isPresent();
      boolean part =
          noun.isPresent()
              ? !units || Reached.standard(figures, amount, noun.get())
              : isPart(amount);
      return !people && !person && part;
    }
    if (amount.figure().inWords()) {
      return false;
    }
    if (noun.isPresent()) {
      boolean agenda = noun.get().category().filter(CountExtractor.AGENDA::contains).isPresent();
      return !agenda && !person && Reached.standard(figures, amount, noun.get());
    }
    boolean thing =
        words.is(amount.to(), Label.MEASURE, "thing") && !tokens.is(amount.to(), "tuổi");
    return isAverageAge(amount)
        || (thing && isRate(amount))
        || (thing && (made.isMade(amount) || made.isJoined(amount) || made.isGiven(amount)))
        || (thing && (isDone(amount) || isAverage(amount) || isLeft(amount)));
  }

  /// `8,7 bác sĩ/vạn dân`
  private boolean isRate(Amount amount) {
    int end = words.end(amount.to(), Label.MEASURE);
    boolean rate = false;
    for (int i = amount.to(); i <= end; i++) {
      rate |= tokens.is(i, "/") && tokens.isGlued(i + 1);
    }
    return rate;
  }

  /// `15.300 nhà tạm được xóa`
  private boolean isDone(Amount amount) {
    int end = words.end(amount.to(), Label.MEASURE);
    for (int i = end; i < end + 3 && tokens.isWord(i); i++) {
      if (tokens.is(i, "được") && tokens.isWord(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// `cuối năm còn 3.414 hộ nghèo`
  private boolean isLeft(Amount amount) {
    int at = amount.to();
    boolean left = tokens.is(amount.from() - 1, "còn") || tokens.is(amount.from(), "còn");
    return left && tokens.is(at, "hộ") && (tokens.is(at + 1, "nghèo") || tokens.is(at + 1, "cận"));
  }

  /// `bình quân mỗi xã đạt 17,2 tiêu chí`
  private boolean isAverage(Amount amount) {
    boolean average = false;
    for (int i = amount.from() - NEAR; i < amount.from(); i++) {
      boolean same = tokens.block(i) == tokens.block(amount.from());
      average |= same && tokens.is(i, "bình") && tokens.is(i + 1, "quân");
    }
    return average;
  }

  /// `339/339 phiếu`, `tỷ lệ đổi mới trên 1/3`; but not the day `16/8`.
  private boolean isPart(Amount amount) {
    boolean measure = false;
    for (int i = amount.from() - NEAR; i < amount.from(); i++) {
      measure |= words.opensMeasure(i);
    }
    boolean thing = words.is(amount.to(), Label.MEASURE, "thing");
    return thing || (measure && !tokens.is(amount.from() - 1, "ngày"));
  }

  /// `tuổi bình quân 48,6`
  private boolean isAverageAge(Amount amount) {
    for (int i = amount.from() - NEAR; i < amount.from(); i++) {
      boolean age = tokens.is(i, "tuổi");
      int next = tokens.is(i + 1, "đời") ? i + 2 : i + 1;
      if (age
          && ((tokens.is(next, "bình") && tokens.is(next + 1, "quân"))
              || (tokens.is(next, "trung") && tokens.is(next + 1, "bình")))
          && tokens.block(i) == tokens.block(amount.from())) {
        return true;
      }
    }
    return false;
  }

  Named read(Amount amount, Aim aim, Clause clause, Optional<HeadNoun> noun) {
    int at = amount.to();
    int unitTo = unitEnd(amount, noun);
    boolean there = tokens.is(amount.from() - 1, "có");
    Metric before = aim.isTarget() ? clause.before() : afterSubject(clause.before());
    Metric after = withoutBound(untilMark(clause.after()));
    boolean told = words.isMeasure(before.isEmpty() ? -1 : before.pieces().getFirst().from());
    boolean isMade = !aim.isTarget() && !told && made.isMade(amount);
    boolean named =
        !there
            && !isMade
            && before.size() >= 3
            && (told || (clause.linked() && !words.isOnlyVerbs(before)));
    Optional<Metric> label = rows.label(amount);
    Metric metric;
    if (label.isPresent()) {
      metric = label.get();
    } else if (named) {
      metric = before;
    } else {
      boolean verbs = before.isEmpty() && !made.isJoined(amount) && made.follows(amount);
      Metric said = verbs ? made.verb(amount) : before;
      Metric lead = before.isShort() ? clause.prefix().plus(said) : said;
      boolean given = tokens.is(amount.from() - 1, "cho") && !before.isEmpty();
      metric = there ? after : given ? before : lead.plus(after);
    }
    if (isMade && label.isEmpty()) {
      boolean all = after.isEmpty() || tokens.is(amount.from() - 1, "cho");
      metric = all ? made.verb(amount) : made.verb(amount).plus(words.noun(after));
    }
    if (before.isEmpty() && made.isJoined(amount) && label.isEmpty() && !after.isEmpty()) {
      metric = made.shared().plus(words.noun(after));
    }
    made.remember(amount, isMade ? made.verb(amount) : before);
    if (amount.figure().fraction() && label.isEmpty() && !there) {
      metric = new Part(figures).of(amount, clause, after);
    }
    Optional<String> unit =
        isAverageAge(amount)
            ? Optional.empty()
            : unitTo > at ? Optional.of(tokens.text(at, unitTo)) : rows.unit(amount);
    boolean cell = figures.tables().at(amount.from()).isPresent();
    String rule = cell ? MeasureReader.ROW : "things";
    Quantity quantity =
        amount.figure().fraction() ? amount.surplus(tokens) : boundBehind(amount, clause);
    return new Named(metric, quantity, unit, rule, !named);
  }

  /// `công an huyện đã khám phá`: without who did it.
  private Metric afterSubject(Metric before) {
    for (int p = before.pieces().size() - 1; p >= 0; p--) {
      Metric.Piece piece = before.pieces().get(p);
      for (int i = piece.to() - 2; i > piece.from(); i--) {
        if (tokens.is(i, "đã")) {
          return before.from(tokens.is(i + 1, "được") ? i + 2 : i + 1);
        }
      }
    }
    return before;
  }

  private int unitEnd(Amount amount, Optional<HeadNoun> noun) {
    int at = amount.to();
    if (tokens.block(at) != tokens.block(amount.from())) {
      return at;
    }
    int end =
        noun.map(n -> headEnd(at, n)).orElseGet(() -> Math.max(at, words.end(at, Label.MEASURE)));
    int word = end == at && tokens.isWord(at) ? at + 1 : end;
    boolean each = tokens.is(word, "/") && tokens.isWord(word + 1) && tokens.isGlued(word + 1);
    return each ? word + 2 : word; // `17,2 tiêu chí/xã`
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

  /// `đơn vị đạt chuẩn | (thành phố A …`, `xã đạt chuẩn nông thôn mới | , đời sống …`
  private Metric untilMark(Metric metric) {
    if (metric.isEmpty()) {
      return metric;
    }
    int from = metric.pieces().getFirst().from();
    for (int i = from + 1; i < metric.pieces().getLast().to(); i++) {
      boolean worth = tokens.is(i, "trị") && tokens.is(i + 1, "giá");
      boolean ends = worth || tokens.is(i, "gồm") || tokens.is(i, "(");
      boolean next = tokens.isCapitalized(i + 1) || tokens.is(i + 1, "một");
      boolean other = tokens.is(i, "và") && next;
      boolean list = words.end(i + 1, Label.COUNT_HEAD) > i + 1;
      boolean comma = tokens.is(i, ",") && !list && !words.endsNoun(i - 1);
      if (ends || (i >= from + 3 && (other || comma))) {
        return metric.upTo(i);
      }
    }
    return metric;
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
}
