package motin.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Mention;
import motin.fact.Quote;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;

/// What persons are reported to have said: one quote for each reporting sentence.
final class QuoteExtractor {

  private static final int FARTHEST_MARKER = 9;
  private static final int LONGEST_OPEN_VERB = 4;
  private static final int NEAR = 15;
  private static final Set<String> MODALS =
      Set.of("phải", "cần", "tiếp", "khẩn", "tập", "nghiêm", "không", "sớm", "đẩy", "tăng");

  private final Reading reading;
  private final Tokens tokens;
  private final Hits hits;
  private final Speakers speakers;
  private final Sayings sayings;
  private final Quotations quotations;
  private final List<Quote> quotes = new ArrayList<>();

  /// Who said what, by its first words: a lead and the body may tell the same.
  private final Set<String> told = new HashSet<>();

  private Optional<String> last = Optional.empty();

  QuoteExtractor(Reading reading, Persons persons) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.speakers = new Speakers(reading, persons);
    this.sayings = new Sayings(reading, speakers);
    this.quotations = new Quotations(tokens);
  }

  List<Quote> extract(List<Sentence> sentences) {
    var interview = new Interview(reading, speakers, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Block.Kind kind = reading.block(sentences.get(i).from()).kind();
      if (kind != Block.Kind.TITLE && kind != Block.Kind.BYLINE) {
        Optional<Sentence> next =
            i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty();
        Optional<Sentence> before = i > 0 ? Optional.of(sentences.get(i - 1)) : Optional.empty();
        boolean found =
            answer(interview.answer(sentences.get(i)), sentences.get(i))
                || interview.isAsking()
                || source(sentences.get(i), sentences.get(i).from())
                || reported(sentences.get(i), next)
                || announced(sentences.get(i))
                || named(sentences.get(i), before);
        if (!found && !sentences.get(i).items().isEmpty()) {
          last = sayings.topic(sentences.get(i), last);
        }
      }
    }
    return quotes;
  }

  private boolean answer(Optional<Saying> saying, Sentence sentence) {
    int end = sentence.to();
    while (tokens.block(end) == tokens.block(sentence.from()) && end < sentence.to() + NEAR) {
      end++;
    }
    int to = end;
    return saying
        .map(s -> add(s, Statement.of(tokens, s.to(), to, false), "answer"))
        .orElse(false);
  }

  /// `Theo ông A, …`
  private boolean source(Sentence sentence, int i) {
    int end = hits.end(i, Label.SPEECH_WORD);
    if (end == i || !hits.word(i, Label.SPEECH_WORD).column(0).contains("source")) {
      return false;
    }
    Optional<Speakers.Speaker> speaker = speakers.startingAt(end, sentence, last);
    if (speaker.isEmpty() || !tokens.is(speaker.get().to(), ",")) {
      return false;
    }
    int from = speaker.get().to() + 1;
    Statement statement = Statement.of(tokens, from, sentence.to(), false);
    var verb = new Saying.Verb(i, i + 1, "source");
    return add(new Saying(speaker.get(), Optional.of(verb), from), statement, "source");
  }

  private boolean reported(Sentence sentence, Optional<Sentence> next) {
    boolean found = false;
    Optional<Saying> first = Optional.empty();
    int i = sentence.from();
    while (i < sentence.to()) {
      if (tokens.is(i - 1, ".") && i > sentence.from() && source(sentence, i)) {
        return true;
      }
      Optional<Saying.Verb> verb = quotations.holds(i) ? Optional.empty() : sayings.verbAt(i);
      if (verb.isEmpty()) {
        i++;
        continue;
      }
      Optional<Saying> saying = sayings.read(verb.get(), sentence, last);
      if (saying.isPresent() && (first.isEmpty() || isNew(first.get(), saying.get()))) {
        if (after(saying.get(), sentence) || before(saying.get(), sentence, next)) {
          found = true;
          first = saying;
        }
      }
      i = verb.get().to();
    }
    return found;
  }

  /// Whether a second verb of a sentence begins another's statement.
  private boolean isNew(Saying first, Saying second) {
    int from = second.speaker().from();
    return !second.speaker().names().equals(first.speaker().names())
        && from > first.to()
        && (tokens.is(from - 1, ";") || tokens.is(from - 1, "còn"));
  }

  /// `“…”, ông A nói`: the words stand before.
  private boolean after(Saying saying, Sentence sentence) {
    int close = saying.speaker().from() - 1;
    while (close > sentence.from() && !quotations.closes(close) && isSlight(close)) {
      close--;
    }
    boolean silent = saying.to() >= sentence.to() - 1;
    boolean here = close >= sentence.from() || silent;
    if (!here || !quotations.closes(close) || saying.speaker().from() == saying.speaker().to()) {
      return false;
    }
    Statement statement = Statement.of(tokens, quotations.partner(close) + 1, close, true);
    return add(saying, statement, "quoted-before");
  }

  private boolean isSlight(int token) {
    return tokens.is(token, ",")
        || tokens.is(token, "-")
        || tokens.is(token, "–")
        || tokens.is(token, ".");
  }

  /// `Ông A nói …`: the words follow.
  private boolean before(Saying saying, Sentence sentence, Optional<Sentence> next) {
    int from = saying.to();
    int marker = marker(from, sentence);
    boolean ends = marker == sentence.to();
    boolean quoted = !ends && (quotations.opens(marker) || quotations.opens(marker + 1));
    boolean marked = !ends && (quoted || !tokens.is(marker, ","));
    String kind = saying.verb().map(Saying.Verb::kind).orElse("says");
    boolean taken =
        switch (kind) {
          case "says" -> true;
          case "praise" -> tokens.is(from, "việc") || tokens.is(from, "cách");
          case "orders" -> marked || (marker != from && hasModal(from, sentence));
          default -> marked;
        };
    if (!taken) {
      return false;
    }
    if (quoted) {
      int open = quotations.opens(marker) ? marker : marker + 1;
      Statement statement = Statement.of(tokens, open + 1, quotations.partner(open), true);
      return add(saying, statement, "quoted");
    }
    int start = marked && isFar(from, marker) ? from : (ends ? from : marker + 1);
    int to = sentence.to();
    if (next.isPresent() && start >= to - 1 && tokens.is(to - 1, ":")) {
      start = next.get().from();
      to = next.get().to();
    }
    return add(saying, Statement.of(tokens, start, to, false), "reported");
  }

  /// Whether words stand before a colon that belong to what is said: `nêu ba việc: …`.
  private boolean isFar(int from, int marker) {
    return tokens.is(marker, ":") && marker > from;
  }

  /// The comma, colon, `rằng` or quotation mark that begins what is said, or the sentence's end.
  private int marker(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + FARTHEST_MARKER); i++) {
      if (tokens.is(i, ":") || tokens.is(i, "rằng") || (quotations.opens(i) && i <= from + 1)) {
        return i;
      }
      if (tokens.is(i, ",") || tokens.is(i, "(")) {
        return i == from ? i : sentence.to();
      }
    }
    return sentence.to();
  }

  private boolean hasModal(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + NEAR); i++) {
      if (MODALS.contains(tokens.key(i))) {
        return true;
      }
    }
    return false;
  }

  /// `Ông A thẳng thắn: “…”`: any verb may announce words in quotation marks.
  private boolean announced(Sentence sentence) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (tokens.is(i, ":") && quotations.opens(i + 1) && !quotations.holds(i)) {
        for (int verb = i; verb >= Math.max(sentence.from(), i - LONGEST_OPEN_VERB); verb--) {
          Optional<Speakers.Speaker> speaker = sayings.subject(verb, sentence, last);
          if (speaker.isPresent() && speaker.get().to() > speaker.get().from()) {
            var open = new Saying.Verb(verb, i, "open");
            var saying =
                new Saying(speaker.get(), verb < i ? Optional.of(open) : Optional.empty(), i);
            return add(
                saying, Statement.of(tokens, i + 2, quotations.partner(i + 1), true), "announced");
          }
        }
      }
    }
    return false;
  }

  /// `“…”, đó là nhận định của ông A`, or the same of the sentence before.
  private boolean named(Sentence sentence, Optional<Sentence> before) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int noun = hits.end(i + 1, Label.SPEECH_WORD);
      boolean named =
          tokens.is(i, "là")
              && noun > i + 1
              && hits.word(i + 1, Label.SPEECH_WORD).column(0).contains("noun")
              && tokens.is(noun, "của");
      if (named) {
        Optional<Speakers.Speaker> speaker = speakers.startingAt(noun + 1, sentence, last);
        if (speaker.isEmpty()) {
          return false;
        }
        var verb = new Saying.Verb(i + 1, noun, "noun");
        var saying = new Saying(speaker.get(), Optional.of(verb), noun);
        int close = i - 1;
        while (close > sentence.from() && !quotations.closes(close)) {
          close--;
        }
        if (quotations.closes(close)) {
          return add(
              saying, Statement.of(tokens, quotations.partner(close) + 1, close, true), "named");
        }
        return i - sentence.from() <= 2
            && before
                .map(b -> add(saying, Statement.of(tokens, b.from(), b.to(), false), "named"))
                .orElse(false);
      }
    }
    return false;
  }

  private boolean add(Saying saying, Statement statement, String rule) {
    if (statement.isEmpty(tokens) || saying.speaker().names().isEmpty()) {
      return false;
    }
    int speaker = saying.speaker().from();
    boolean one = tokens.block(speaker) == tokens.block(statement.from());
    Span words = tokens.span(statement.from(), statement.to());
    Span evidence =
        one ? tokens.span(speaker, Math.max(speaker + 1, saying.to())).cover(words) : words;
    String text = words.of(tokens.text());
    Optional<String> verb = saying.verb().map(v -> tokens.text(v.from(), v.to()));
    for (String name : saying.speaker().names()) {
      if (!told.add(Orthography.key(name + ": " + statement.opening(tokens)))) {
        continue;
      }
      quotes.add(
          new Quote(
              name,
              verb,
              text,
              statement.direct(),
              List.of(new Mention(evidence, "quote." + rule)),
              confidence(rule)));
    }
    last = Optional.of(saying.speaker().names().getLast());
    return true;
  }

  private static double confidence(String rule) {
    return switch (rule) {
      case "quoted", "quoted-before" -> 0.95;
      case "reported", "source", "answer" -> 0.9;
      default -> 0.8;
    };
  }
}
