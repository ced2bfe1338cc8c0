package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.fact.Count.Category;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a number of things or people measures where it is aimed at: `kết nạp 20 đảng viên mới`.
final class ThingReader {

  private static final int NEAR = 8;
  private static final int LONGEST = 5;
  private static final Set<String> LINKS = Set.of("lên", "là", "còn", "có", "với", "được", "của");
  private static final Set<String> AHEAD =
      Set.of("để", "nhằm", "phải", "cần", "sẽ", "muốn", "tục");
  private static final Set<String> ADVERBS = Set.of("mới", "thêm", "quân");

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;
  private final Rows rows;
  private Metric verb = Metric.NONE;
  private int verbTo = -1;

  ThingReader(Figures figures, Rows rows) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    this.rows = rows;
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
    boolean made = followsVerb(figures, amount) && tokens.isWord(at) && !words.endsNoun(at);
    return ((thing || made) && (aim.strong() || (aim.isTarget() && isBound(amount))))
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
        || (thing && (isMade(amount) || isJoined(amount) || isGiven(amount)))
        || (thing && (isDone(amount) || isAverage(amount)));
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

  /// Whether a verb stands before an amount, and not only an adverb: `xây dựng 215 căn nhà`.
  private boolean isMade(Amount amount) {
    int to = verbEnd(figures, amount);
    int from = verbStart(figures, to);
    boolean adverb = from == to - 1 && ADVERBS.contains(tokens.key(from));
    return from < to
        && !adverb
        && !AHEAD.contains(tokens.key(from - 1));
  }

  /// `giải quyết việc làm cho 5.200 lao động`
  boolean isGiven(Amount amount) {
    int to = amount.from() - 1;
    for (int i = to - 1; tokens.is(to, "cho") && i >= to - NEAR && tokens.isWord(i); i--) {
      if (words.is(i, Label.MEASURE, "topic") && words.end(i, Label.MEASURE) <= to) {
        return tokens.block(i) == tokens.block(to);
      }
    }
    return false;
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
    boolean made = !aim.isTarget() && !told && isMade(amount);
    boolean named =
        !there
            && !made
            && before.size() >= 3
            && (told || (clause.linked() && !words.isOnlyVerbs(before)));
    Optional<Metric> label = rows.label(amount);
    Metric metric;
    if (label.isPresent()) {
      metric = label.get();
    } else if (named) {
      metric = before;
    } else {
      boolean verbs = before.isEmpty() && !isJoined(amount) && followsVerb(figures, amount);
      Metric said = verbs ? verb(amount) : before;
      Metric lead = before.isShort() ? clause.prefix().plus(said) : said;
      metric = there ? after : lead.plus(after);
    }
    if (made && label.isEmpty()) {
      boolean all = after.isEmpty() || tokens.is(amount.from() - 1, "cho");
      metric = all ? verb(amount) : verb(amount).plus(words.noun(after));
    }
    if (before.isEmpty() && isJoined(amount) && label.isEmpty() && !after.isEmpty()) {
      metric = verb.plus(words.noun(after));
    }
    remember(amount, made ? verb(amount) : before);
    if (amount.figure().fraction() && label.isEmpty() && !there) {
      metric = part(amount, clause, after);
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

  /// Whether an amount shares the verb of the one before: `giảm 6 sở | , 2 ban`.
  private boolean isJoined(Amount amount) {
    boolean joint = tokens.is(amount.from() - 1, ",") || tokens.is(amount.from() - 1, "và");
    boolean next = joint && !verb.isEmpty() && verbTo < amount.from();
    for (int i = verbTo; next && i < amount.from() - 1; i++) {
      next = tokens.isWord(i) && i < verbTo + NEAR;
    }
    return next;
  }

  private void remember(Amount amount, Metric said) {
    boolean says = !said.isEmpty() && words.isOnlyVerbs(said) && !tokens.is(amount.from() - 1, "cho");
    if (says) {
      verb = said;
    } else if (!isJoined(amount)) {
      verb = Metric.NONE;
    }
    verbTo = amount.to();
  }

  /// The verb right before an amount, without what links them: `thu hút được`.
  private Metric verb(Amount amount) {
    int to = verbEnd(figures, amount);
    return new Metric(List.of(new Metric.Piece(verbStart(figures, to), to)));
  }

  /// Of a part of a whole what was done with it; `trường đạt chuẩn với 24/26 trường` says it
  /// before.
  private Metric part(Amount amount, Clause clause, Metric after) {
    Metric before = clause.before();
    for (Metric.Piece piece : before.pieces()) {
      for (int i = piece.from(); i < piece.to() - 1; i++) {
        if (after.size() == 1 && tokens.is(i, tokens.key(amount.to()))) {
          return before.from(i);
        }
      }
    }
    boolean apart = !tokens.isWord(amount.figure().number() - 1);
    return apart ? after : verbs(clause, amount).plus(after);
  }

  /// What was done with a part of a whole: `hoàn thành và vượt` without who did it.
  private Metric verbs(Clause clause, Amount amount) {
    int from =
        clause.before().isEmpty() ? clause.from() : clause.before().pieces().getLast().from();
    int to = amount.figure().number();
    while (to > from && LINKS.contains(tokens.key(to - 1))) {
      to--;
    }
    if (from >= to && tokens.is(to - 1, "thành") && tokens.is(to - 2, "hoàn")) {
      from = to - 2; // which else only opens a clause
    }
    for (int i = from; i < to - 1; i++) {
      from = tokens.is(i, "đã") ? i + 1 : from;
    }
    while (from < to
        && (tokens.is(from, ",") || figures.reading().hits().end(from, Label.UNIT_TYPE) > from)) {
      from++;
    }
    if (words.endsReport(to)) {
      return Metric.NONE;
    }
    return from < to
        ? words.afterReport(new Metric(List.of(new Metric.Piece(from, to))))
        : clause.before();
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
      boolean other = tokens.is(i, "và") && tokens.isCapitalized(i + 1);
      boolean comma = tokens.is(i, ",") && !words.endsNoun(i - 1);
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

  /// Whether a verb that takes in or makes stands right before an amount: `kết nạp từ 8-10`.
  static boolean followsVerb(Figures figures, Amount amount) {
    int to = verbEnd(figures, amount);
    return verbStart(figures, to) < to;
  }

  /// Where a verb before an amount ends, without what links them: `thu hút được`, `thực hiện`.
  private static int verbEnd(Figures figures, Amount amount) {
    int to = amount.from();
    boolean verb = verbStart(figures, to) < to;
    return verb || !figures.reading().tokens().isWord(to - 1) ? to : figures.words().withoutLinks(Math.max(0, to - 1), to);
  }

  /// Where the verbs begin that end before a token, or that token.
  private static int verbStart(Figures figures, int to) {
    Tokens tokens = figures.reading().tokens();
    int from = to;
    for (int start = to - 1; start >= Math.max(0, to - LONGEST); start--) {
      boolean same = tokens.block(start) == tokens.block(to - 1);
      from = same && figures.words().isOnlyVerbs(start, to) ? start : from;
    }
    return from;
  }
}
