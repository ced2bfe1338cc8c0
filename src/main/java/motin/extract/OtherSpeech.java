package motin.extract;

import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What is said without a known verb: `Theo ông A, …`, `Ông A thẳng thắn: “…”`, `“…”, đó là nhận
/// định của ông A`.
final class OtherSpeech {

  private static final int LONGEST_OPEN_VERB = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Speakers speakers;
  private final Sayings sayings;
  private final Quotations quotations;

  OtherSpeech(Reading reading, Speakers speakers, Sayings sayings, Quotations quotations) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.speakers = speakers;
    this.sayings = sayings;
    this.quotations = quotations;
  }

  /// `Theo ông A, …` at the start of a sentence, or of one that was not split off.
  Optional<Utterance> source(Sentence sentence, Optional<String> last) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean begins = i == sentence.from() || tokens.is(i - 1, ".");
      if (begins && isWord(i, "source")) {
        int end = hits.end(i, Label.SPEECH_WORD);
        Optional<Speakers.Speaker> speaker =
            speakers
                .startingAt(end, sentence, last)
                .filter(s -> isSetOff(s.to()) && !s.names().isEmpty());
        if (speaker.isPresent()) {
          int from = speaker.get().to() + 1;
          var verb = new Saying.Verb(i, end, "source");
          var saying = new Saying(speaker.get(), Optional.of(verb), from);
          var statement = Statement.of(tokens, from, sentence.to(), false);
          return Optional.of(new Utterance(saying, statement, "source"));
        }
      }
    }
    return Optional.empty();
  }

  /// `Theo ông A | , …`, `Theo ông A | thì …`.
  private boolean isSetOff(int token) {
    return tokens.is(token, ",") || tokens.is(token, "thì");
  }

  /// `Ông A thẳng thắn: “…”`: any verb may announce words in quotation marks.
  Optional<Utterance> announced(Sentence sentence, Optional<String> last) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (!tokens.is(i, ":") || !quotations.opens(i + 1) || quotations.holds(i)) {
        continue;
      }
      for (int verb = i; verb >= Math.max(sentence.from(), i - LONGEST_OPEN_VERB); verb--) {
        Optional<Speakers.Speaker> speaker =
            sayings.subject(verb, sentence, last).filter(s -> s.to() > s.from());
        if (speaker.isPresent()) {
          var words = new Saying.Verb(verb, i, "open");
          Optional<Saying.Verb> said = verb < i ? Optional.of(words) : Optional.empty();
          var statement = Statement.of(tokens, i + 2, quotations.partner(i + 1), true);
          return Optional.of(
              new Utterance(new Saying(speaker.get(), said, i), statement, "announced"));
        }
      }
    }
    return Optional.empty();
  }

  /// `“…”, đó là nhận định của ông A`, or `Đó là nhận định của ông A` about the sentence before.
  Optional<Utterance> named(Sentence sentence, Optional<Sentence> before, Optional<String> last) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int noun = hits.end(i + 1, Label.SPEECH_WORD);
      if (!tokens.is(i, "là") || !isWord(i + 1, "noun") || !tokens.is(noun, "của")) {
        continue;
      }
      int at = i;
      return speakers
          .startingAt(noun + 1, sentence, last)
          .map(s -> new Saying(s, Optional.of(new Saying.Verb(at + 1, noun, "noun")), noun))
          .flatMap(saying ->
              meant(at, sentence, before).map(words -> new Utterance(saying, words, "named")));
    }
    return Optional.empty();
  }

  private Optional<Statement> meant(int is, Sentence sentence, Optional<Sentence> before) {
    int close = is - 1;
    while (close > sentence.from() && !quotations.closes(close)) {
      close--;
    }
    if (quotations.closes(close)) {
      return Optional.of(Statement.of(tokens, quotations.partner(close) + 1, close, true));
    }
    return is - sentence.from() <= 2
        ? before.map(b -> Statement.of(tokens, b.from(), b.to(), false))
        : Optional.empty();
  }

  private boolean isWord(int token, String role) {
    return hits.has(token, Label.SPEECH_WORD)
        && hits.word(token, Label.SPEECH_WORD).column(0).contains(role);
  }
}
