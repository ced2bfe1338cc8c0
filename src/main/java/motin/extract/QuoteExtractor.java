package motin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import motin.article.Block;
import motin.article.Span;
import motin.extract.Refusal.Reason;
import motin.fact.Mention;
import motin.fact.Quote;
import motin.language.Orthography;
import motin.language.Tokens;

/// What persons are reported to have said: one quote for each reporting sentence or answer.
final class QuoteExtractor {

  private static final int NEAR = 15;
  private static final Set<String> OTHERS = Set.of("các", "nhiều", "những", "đa");

  private final Reading reading;
  private final Tokens tokens;
  private final Speakers speakers;
  private final Sayings sayings;
  private final ReportedSpeech reported;
  private final OtherSpeech other;
  private final List<Quote> quotes = new ArrayList<>();

  /// Who said what, by its first words: a lead and the body may tell the same.
  private final Set<String> told = new HashSet<>();

  /// Who spoke last, or whom the sentence before is about.
  private Optional<String> last = Optional.empty();

  QuoteExtractor(Reading reading, Persons persons) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.speakers = new Speakers(reading, persons);
    this.sayings = new Sayings(reading, speakers);
    var quotations = new Quotations(tokens);
    this.reported = new ReportedSpeech(reading, sayings, quotations);
    this.other = new OtherSpeech(reading, speakers, sayings, quotations);
  }

  List<Quote> extract(List<Sentence> sentences) {
    var interview = new Interview(reading, speakers, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Block.Kind kind = reading.block(sentence.from()).kind();
      if (kind == Block.Kind.TITLE || kind == Block.Kind.BYLINE) {
        continue;
      }
      Optional<Utterance> answer =
          interview.answer(sentence).map(saying -> answer(saying, sentence));
      List<Utterance> found = answer.map(List::of).orElse(List.of());
      if (found.isEmpty() && !interview.isAsking()) {
        found =
            read(
                sentence,
                i > 0 && !isHeadline(sentences.get(i - 1))
                    ? Optional.of(sentences.get(i - 1))
                    : Optional.empty(),
                i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty());
      }
      boolean said = false;
      for (Utterance utterance : found) {
        said |= add(utterance);
      }
      if (!said && isOfOthers(sentence)) {
        last = Optional.empty();
      } else if (!said && !sentence.items().isEmpty()) {
        last = sayings.topic(sentence, last);
      }
    }
    return quotes;
  }

  /// What a headline says in someone's words the article says again: `… | Đó là chỉ đạo của đồng
  /// chí A`.
  private boolean isHeadline(Sentence sentence) {
    return reading.block(sentence.from()).kind() == Block.Kind.TITLE;
  }

  /// Whether nobody named is the subject: `Các đại biểu …`, `Nhiều ý kiến …`.
  private boolean isOfOthers(Sentence sentence) {
    return OTHERS.contains(tokens.key(sentence.from())) && sentence.items().isEmpty();
  }

  private Utterance answer(Saying saying, Sentence sentence) {
    int end = sentence.to();
    while (tokens.block(end) == tokens.block(sentence.from()) && end < sentence.to() + NEAR) {
      end++;
    }
    return new Utterance(saying, Statement.of(tokens, saying.to(), end, false), "answer");
  }

  private List<Utterance> read(
      Sentence sentence, Optional<Sentence> before, Optional<Sentence> next) {
    List<Utterance> found = new ArrayList<>();
    Optional<Utterance> source = other.source(sentence, last);
    boolean whole = source.filter(u -> u.saying().to() <= sentence.from() + NEAR).isPresent();
    if (!whole) {
      found.addAll(reported.read(sentence, next, last));
    }
    source.ifPresent(found::add);
    if (found.isEmpty()) {
      other
          .announced(sentence, last)
          .or(() -> other.named(sentence, before, last))
          .ifPresent(found::add);
    }
    return found;
  }

  private boolean add(Utterance utterance) {
    Statement statement = utterance.statement();
    Saying saying = utterance.saying();
    List<String> names = saying.speaker().names();
    if (statement.isEmpty(tokens) || names.isEmpty()) {
      Reason reason = names.isEmpty() ? Reason.UNKNOWN_SPEAKER : Reason.NOTHING_SAID;
      reading.trace().refuse(reason, saying.speaker().from(), saying.to());
      return false;
    }
    Span words = tokens.span(statement.from(), statement.to());
    Optional<String> verb =
        saying.verb().map(v -> tokens.text(v.from(), v.to())).map(QuoteExtractor::lowerCase);
    var mention = new Mention(evidence(saying, statement), "quote." + utterance.rule());
    for (String name : names) {
      if (told.add(Orthography.key(name + ": " + statement.opening(tokens)))) {
        quotes.add(
            new Quote(name, verb, words.of(tokens.text()), statement.direct(), List.of(mention)));
      } else {
        reading.trace().refuse(Reason.TOLD, statement.from(), statement.to());
      }
    }
    last = Optional.of(names.getLast());
    return true;
  }

  private static String lowerCase(String verb) {
    return verb.toLowerCase(Locale.ROOT);
  }

  /// From the speaker to the last word, where both stand in one paragraph.
  private Span evidence(Saying saying, Statement statement) {
    Span words = tokens.span(statement.from(), statement.to());
    int speaker = saying.speaker().from();
    boolean one = tokens.block(speaker) == tokens.block(statement.from());
    return one ? tokens.span(speaker, Math.max(speaker + 1, saying.to())).cover(words) : words;
  }
}
