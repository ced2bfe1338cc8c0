package motin.extract;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import motin.fact.Decision.Action;
import motin.fact.DocumentReference;
import motin.fact.Mention;
import motin.language.Orthography;
import motin.language.Tokens;

/// By which document and on which day a deed was done, as far as its sentence and paragraph tell.
final class Circumstances {

  private static final int SENTENCES_BACK = 2;
  private static final int FARTHEST_DAY = 4;
  private static final int NEAR = 4;
  private static final int LONGEST_CITATION = 40;

  private static final int MONTH = "2020-05".length();
  private static final int DAY = "2020-05-01".length();

  private final Tokens tokens;
  private final Days days;
  private final List<Sentence> sentences;

  /// The numbers of the decisions cited, by the offset where each is cited.
  private final NavigableMap<Integer, String> documents = new TreeMap<>();

  /// Where any document is cited.
  private final NavigableSet<Integer> citations = new TreeSet<>();

  Circumstances(
      Reading reading, Days days, List<Sentence> sentences, List<DocumentReference> cited) {
    this.tokens = reading.tokens();
    this.days = days;
    this.sentences = sentences;
    for (DocumentReference document : cited) {
      boolean decision = Orthography.key(document.kind()).startsWith("quyết định");
      for (Mention mention : document.evidence()) {
        citations.add(mention.span().start());
        document
            .number()
            .filter(_ -> decision)
            .ifPresent(number -> documents.put(mention.span().start(), number));
      }
    }
  }

  /// The number of the decision cited last before a deed, in its sentence or shortly before in the
  /// paragraph; else of the one cited next in its sentence.
  Optional<String> document(Deed deed, int sentence) {
    if (!deed.gives() && !deed.is(Action.DISMISSED)) {
      return Optional.empty();
    }
    int at = tokens.start(deed.from());
    int from = tokens.start(sentences.get(back(sentence, SENTENCES_BACK)).from());
    int to = tokens.end(sentences.get(sentence).to() - 1);
    return first(documents.subMap(from, true, at, false).descendingMap())
        .or(() -> first(documents.subMap(at, true, to, false)));
  }

  private static Optional<String> first(Map<Integer, String> numbers) {
    return numbers.values().stream().findFirst();
  }

  /// The day told last before a deed in its sentence, else shortly before in the paragraph; the day
  /// from which somebody retires stands after it.
  Optional<String> date(Deed deed, int sentence) {
    if (deed.is(Action.RETIRED)) {
      return days.within(deed.to(), deed.to() + NEAR).stream().findFirst().flatMap(Day::iso);
    }
    return last(sentences.get(sentence).from(), deed.from(), MONTH)
        .or(() ->
            last(
                sentences.get(back(sentence, FARTHEST_DAY)).from(),
                sentences.get(sentence).from(),
                DAY));
  }

  private Optional<String> last(int from, int to, int precision) {
    for (Day day : days.within(from, to).reversed()) {
      Optional<String> iso = day.iso().filter(date -> date.length() >= precision);
      if (iso.isPresent() && isOfDeed(day)) {
        return iso;
      }
    }
    return Optional.empty();
  }

  /// Whether the day is not that of a birth, of a document, or the one since when something holds.
  private boolean isOfDeed(Day day) {
    int before = day.from() - 1;
    int start = tokens.start(day.from());
    return !tokens.is(before, "sinh")
        && !tokens.is(before, "từ")
        && citations.subSet(Math.max(0, start - LONGEST_CITATION), start).isEmpty();
  }

  /// The index of the sentence so many before, in the same paragraph.
  private int back(int sentence, int count) {
    int block = tokens.block(sentences.get(sentence).from());
    int at = sentence;
    while (at > 0 && sentence - at < count && tokens.block(sentences.get(at - 1).from()) == block) {
      at--;
    }
    return at;
  }
}
