package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.extract.Refusal.Reason;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a verb of saying reports: the words after it (`Ông A nhấn mạnh: …`, `Ông A cho rằng …`), or
/// in quotation marks before it (`“…”, ông A nói`).
///
/// A sentence reports once, by its first verb, unless another person speaks after a semicolon.
final class ReportedSpeech {

  private static final int FARTHEST_MARKER = 9;
  private static final int NEAR = 15;
  private static final int MOST_MARKS = 4;
  private static final Set<String> MODALS =
      Set.of("phải", "cần", "tiếp", "khẩn", "tập", "nghiêm", "không", "sớm", "đẩy", "tăng");
  private static final Set<String> SLIGHT = Set.of(",", "-", ".");

  private final Reading reading;
  private final Tokens tokens;
  private final Hits hits;
  private final Sayings sayings;
  private final Quotations quotations;

  ReportedSpeech(Reading reading, Sayings sayings, Quotations quotations) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.sayings = sayings;
    this.quotations = quotations;
  }

  /// @param next the sentence after, where a colon ends this one
  /// @param last whom a pronoun means, or a verb without a subject
  List<Utterance> read(Sentence sentence, Optional<Sentence> next, Optional<String> last) {
    List<Utterance> found = new ArrayList<>();
    int i = sentence.from();
    while (i < sentence.to()) {
      Optional<Saying.Verb> verb = quotations.holds(i) ? Optional.empty() : sayings.verbAt(i);
      if (verb.isEmpty()) {
        i++;
        continue;
      }
      Optional<Utterance> before =
          found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
      said(verb.get(), before, sentence, next, last).ifPresent(utterance -> add(found, utterance));
      i = verb.get().to();
    }
    return found;
  }

  /// What a verb reports.
  ///
  /// @param before what the sentence has reported so far
  private Optional<Utterance> said(
      Saying.Verb verb,
      Optional<Utterance> before,
      Sentence sentence,
      Optional<Sentence> next,
      Optional<String> last) {
    Optional<Saying> read = sayings.read(verb, sentence, last);
    if (read.isEmpty()) {
      return reading.refuse(Reason.NO_SPEAKER, verb.from(), verb.to());
    }
    Saying saying = read.get();
    if (before.filter(one -> !isNew(one.saying(), saying)).isPresent()) {
      return reading.refuse(Reason.SAME_SENTENCE, verb.from(), verb.to());
    }
    Optional<Utterance> utterance =
        quotedBefore(saying, sentence).or(() -> after(saying, sentence, next));
    return utterance.filter(u -> !u.statement().isEmpty(tokens)).isPresent()
        ? utterance
        : reading.refuse(Reason.NOTHING_SAID, verb.from(), verb.to());
  }

  /// Adds what another says; what the one before said ends where that one is named.
  private void add(List<Utterance> found, Utterance utterance) {
    if (!found.isEmpty() && !found.getLast().statement().direct()) {
      Utterance before = found.removeLast();
      int from = before.statement().from();
      int to = Math.min(before.statement().to(), utterance.saying().speaker().from());
      found.add(before.with(Statement.of(tokens, from, to, false)));
    }
    found.add(utterance);
  }

  /// Whether a second verb of a sentence begins another's statement.
  private boolean isNew(Saying first, Saying second) {
    int from = second.speaker().from();
    return !second.speaker().names().equals(first.speaker().names())
        && from > first.to()
        && (tokens.is(from - 1, ";") || tokens.is(from - 1, "còn"));
  }

  private Optional<Utterance> quotedBefore(Saying saying, Sentence sentence) {
    int from = saying.speaker().from();
    int close = from - 1;
    while (!quotations.closes(close)
        && from - close < MOST_MARKS
        && SLIGHT.contains(tokens.key(close))) {
      close--;
    }
    boolean silent = saying.to() >= sentence.to() - 1;
    boolean here = close >= sentence.from() || silent;
    if (!here || !quotations.closes(close) || from == saying.speaker().to()) {
      return Optional.empty();
    }
    int open = quotations.partner(close);
    return Optional.of(
        new Utterance(saying, Statement.of(tokens, open + 1, close, true), "quoted-before"));
  }

  private Optional<Utterance> after(Saying saying, Sentence sentence, Optional<Sentence> next) {
    int from = saying.to();
    int marker = marker(from, sentence);
    boolean ends = marker == sentence.to();
    boolean quoted = !ends && (quotations.opens(marker) || quotations.opens(marker + 1));
    boolean marked = !ends && (quoted || !tokens.is(marker, ","));
    if (!isTaken(saying, marker, marked, sentence)) {
      return Optional.empty();
    }
    if (quoted) {
      int open = quotations.opens(marker) ? marker : marker + 1;
      var statement = Statement.of(tokens, open + 1, quotations.partner(open), true);
      return Optional.of(new Utterance(saying, statement, "quoted"));
    }
    // words before a colon belong to what is said: `nêu ba việc: …`
    boolean far = tokens.is(marker, ":") && marker > from;
    int start = ends || far ? from : marker + 1;
    boolean announces = next.isPresent() && start >= sentence.to() - 1 && tokens.is(start - 1, ":");
    Sentence holder = announces ? next.orElseThrow() : sentence;
    int first = announces ? holder.from() : start;
    var statement = Statement.of(tokens, first, holder.to(), false);
    return Optional.of(new Utterance(saying, statement, "reported"));
  }

  /// Whether the verb says something here: a weak one only where a marker follows.
  private boolean isTaken(Saying saying, int marker, boolean marked, Sentence sentence) {
    int from = saying.to();
    return switch (saying.verb().map(Saying.Verb::kind).orElse("says")) {
      case "says", "shows" -> true;
      case "praise" -> tokens.is(from, "việc") || tokens.is(from, "cách");
      case "orders" ->
          marked || isOrder(from, sentence) || (marker != from && hasModal(from, sentence));
      default -> marked;
    };
  }

  /// Whether an order names who has to do something: `giao | UBND tỉnh công bố …`.
  private boolean isOrder(int from, Sentence sentence) {
    boolean body =
        hits.has(from, Label.BODY) || (tokens.is(from, "các") && hits.has(from + 1, Label.BODY));
    return body && sentence.to() - from > NEAR / 2;
  }

  /// The comma, colon, `rằng` or quotation mark that begins what is said, or the sentence's end.
  private int marker(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + FARTHEST_MARKER); i++) {
      boolean opens = quotations.opens(i) && i <= from + 1;
      if (opens || tokens.is(i, ":") || tokens.is(i, "rằng")) {
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
}
