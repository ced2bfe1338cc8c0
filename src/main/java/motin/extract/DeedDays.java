package motin.extract;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import motin.fact.DocumentReference;
import motin.fact.Mention;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The days of a text on which something may have been done: not those of a birth, of a document,
/// of a deadline, or the one since when something holds.
final class DeedDays {

  private static final int LONGEST_CITATION = 40;
  private static final int MONTH = "2020-05".length();

  /// How far after words like `có hiệu lực` the day stands from which they hold.
  private static final int NEAR = 5;

  private static final int FAR = 60;

  private static final Set<String> OTHER =
      Set.of("sinh", "từ", "trước", "đến", "đảng", "thức", "mất", "hạn");

  private final Tokens tokens;
  private final Hits hits;
  private final Days days;

  /// Where any document is cited.
  private final NavigableSet<Integer> citations = new TreeSet<>();

  DeedDays(Reading reading, Days days, List<DocumentReference> cited) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.days = days;
    for (DocumentReference document : cited) {
      for (Mention mention : document.evidence()) {
        citations.add(mention.span().start());
      }
    }
  }

  /// The days, or months, that begin in the tokens `[from, to)`, in order.
  List<Day> within(int from, int to) {
    List<Day> all = days.within(from, to);
    return all.isEmpty() ? all : all.stream().filter(this::isOfDeed).toList();
  }

  /// The last day, or month, in the tokens `[from, to)`; not the one on which somebody told what is
  /// said in them.
  Optional<Day> last(int from, int to) {
    for (Day day : days.within(from, to).reversed()) {
      if (isOfDeed(day) && day.iso().filter(iso -> iso.length() >= MONTH).isPresent()) {
        return isTelling(day.to(), to) ? Optional.empty() : Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /// Whether the words `[from, to)` after a day say that somebody told something on it.
  boolean isTelling(int from, int to) {
    for (int i = from; i < Math.min(to, from + FAR); i++) {
      boolean verb = hits.has(i, Label.REPORTING) && hits.end(i, Label.REPORTING) <= to;
      if (verb && hits.word(i, Label.REPORTING).column(0).equals("says")) {
        return true;
      }
    }
    return false;
  }

  /// The day of `… vào ngày 3/8`, `… vào cuối tháng 8/2024` in the tokens `[from, to)`.
  Optional<Day> at(int from, int to) {
    return within(from, to).stream()
        .filter(day -> tokens.is(day.from() - 1, "vào") || tokens.is(day.from() - 2, "vào"))
        .findFirst();
  }

  /// The day of `từ ngày 1/9` in the tokens `[from, to)`.
  Optional<Day> since(int from, int to) {
    for (Day day : days.within(from, to)) {
      if (tokens.is(day.from() - 1, "từ") && day.isExact() && !day.several()) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /// The day of `giữ chức Bí thư Huyện ủy từ ngày 5/10` in the tokens `[from, to)`; not the one
  /// since when the man before has retired.
  Optional<Day> heldSince(int from, int to) {
    return since(from, to).filter(day -> !tellsRetirement(from, day.from()));
  }

  private boolean tellsRetirement(int from, int to) {
    for (int i = from; i < to; i++) {
      if (hits.has(i, Label.DEED) && hits.word(i, Label.DEED).column(0).equals("retired")) {
        return true;
      }
    }
    return false;
  }

  /// The day of `… kể từ ngày 1/3/2025`, `có hiệu lực từ ngày 1/3` in the tokens `[from, to)`.
  Optional<Day> inForceSince(int from, int to) {
    return since(from, to).filter(day -> isInForce(Math.max(from, day.from() - NEAR), day.from()));
  }

  private boolean isInForce(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "kể") || (tokens.is(i, "hiệu") && tokens.is(i + 1, "lực"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfDeed(Day day) {
    int start = tokens.start(day.from());
    boolean other = OTHER.contains(tokens.key(day.from() - 1)) && !day.several();
    return !other && citations.subSet(Math.max(0, start - LONGEST_CITATION), start).isEmpty();
  }
}
