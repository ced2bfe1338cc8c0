package motin.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Count;
import motin.fact.Count.Category;
import motin.fact.Count.Change;
import motin.fact.Mention;
import motin.fact.Quantity;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// Reads how many there are: a number and the noun it counts.
///
/// What is aimed at is no count (`phấn đấu kết nạp 50 đảng viên`), nor is a share (`24/26 trường`).
final class CountExtractor {

  /// Agenda items are counts whatever is said of them.
  static final Set<Category> AGENDA =
      EnumSet.of(Category.TARGETS, Category.BREAKTHROUGHS, Category.TASKS);

  private static final Set<Category> PEOPLE =
      EnumSet.of(Category.MEMBERS, Category.DELEGATES, Category.COMMITTEE, Category.STAFF);
  private static final int NEAR = 5;
  private static final int QUALIFIED = 4;

  /// One count with the key under which it is the same as another.
  private record Found(Count count, String key) {}

  List<Count> extract(Figures figures, Whose whose) {
    Map<String, Count> counts = new LinkedHashMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    List<Found> early = new ArrayList<>();
    for (int i = 0; i < figures.amounts().size(); i++) {
      Optional<Found> found = read(figures, i, whose);
      if (found.isPresent()) {
        Block.Kind kind = figures.reading().block(figures.amounts().get(i).from()).kind();
        if (kind != Block.Kind.BODY) {
          early.add(found.get());
        } else {
          put(counts, sentences, found.get(), figures.amounts().get(i).sentence());
        }
      }
    }
    List<Count> all = new ArrayList<>();
    for (Found found : early) {
      if (all.stream().noneMatch(c -> same(c, found.count()))
          && counts.values().stream().noneMatch(c -> same(c, found.count()))) {
        all.add(found.count());
      }
    }
    all.addAll(counts.values());
    return all;
  }

  /// The same figure told again is one record, but not where one sentence tells two alike (`2 đảng
  /// viên nhận Huy hiệu 55 năm; 2 đảng viên nhận Huy hiệu 50 năm`).
  private static void put(
      Map<String, Count> counts, Map<String, Integer> sentences, Found found, int sentence) {
    Integer first = sentences.putIfAbsent(found.key(), sentence);
    String key = first != null && first == sentence ? found.key() + counts.size() : found.key();
    counts.putIfAbsent(key, found.count());
  }

  /// A headline tells in its own words what the article tells again.
  private static boolean same(Count one, Count other) {
    boolean people = PEOPLE.contains(one.category()) && PEOPLE.contains(other.category());
    return (people || one.category() == other.category())
        && one.quantity().min().equals(other.quantity().min())
        && one.quantity().max().equals(other.quantity().max());
  }

  private Optional<Found> read(Figures figures, int index, Whose whose) {
    Amount amount = figures.amounts().get(index);
    Aim aim = figures.aims().get(index);
    if (amount.kind() != Amount.Kind.NUMBER || isNoNumber(figures, amount)) {
      return Optional.empty();
    }
    Optional<HeadNoun> own = HeadNoun.at(figures, headAt(figures, index));
    Optional<HeadNoun> before = Subject.before(figures, amount, own);
    if (before.isPresent()) {
      if (TargetExtractor.isGoal(figures, amount, aim, before.get())) {
        return Optional.empty();
      }
      return found(figures, amount, before.get(), "count.subject-first", whose);
    }
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeadNoun> noun = Counted.resolve(figures, amount, own.get());
    if (noun.isEmpty() || !counts(figures, amount, aim, noun.get())) {
      return Optional.empty();
    }
    return found(figures, amount, noun.get(), "count.number-noun", whose);
  }

  /// Where the noun of an amount begins: after `63 trên tổng số 68 đảng bộ` both numbers have one.
  private static int headAt(Figures figures, int index) {
    Amount amount = figures.amounts().get(index);
    Tokens tokens = figures.reading().tokens();
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

  private static boolean isNoNumber(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    int from = amount.figure().number();
    boolean one = amount.figure().inWords() && amount.quantity().max().intValue() <= 1;
    boolean oneOf =
        amount.figure().inWords() && tokens.is(from - 1, "trong") && tokens.is(from - 2, "một");
    return one || oneOf || tokens.is(from - 1, "thứ");
  }

  private static boolean counts(Figures figures, Amount amount, Aim aim, HeadNoun noun) {
    Category category = noun.category().orElseThrow();
    if (AGENDA.contains(category)) {
      return !amount.figure().fraction();
    }
    if (amount.figure().inWords() && category == Category.OTHER) {
      return false;
    }
    if (TargetExtractor.isGoal(figures, amount, aim, noun)) {
      return false;
    }
    boolean people = PEOPLE.contains(category);
    return !(amount.figure().fraction() && !people) && !reachesStandard(figures, noun, people);
  }

  /// `8 khu dân cư được công nhận kiểu mẫu` tells a result, not how many there are.
  private static boolean reachesStandard(Figures figures, HeadNoun noun, boolean people) {
    Tokens tokens = figures.reading().tokens();
    int at = noun.to();
    if (tokens.is(at, "đã")) {
      at++;
    }
    if (tokens.is(at, "được")) {
      at++;
    }
    boolean rated = tokens.is(at, "xếp") && tokens.is(at + 1, "loại");
    boolean judged = tokens.is(at, "đánh") && tokens.is(at + 1, "giá");
    boolean well = tokens.is(at, "hoàn") && (tokens.is(at + 2, "tốt") || tokens.is(at + 2, "xuất"));
    boolean recognized = tokens.is(at, "công") && tokens.is(at + 1, "nhận");
    boolean reached = tokens.is(at, "đạt") && !tokens.is(at + 1, "trên");
    boolean arrived = tokens.is(at, "về") && tokens.is(at + 1, "đích");
    return rated || judged || well || (!people && (recognized || reached || arrived));
  }

  private Optional<Found> found(
      Figures figures, Amount amount, HeadNoun noun, String rule, Whose whose) {
    Category category = noun.category().orElseThrow();
    Tokens tokens = figures.reading().tokens();
    Optional<Change> change = change(figures, amount, category);
    Quantity quantity = amount.quantity();
    Optional<String> organization = whose.at(amount.from());
    Span span = tokens.span(amount.from(), amount.to()).cover(tokens.span(noun.from(), noun.to()));
    var count =
        new Count(
            tokens.text(noun.from(), noun.to()),
            category,
            quantity,
            change,
            organization,
            Optional.empty(),
            List.of(new Mention(span, rule)),
            amount.figure().inWords() ? 0.8 : 0.9);
    String form = form(tokens, noun);
    String key =
        String.join(
            "|",
            category.label(),
            quantity.toString(),
            form,
            organization.orElse(""),
            change.map(Change::label).orElse(""));
    return Optional.of(new Found(count, key));
  }

  /// What tells two counts of one number and category apart.
  private static String form(Tokens tokens, HeadNoun noun) {
    Category category = noun.category().orElseThrow();
    if (noun.to() - noun.from() > QUALIFIED && !AGENDA.contains(category)) {
      return tokens.text(noun.from(), noun.to()).toLowerCase(Locale.ROOT);
    }
    boolean one =
        AGENDA.contains(category)
            || category == Category.MEMBERS
            || category == Category.DELEGATES;
    return one ? "" : noun.form().toLowerCase(Locale.ROOT);
  }

  /// What the verb before the number tells: `kết nạp 12 đảng viên`.
  private static Optional<Change> change(Figures figures, Amount amount, Category category) {
    Tokens tokens = figures.reading().tokens();
    for (int i = amount.from() - 1; i >= amount.from() - NEAR; i--) {
      if (!tokens.isWord(i) || tokens.block(i) != tokens.block(amount.from())) {
        return Optional.empty();
      }
      Optional<Change> change =
          figures.words().word(i, Label.COUNT_HEAD).flatMap(CountExtractor::change);
      if (change.isPresent()) {
        boolean ofMembers = change.get() == Change.ADMITTED || change.get() == Change.EXPELLED;
        return change.filter(c -> !ofMembers || category == Category.MEMBERS);
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> change(Word word) {
    int at = word.column(1).indexOf("change:");
    return at < 0
        ? Optional.empty()
        : Optional.of(Change.valueOf(word.column(1).substring(at + 7).toUpperCase(Locale.ROOT)));
  }
}
