package motin.extract;

import java.util.List;
import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// Ties the verbs of saying in a sentence to their subjects.
///
/// A verb right after a phrase for a person has it as its subject, small words between them
/// allowed: `Bí thư Tỉnh ủy | cũng | nhấn mạnh`. A verb that goes on after `và`, `đồng thời` or a
/// comma has the subject of its clause, however near another name is: `Đồng chí A chúc mừng đồng
/// chí B và | đề nghị`. A verb after any other word is none, or somebody else's.
final class Sayings {

  private static final int FARTHEST_SUBJECT = 80;
  private static final int MOST_LINKS = 6;
  private static final int LONGEST_LINK = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Speakers speakers;

  Sayings(Reading reading, Speakers speakers) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.speakers = speakers;
  }

  /// The verb of saying that begins at a token.
  Optional<Saying.Verb> verbAt(int token) {
    int end = hits.end(token, Label.REPORTING);
    return end > token
        ? Optional.of(new Saying.Verb(token, end, hits.word(token, Label.REPORTING).column(0)))
        : Optional.empty();
  }

  /// The verb with its subject, if that is a person.
  Optional<Saying> read(Saying.Verb verb, Sentence sentence, Optional<String> last) {
    return subject(verb.from(), sentence, last)
        .filter(speaker -> speaker.to() > speaker.from() || !verb.kind().equals("shows"))
        .map(speaker -> new Saying(speaker, Optional.of(verb), verb.to()));
  }

  /// The subject of what stands at a token.
  Optional<Speakers.Speaker> subject(int token, Sentence sentence, Optional<String> last) {
    int left = token;
    boolean joined = false;
    boolean joint = false;
    boolean together = false;
    boolean skipped = true;
    for (int skips = 0; skipped && skips < MOST_LINKS; skips++) {
      skipped = false;
      if (left > sentence.from() && tokens.is(left - 1, ",")) {
        left--;
        joined = true;
        skipped = true;
      }
      int link = link(left, sentence);
      if (link < left) {
        joint |= isJoint(link, left);
        joined |= joint;
        together |= tokens.is(link, "đều");
        left = link;
        skipped = true;
      }
    }
    if (left == sentence.from()) {
      return joint ? continued(left, last) : Optional.empty();
    }
    Optional<Speakers.Speaker> near = speakers.endingAt(left, sentence, together, last);
    if (near.isPresent()) {
      boolean subject = !joined || speakers.isSubject(near.get(), sentence);
      if (subject) {
        return near;
      }
    }
    return joined ? clause(left, sentence, last) : Optional.empty();
  }

  /// `Đồng thời, đề nghị …` goes on with the one who has just spoken.
  private static Optional<Speakers.Speaker> continued(int left, Optional<String> last) {
    return last.map(name -> new Speakers.Speaker(left, left, List.of(name)));
  }

  /// Whom the last clause of a sentence is about.
  Optional<String> topic(Sentence sentence, Optional<String> last) {
    return clause(sentence.to(), sentence, last)
        .filter(speaker -> !speaker.names().isEmpty())
        .map(speaker -> speaker.names().getFirst());
  }

  /// The subject of the clause that a joined verb stands in: the phrase that last began one.
  private Optional<Speakers.Speaker> clause(int token, Sentence sentence, Optional<String> last) {
    Optional<Speakers.Speaker> subject = Optional.empty();
    int i = Math.max(sentence.from(), token - FARTHEST_SUBJECT);
    while (i < token) {
      if (speakers.beginsClause(i, sentence)) {
        Optional<Speakers.Speaker> here = speakers.startingAt(i, sentence, last);
        if (here.isPresent()) {
          subject = speakers.isSubject(here.get(), sentence) ? here : subject;
          i = Math.max(i + 1, here.get().to());
          continue;
        }
        if (tokens.is(i - 1, ";")
            && link(i, i + LONGEST_LINK) == i
            && !hits.has(i, Label.REPORTING)) {
          subject = Optional.empty();
        }
      }
      i++;
    }
    return subject;
  }

  private int link(int from, int limit) {
    return hits.end(from, Label.SPEECH_WORD) <= limit ? hits.end(from, Label.SPEECH_WORD) : from;
  }

  /// Where a small word begins that ends at a token, or the token.
  private int link(int end, Sentence sentence) {
    for (int from = Math.max(sentence.from(), end - LONGEST_LINK); from < end; from++) {
      Optional<Word> word = hits.word(from, end, Label.SPEECH_WORD);
      boolean name = tokens.isCapitalized(from) && from > sentence.from();
      if (!name && word.isPresent() && (has(word.get(), "adverb") || has(word.get(), "joint"))) {
        return from;
      }
    }
    return end;
  }

  private boolean isJoint(int from, int to) {
    return hits.word(from, to, Label.SPEECH_WORD).filter(word -> has(word, "joint")).isPresent();
  }

  private static boolean has(Word word, String role) {
    return word.column(0).contains(role);
  }
}
