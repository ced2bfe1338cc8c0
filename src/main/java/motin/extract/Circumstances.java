package motin.extract;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import motin.fact.Decision.Action;
import motin.fact.DocumentReference;
import motin.fact.Mention;
import motin.language.Orthography;
import motin.language.Tokens;

/// By which document and on which day a deed was done, as far as its sentence and paragraph tell.
final class Circumstances {

  private static final int SENTENCES_BACK = 2;
  private static final int SENTENCES_ON = 2;

  /// How many tokens after a deed or its sentence its day may stand.
  private static final int FAR = 120;

  private static final int FARTHEST_DAY = 4;

  private final Tokens tokens;
  private final DeedDays days;
  private final MeetingDays meetings;
  private final List<Sentence> sentences;

  /// The numbers of the decisions cited, by the offset where each is cited.
  private final NavigableMap<Integer, String> documents = new TreeMap<>();

  Circumstances(
      Reading reading, Days days, List<Sentence> sentences, List<DocumentReference> cited) {
    this.tokens = reading.tokens();
    this.days = new DeedDays(reading, days, cited);
    this.meetings = new MeetingDays(reading, this.days, sentences);
    this.sentences = sentences;
    for (DocumentReference document : cited) {
      boolean decision = Orthography.key(document.kind()).startsWith("quyết định");
      for (Mention mention : document.evidence()) {
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
    boolean ofPost = deed.gives() || deed.is(Action.DISMISSED);
    if (!ofPost && !deed.is(Action.DISCIPLINED)) {
      return Optional.empty();
    }
    int at = tokens.start(deed.from());
    int first = ofPost ? back(sentence, SENTENCES_BACK) : sentence;
    int from = tokens.start(sentences.get(first).from());
    int to = tokens.end(sentences.get(sentence).to() - 1);
    return first(documents.subMap(from, true, at, false).descendingMap())
        .or(() -> first(documents.subMap(at, true, to, false)));
  }

  private static Optional<String> first(Map<Integer, String> numbers) {
    return numbers.values().stream().findFirst();
  }

  /// The day told last before a deed in its sentence, or after it with `vào`; else the one from
  /// which it holds; else the one told shortly before in the paragraph, or that of the meeting.
  Optional<String> date(Deed deed, int sentence) {
    Sentence here = sentences.get(sentence);
    if (deed.is(Action.RETIRED)) {
      return days.since(deed.to(), end(deed, here.to()))
          .or(() -> days.since(Math.max(here.from(), deed.from() - FAR), deed.from()))
          .flatMap(Day::iso);
    }
    boolean ofPost = deed.gives() || deed.is(Action.DISMISSED);
    return days.heldSince(deed.to(), end(deed, here.to()))
        .filter(_ -> ofPost)
        .or(() -> days.last(here.from(), deed.from()))
        .or(() -> days.at(deed.to(), end(deed, here.to())))
        .or(() -> ofPost ? inForce(sentence) : Optional.empty())
        .or(() -> inParagraph(sentence))
        .flatMap(Day::iso)
        .or(() -> meetings.of(sentence, deed.is(Action.DISCIPLINED)));
  }

  private static int end(Deed deed, int to) {
    return Math.min(to, deed.to() + FAR);
  }

  /// The day from which a deed holds, in the two sentences after its own that name nobody else.
  private Optional<Day> inForce(int sentence) {
    int last = sentence;
    while (last < Math.min(sentences.size() - 1, sentence + SENTENCES_ON)
        && !sentences.get(last + 1).names(0, Integer.MAX_VALUE)) {
      last++;
    }
    int from = sentences.get(sentence).to();
    return days.inForceSince(from, Math.min(sentences.get(last).to(), from + FAR));
  }

  private Optional<Day> inParagraph(int sentence) {
    int from = sentences.get(back(sentence, FARTHEST_DAY)).from();
    return days.within(from, sentences.get(sentence).from()).reversed().stream()
        .filter(Day::isExact)
        .findFirst();
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
