package motin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.extract.Refusal.Reason;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Reads for every figure what it measures, in the order of the text: the words of one figure end
/// where those of the next begin.
final class MeasureReader {

  /// The rule for a figure that has a line of its own.
  static final String ROW = "row";

  private static final int NOUN = 5;

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;
  private final ShareReader shares;
  private final ThingReader things;
  private final RepeatReader repeats;
  private final List<Measured> measured = new ArrayList<>();
  private Optional<Measured> last = Optional.empty();
  private Optional<Metric> latest = Optional.empty();
  private final List<Measured> sharing = new ArrayList<>();
  private final Set<Integer> within = new HashSet<>();
  private boolean numberFirst;

  private MeasureReader(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    var rows = new Rows(figures);
    this.shares = new ShareReader(figures, rows);
    this.things = new ThingReader(figures, rows);
    this.repeats = new RepeatReader(figures);
  }

  static List<Measured> read(Figures figures) {
    var reader = new MeasureReader(figures);
    for (int i = 0; i < figures.amounts().size(); i++) {
      reader.read(i);
    }
    return reader.measured;
  }

  private void read(int index) {
    if (within.contains(index)) {
      return;
    }
    Amount amount = figures.amounts().get(index);
    Aim aim = figures.aims().get(index);
    Optional<Amount> previous = previous(index).flatMap(p -> inSentence(p, amount));
    int following = index + 1;
    if (following < figures.amounts().size() && isAge(figures.amounts().get(following))) {
      following++; // `75% phụ nữ từ 18 tuổi trở lên là hội viên`
    }
    Optional<Amount> next =
        following < figures.amounts().size()
            ? inSentence(figures.amounts().get(following), amount)
            : Optional.empty();
    if (previous.isEmpty()) {
      last = Optional.empty();
      latest = Optional.empty();
      numberFirst = false;
    }
    Optional<HeadNoun> noun =
        amount.kind() == Amount.Kind.NUMBER
            ? HeadNoun.at(figures, amount.to()).filter(n -> !CountReader.isRate(figures, amount, n))
            : Optional.empty();
    if (isOfNumber(amount)) {
      refuse(Reason.INSIDE, amount);
      return;
    }
    if (amount.kind() == Amount.Kind.NUMBER && !things.isThing(amount, aim, noun)) {
      Optional<HeadNoun> own = noun;
      latest =
          noun.or(() -> Subject.before(figures, amount, own))
              .map(n -> counted(amount, n))
              .or(() -> thing(amount))
              .or(() -> latest);
      numberFirst = true;
      refuse(Reason.COUNTED, amount);
      return;
    }
    if (amount.kind() == Amount.Kind.NUMBER
        && numberFirst
        && !things.isGiven(amount)
        && previous.filter(p -> isInside(p, amount)).isPresent()) {
      refuse(Reason.INSIDE, amount);
      return;
    }
    if (noun.isPresent() && next.filter(n -> isStandard(noun.get(), n)).isPresent()) {
      within.add(index + 1);
      next =
          index + 2 < figures.amounts().size()
              ? inSentence(figures.amounts().get(index + 2), amount)
              : Optional.empty();
    }
    Clause clause = Clause.around(figures, amount, previous, numberFirst, next);
    boolean cell = figures.tables().at(amount.from()).isPresent();
    if (!cell && isSize(amount) && !isMeasured(amount, aim, clause, next)) {
      refuse(Reason.DIMENSION, amount);
      return;
    }
    Named named =
        amount.kind() == Amount.Kind.NUMBER
            ? things.read(amount, aim, clause, noun)
            : repeats
                .read(amount, clause, latest)
                .orElseGet(() -> shares.read(amount, clause, last));
    numberFirst = named.numberFirst();
    if (next.filter(n -> sharesPredicate(amount, named, n)).isPresent()) {
      sharing.add(new Measured(amount, aim, named, Optional.empty()));
      return;
    }
    if (named.isSensible(tokens) && (cell || aim.isTarget() || !isDimension(amount, named))) {
      Optional<String> own = When.of(figures, amount, aim, clause, named.metric());
      boolean beside = !aim.isTarget() || tokens.is(amount.from() - 1, "đương");
      boolean same = named.rule().equals(RepeatReader.SAME);
      boolean again = beside && same && last.filter(l -> isSame(l.metric(), named)).isPresent();
      Optional<String> when = again && !own.equals(Optional.of("annual")) ? last.get().when() : own;
      last = Optional.of(new Measured(amount, aim, named, when));
      if (!named.rule().equals(RepeatReader.SAME)) {
        latest = last.map(Measured::metric);
      }
      sharing.forEach(s -> shared(s, last.get()));
      measured.add(last.get());
    } else {
      refuse(named.isSensible(tokens) ? Reason.DIMENSION : Reason.NO_METRIC, amount);
    }
    sharing.clear();
  }

  /// Whether an amount and its noun stand before `và` and the next ones: `61 xã | và 3 huyện đạt
  /// chuẩn`.
  private boolean sharesPredicate(Amount amount, Named named, Amount next) {
    boolean noun =
        named.numberFirst() && !named.metric().isEmpty() && named.metric().size() <= NOUN;
    if (!noun || next.kind() != amount.kind()) {
      return false;
    }
    Metric.Piece piece = named.metric().pieces().getLast();
    boolean other = !tokens.is(next.to(), tokens.key(piece.from()));
    boolean listed = other && named.rule().equals(ShareReader.OF_NOUN);
    return piece.from() >= amount.to()
        && (tokens.is(piece.to(), "và") || (listed && tokens.is(piece.to(), ",")))
        && next.from() == piece.to() + 1
        && words.predicate(named.metric()).isEmpty();
  }

  /// Gives an amount the predicate of the one that it is joined to.
  private void shared(Measured one, Measured other) {
    Metric predicate = words.predicate(other.metric());
    Named named = one.named();
    Metric whole = named.metric().plus(predicate);
    if (!predicate.isEmpty() || named.isSensible(tokens)) {
      var complete =
          new Named(whole, named.quantity(), named.unit(), named.rule(), named.numberFirst());
      measured.add(new Measured(one.amount(), one.aim(), complete, other.when()));
    }
  }

  private static boolean isSame(Metric one, Named other) {
    Metric.Piece last = one.pieces().getLast();
    return other.metric().pieces().stream().anyMatch(p -> p.from() == last.from());
  }

  private void refuse(Reason reason, Amount amount) {
    figures.reading().trace().refuse(reason, amount.from(), amount.to());
  }

  /// The amount before, but none in brackets that are closed: `cán bộ trẻ (dưới 40 tuổi) đạt …`.
  private Optional<Amount> previous(int index) {
    int open = figures.amounts().get(index).from();
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Amount other = figures.amounts().get(i);
      int depth = 0;
      for (int t = other.to(); t < open; t++) {
        depth += tokens.is(t, "(") ? 1 : tokens.is(t, ")") ? -1 : 0;
      }
      // `kinh tế của hai tỉnh tăng 7%`
      boolean inside =
          isOfNumber(other)
              || tokens.is(other.to(), "tuổi")
              || (isSize(other) && tokens.is(other.from() - 1, "trên"))
              || (isSize(other)
                  && tokens.is(other.from(), "trên")
                  && other.quantity().max().intValue() == 1);
      if (depth >= 0 && !inside) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /// Whether a number is only part of what is measured: `thu nhập của | 20.000 lao động`.
  private boolean isOfNumber(Amount amount) {
    return amount.kind() == Amount.Kind.NUMBER && tokens.is(amount.from() - 1, "của");
  }

  /// The things that a number is of, if they are known: `3.414 | hộ nghèo`.
  private Optional<Metric> thing(Amount amount) {
    boolean thing = words.is(amount.to(), Label.MEASURE, "thing");
    int end = words.end(amount.to(), Label.MEASURE);
    return thing
        ? Optional.of(new Metric(List.of(new Metric.Piece(amount.to(), end))))
        : Optional.empty();
  }

  /// A counted noun with the verb before its number: `kết nạp` … `đảng viên mới`.
  private Metric counted(Amount amount, HeadNoun noun) {
    int links = words.withoutLinks(amount.from() - 1, amount.from());
    int verb = links;
    for (int start = links - 1; start >= Math.max(0, links - 3); start--) {
      verb = words.isOnlyVerbs(start, links) ? start : verb;
    }
    return new Metric(
        List.of(new Metric.Piece(verb, links), new Metric.Piece(noun.from(), noun.to())));
  }

  /// `phụ nữ từ 18 tuổi trở lên`
  private boolean isAge(Amount amount) {
    return tokens.is(amount.to(), "tuổi") || tokens.is(amount.to() - 1, "tuổi");
  }

  /// Whether an amount tells only what those reached that are counted: `29 xã đạt từ 15 - 18 tiêu
  /// chí`.
  private boolean isStandard(HeadNoun noun, Amount next) {
    return tokens.is(noun.to(), "đạt")
        && words.withoutLinks(noun.to(), next.figure().number()) == noun.to();
  }

  private boolean isSize(Amount amount) {
    return hasUnit(amount, "size") || hasUnit(amount, "area") || hasUnit(amount, "output");
  }

  private boolean hasUnit(Amount amount, String kind) {
    return amount.kind() == Amount.Kind.MEASURE && words.is(amount.unitFrom(), Label.MEASURE, kind);
  }

  /// Whether a size is what something was or shall be, and no mere dimension: of what is aimed at,
  /// any; of what was reached, one with the word for a measure (`sản lượng`, `diện tích gieo
  /// trồng`).
  private boolean isMeasured(Amount amount, Aim aim, Clause clause, Optional<Amount> next) {
    if (next.filter(n -> isInside(amount, n)).isPresent()) {
      return false;
    }
    if (amount.figure().fraction()) {
      return true; // `248/265 km đường được cứng hóa`
    }
    boolean names = words.namesMeasure(clause.before());
    if (hasUnit(amount, "output")) {
      return names || aim.isTarget() || words.tellsChange(clause.before());
    }
    if (aim.isTarget()) {
      return aim.strong();
    }
    return names;
  }

  /// `cách bờ 180 km`, `nhắc 5 lần`: sizes and times that no measure names and nothing grew by.
  private boolean isDimension(Amount amount, Named named) {
    boolean measure =
        amount.figure().fraction() || words.opensMeasure(named.metric().pieces().getFirst().from());
    boolean times = tokens.is(amount.unitFrom(), "lần");
    boolean changed = words.tellsChange(named.metric());
    boolean area = hasUnit(amount, "area") || words.isArea(named.metric());
    if (area && isSize(amount) && words.isLand(named.metric())) {
      return true;
    }
    boolean output = hasUnit(amount, "output");
    return !measure && ((isSize(amount) && !(output && changed)) || (times && !changed));
  }

  /// Whether an amount is only part of what the next one measures: `giá trị 1 ha canh tác đạt …`.
  private boolean isInside(Amount amount, Amount next) {
    int to = words.withoutLinks(amount.to(), next.from());
    if (tokens.is(next.from() - 1, "có")) {
      return false;
    }
    for (int i = amount.to(); i < next.from(); i++) {
      if (!tokens.isWord(i) || tokens.is(i, "và")) {
        return false;
      }
    }
    return to - amount.to() >= 2 && !tokens.is(amount.to(), "so");
  }

  private static Optional<Amount> inSentence(Amount other, Amount amount) {
    return Optional.of(other).filter(a -> a.sentence() == amount.sentence());
  }
}
