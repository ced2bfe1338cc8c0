package motin.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.extract.Refusal.Reason;
import motin.fact.Count;
import motin.fact.Count.Category;
import motin.fact.Count.Change;
import motin.fact.Mention;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Reads the amounts of one text in their order and tells which are counts.
///
/// What is aimed at is no count (`phấn đấu kết nạp 50 đảng viên`), nor is a share (`24/26 trường`),
/// nor how many reached a standard (`8 khu dân cư được công nhận kiểu mẫu`).
final class CountReader {

  /// A count with the key under which it is the same as another.
  record Found(Count count, String key) {}

  private static final int NEAR = 5;
  private static final int MERGER = 16;
  private static final int CLAUSE = 24;
  private static final int QUALIFIED = 4;

  private final Figures figures;
  private final Tokens tokens;
  private final Whose whose;
  private final People people;
  private Optional<Change> lastChange = Optional.empty();
  private int lastTo = -1;

  /// The units that became one, which the text may count again.
  private final Set<String> mergers = new HashSet<>();

  CountReader(Figures figures, Whose whose) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.whose = whose;
    this.people = new People(figures);
  }

  Optional<Found> read(int index) {
    Amount amount = figures.amounts().get(index);
    Reading reading = figures.reading();
    if (amount.kind() != Amount.Kind.NUMBER) {
      return Optional.empty();
    }
    if (isNoNumber(amount)) {
      return reading.refuse(Reason.NOT_A_NUMBER, amount.from(), amount.to());
    }
    Optional<HeadNoun> own =
        HeadNoun.at(figures, nounAt(index)).filter(n -> !isRate(figures, amount, n));
    Optional<HeadNoun> before = Subject.before(figures, amount, own);
    if (before.isPresent()) {
      return found(index, before.get(), "count.subject-first");
    }
    if (own.isEmpty()) {
      Optional<HeadNoun> shared = Befallen.noun(figures, index);
      return shared.isPresent()
          ? found(index, shared.get(), "count.shared-noun")
          : reading.refuse(Reason.NO_NOUN, amount.from(), amount.to());
    }
    Optional<HeadNoun> noun = people.resolve(amount, own.get());
    return noun.isPresent()
        ? found(index, noun.get(), "count.number-noun")
        : reading.refuse(Reason.UNKNOWN_PEOPLE, amount.from(), own.get().to());
  }

  /// `9,1 bác sĩ/vạn dân`
  static boolean isRate(Figures figures, Amount amount, HeadNoun noun) {
    Tokens tokens = figures.reading().tokens();
    return noun.from() >= amount.to()
        && tokens.is(noun.to(), "/")
        && tokens.isWord(noun.to() + 1)
        && tokens.isGlued(noun.to() + 1);
  }

  /// Where the noun of an amount begins: of `63 trên tổng số 68 đảng bộ` both numbers have one.
  private int nounAt(int index) {
    Amount amount = figures.amounts().get(index);
    int at = amount.to();
    boolean of = tokens.is(at, "trên") || tokens.is(at, "trong");
    if (of && index + 1 < figures.amounts().size()) {
      Amount next = figures.amounts().get(index + 1);
      boolean close = next.from() - at <= 3 && next.kind() == Amount.Kind.NUMBER;
      if (close && (next.from() == at + 1 || tokens.is(next.from() - 1, "số"))) {
        return next.to();
      }
    }
    return at;
  }

  /// `một trong hai`, `thứ 5`.
  private boolean isNoNumber(Amount amount) {
    int from = amount.figure().number();
    boolean oneOf =
        amount.figure().inWords() && tokens.is(from - 1, "trong") && tokens.is(from - 2, "một");
    boolean digitOf =
        (tokens.is(from, "1") && tokens.is(amount.to(), "trong"))
            || (tokens.is(from - 1, "trong") && tokens.is(from - 2, "1"));
    return oneOf || digitOf || tokens.is(from - 1, "thứ");
  }

  private Optional<Found> found(int index, HeadNoun noun, String rule) {
    Amount amount = figures.amounts().get(index);
    Category category = noun.category().orElseThrow();
    Aim aim = figures.aims().get(index);
    if (!isCount(amount, aim, noun)) {
      boolean goal = TargetExtractor.isGoal(figures, amount, aim, noun);
      return figures
          .reading()
          .refuse(goal ? Reason.GOAL : Reason.SHARE, amount.from(), amount.to());
    }
    Quantity quantity =
        CountExtractor.AGENDA.contains(category) ? amount.surplus(tokens) : amount.quantity();
    boolean joined = amount.from() - lastTo <= 1 && amount.from() > lastTo;
    boolean and = tokens.is(amount.from() - 1, "và") || tokens.is(amount.from() - 1, ",");
    Optional<Change> change =
        change(amount, category)
            .or(() -> joined && and ? of(lastChange, category) : Optional.empty());
    lastChange = change;
    lastTo = noun.to();
    Optional<String> organization = whose(amount, noun);
    Span span = tokens.span(amount.from(), amount.to());
    boolean together = tokens.block(noun.from()) == tokens.block(amount.from());
    var count =
        new Count(
            tokens.text(noun.from(), noun.to()),
            category,
            quantity,
            change,
            organization,
            Optional.empty(),
            List.of(
                new Mention(
                    together ? span.cover(tokens.span(noun.from(), noun.to())) : span, rule)));
    String key =
        String.join(
            "|",
            category.label(),
            quantity.toString(),
            form(noun),
            organization.orElse(""),
            change.map(Change::label).orElse(""));
    return Optional.of(new Found(count, key));
  }

  /// Whose a count is; those of the whole country, and units that became one, are nobody's.
  private Optional<String> whose(Amount amount, HeadNoun noun) {
    return isNational(noun) || isMerged(amount, noun)
        ? Optional.empty()
        : whose.at(amount.from(), matter(amount, noun));
  }

  /// `68 đảng bộ trực thuộc Trung ương`, `63 tỉnh, thành phố`
  private boolean isNational(HeadNoun noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      boolean central = tokens.is(i, "thuộc") && tokens.is(i + 1, "trung");
      boolean provinces = tokens.is(i, "tỉnh") && tokens.is(i + 1, ",");
      if (central || provinces) {
        return true;
      }
    }
    return false;
  }

  /// `trên cơ sở hợp nhất 3 xã`
  private boolean isMerged(Amount amount, HeadNoun noun) {
    if (noun.category().filter(c -> c == Category.UNITS).isEmpty()) {
      return false;
    }
    String number = amount.quantity() + noun.form();
    for (int i = amount.from() - 1; i >= amount.from() - MERGER; i--) {
      boolean merged =
          tokens.is(i, "nhập")
              || (tokens.is(i, "nhất") && tokens.is(i - 1, "hợp"))
              || (tokens.is(i, "xếp") && tokens.is(i - 1, "sắp"));
      if (tokens.block(i) != tokens.block(amount.from()) || tokens.is(i, ".")) {
        break;
      }
      if (merged) {
        mergers.add(number);
      }
    }
    return mergers.contains(number);
  }

  private Whose.Matter matter(Amount amount, HeadNoun noun) {
    return switch (noun.category().orElseThrow()) {
      case UNITS, STAFF, OTHER -> Whose.Matter.PLACE;
      case COMMITTEE -> board(amount, noun);
      case MEMBERS, DELEGATES, ORGANIZATIONS, TARGETS, BREAKTHROUGHS, TASKS -> Whose.Matter.PARTY;
    };
  }

  /// Which board of a committee is counted: the one that the noun is followed by, else the one
  /// named last before it.
  private Whose.Matter board(Amount amount, HeadNoun noun) {
    if (noun.form().equals("phó bí thư")) {
      return Whose.Matter.COMMITTEE;
    }
    for (int i = noun.from();
        i < noun.to() + NEAR && tokens.isWord(i) && !tokens.is(i, "và");
        i++) {
      Optional<Whose.Matter> board = board(i);
      if (board.isPresent()) {
        return board.get();
      }
    }
    int start = Math.max(figures.sentenceStart(amount), amount.from() - CLAUSE);
    for (int i = amount.from() - 1; i >= start; i--) {
      Optional<Whose.Matter> board = board(i);
      if (board.isPresent()) {
        return board.get();
      }
    }
    return Whose.Matter.PARTY;
  }

  /// The board that the words at a token name, with its committee: `Ban | Thường vụ Tỉnh ủy`.
  private Optional<Whose.Matter> board(int i) {
    boolean standing = tokens.is(i, "thường") && tokens.is(i + 1, "vụ");
    boolean inspection = tokens.is(i, "kiểm") && tokens.is(i + 1, "tra");
    if ((standing || inspection) && tokens.is(i + 3, "ủy")) {
      return Optional.of(standing ? Whose.Matter.BOARD : Whose.Matter.INSPECTION);
    }
    boolean whole = tokens.is(i, "chấp") && tokens.is(i + 1, "hành");
    return whole || standing || inspection ? Optional.of(Whose.Matter.PARTY) : Optional.empty();
  }

  private boolean isCount(Amount amount, Aim aim, HeadNoun noun) {
    Category category = noun.category().orElseThrow();
    boolean fraction = amount.figure().fraction();
    if (CountExtractor.AGENDA.contains(category)) {
      return !fraction;
    }
    if (amount.figure().inWords() && category == Category.OTHER) {
      return false;
    }
    boolean ofPeople = CountExtractor.PEOPLE.contains(category);
    boolean part = fraction && !ofPeople && category != Category.UNITS;
    return !TargetExtractor.isGoal(figures, amount, aim, noun)
        && !part
        && !Reached.standard(figures, amount, noun);
  }

  /// What tells two counts of one number and category apart.
  private String form(HeadNoun noun) {
    Category category = noun.category().orElseThrow();
    if (CountExtractor.AGENDA.contains(category)) {
      return "";
    }
    if (noun.to() - noun.from() > QUALIFIED) {
      return tokens.text(noun.from(), noun.to()).toLowerCase(Locale.ROOT);
    }
    boolean one = category == Category.MEMBERS || category == Category.DELEGATES;
    return one ? "" : noun.form().toLowerCase(Locale.ROOT);
  }

  /// Only members are admitted and expelled.
  private static Optional<Change> of(Optional<Change> change, Category category) {
    boolean members = category == Category.MEMBERS;
    return change.filter(c -> members || (c != Change.ADMITTED && c != Change.EXPELLED));
  }

  /// What the verb before the number tells: `kết nạp 12 đảng viên`.
  private Optional<Change> change(Amount amount, Category category) {
    for (int i = amount.from() - 1; i >= amount.from() - NEAR; i--) {
      if (!tokens.isWord(i) || tokens.block(i) != tokens.block(amount.from())) {
        return Optional.empty();
      }
      Optional<Change> change =
          figures.words().word(i, Label.COUNT_HEAD).flatMap(w -> new CountWord(w).change());
      if (change.isPresent()) {
        return of(change, category);
      }
    }
    return Optional.empty();
  }
}
