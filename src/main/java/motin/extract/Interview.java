package motin.extract;

import java.util.List;
import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The answers of an interview: what follows a question, with the one who answers named before a
/// colon (`Ông A - Chủ tịch UBND tỉnh: …`), or known from the introduction. And what people say in
/// the first person under a line with their name.
final class Interview {

  private static final int LONGEST_LABEL = 6;
  private static final int LEAST_QUESTIONS = 2;
  private static final int LONGEST_NAME = 40;

  private final Tokens tokens;
  private final Hits hits;
  private final Speakers speakers;
  private final List<Sentence> sentences;
  private final boolean real;
  private Optional<Speakers.Speaker> interviewee;
  private boolean asked;

  /// Whom the line before names and nothing else.
  private Optional<Speakers.Speaker> headed = Optional.empty();

  Interview(Reading reading, Speakers speakers, List<Sentence> sentences) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.speakers = speakers;
    this.sentences = sentences;
    int questions = countQuestions();
    Optional<Speakers.Speaker> met = questions > 0 ? introduced() : Optional.empty();
    this.real = questions >= LEAST_QUESTIONS || met.isPresent();
    this.interviewee = real ? met : Optional.empty();
  }

  /// The answer that begins with a sentence; to be asked of each sentence in turn.
  Optional<Saying> answer(Sentence sentence) {
    Optional<Saying> answer =
        asked ? labelled(sentence).or(() -> plain(sentence)) : Optional.empty();
    asked = isQuestion(sentence) || (asked && answer.isEmpty() && !beginsBlock(sentence));
    Optional<Saying> opinion = headed.isPresent() && answer.isEmpty() ? opinion(sentence) : answer;
    headed = heading(sentence);
    return opinion;
  }

  /// A paragraph in the first person under the name of the one who speaks.
  private Optional<Saying> opinion(Sentence sentence) {
    int from = start(sentence);
    for (int i = from; tokens.block(i) == tokens.block(from); i++) {
      if (tokens.is(i, "tôi") || tokens.is(i, "mình")) {
        return headed.map(
            s -> new Saying(new Speakers.Speaker(from, from, s.names()), Optional.empty(), from));
      }
    }
    return Optional.empty();
  }

  /// `Đại biểu A, Đoàn đại biểu tỉnh B` on a line of its own, or `Ông A, thôn B: Cần quan tâm đến
  /// nông nghiệp.`
  private Optional<Speakers.Speaker> heading(Sentence sentence) {
    int from = start(sentence);
    boolean line =
        beginsBlock(sentence)
            && tokens.block(sentence.to()) != tokens.block(from)
            && sentence.to() - from <= LONGEST_NAME
            && (!tokens.is(sentence.to() - 1, ".") || hasColon(sentence));
    List<Item> people = sentence.items().stream().filter(Item.Person.class::isInstance).toList();
    boolean named = line && people.size() == 1 && people.getFirst().from() - from <= 2;
    return named
        ? speakers
            .startingAt(people.getFirst().from(), sentence, Optional.empty())
            .filter(s -> !s.names().isEmpty())
        : Optional.empty();
  }

  /// Whether the sentence seen last is part of a question.
  boolean isAsking() {
    return real && asked;
  }

  private Optional<Saying> labelled(Sentence sentence) {
    int from = start(sentence);
    Optional<Speakers.Speaker> named =
        speakers
            .startingAt(from, sentence, Optional.empty())
            .filter(s -> tokens.is(s.to(), ":") && !s.names().isEmpty());
    named.ifPresent(speaker -> interviewee = Optional.of(speaker));
    int colon = colon(from, "answers");
    return named
        .map(s -> new Saying(s, Optional.empty(), s.to() + 1))
        .or(() -> colon > 0 ? by(from, colon + 1) : Optional.empty());
  }

  /// The paragraph after a question, where an interview has no labels.
  private Optional<Saying> plain(Sentence sentence) {
    boolean answers = real && beginsBlock(sentence) && !isQuestion(sentence);
    return answers ? by(start(sentence), start(sentence)) : Optional.empty();
  }

  private Optional<Saying> by(int from, int to) {
    return interviewee.map(speaker ->
        new Saying(new Speakers.Speaker(from, from, speaker.names()), Optional.empty(), to));
  }

  /// `PV: …`, or the end of a paragraph with a question mark.
  private boolean isQuestion(Sentence sentence) {
    return colon(start(sentence), "asks") > 0 || tokens.is(sentence.to() - 1, "?");
  }

  private int countQuestions() {
    int count = 0;
    for (Sentence sentence : sentences) {
      int to = sentence.to();
      boolean ends = tokens.block(to) != tokens.block(to - 1);
      boolean labelled = beginsBlock(sentence) && colon(start(sentence), "asks") > 0;
      count += labelled || (ends && tokens.is(to - 1, "?")) ? 1 : 0;
    }
    return count;
  }

  private boolean hasColon(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  /// The person that the introduction says was talked to.
  private Optional<Speakers.Speaker> introduced() {
    for (Sentence sentence : sentences) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        int end = hits.end(i, Label.SPEECH_WORD);
        if (end > i && hits.word(i, Label.SPEECH_WORD).column(0).contains("meets")) {
          for (Item item : sentence.items()) {
            Optional<Speakers.Speaker> met =
                item.from() >= end
                    ? speakers.startingAt(item.from(), sentence, Optional.empty())
                    : Optional.empty();
            if (met.isPresent() && !met.get().names().isEmpty()) {
              return met;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The colon after a label with a role that begins at a token, or -1.
  private int colon(int from, String role) {
    int end = hits.end(from, Label.SPEECH_WORD);
    boolean label = end > from && hits.word(from, Label.SPEECH_WORD).column(0).contains(role);
    for (int i = end; label && i < from + LONGEST_LABEL; i++) {
      if (tokens.is(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private boolean beginsBlock(Sentence sentence) {
    return tokens.block(sentence.from()) != tokens.block(sentence.from() - 1);
  }

  /// The first word of a sentence, past a dash or a bullet.
  private int start(Sentence sentence) {
    int from = sentence.from();
    while (from < sentence.to() - 1 && !tokens.isWord(from)) {
      from++;
    }
    return from;
  }
}
