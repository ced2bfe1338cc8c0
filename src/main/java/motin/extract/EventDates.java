package motin.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.fact.Event;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Numbers;
import motin.language.Tokens;

/// When and where an event took place, as the sentence tells that names it.
final class EventDates {

  private static final int NEAR = 14;
  private static final Set<String> PLACES = Set.of("tại", "ở");

  private final Tokens tokens;
  private final Hits hits;
  private final EventWords words;
  private final Days days;
  private final Numbers numbers;

  EventDates(Reading reading, EventWords words, Days days, Numbers numbers) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = words;
    this.days = days;
    this.numbers = numbers;
  }

  Optional<String> date(EventMention mention) {
    Span sentence = mention.sentence();
    int start = tokens.at(sentence.start());
    int stop = tokens.at(sentence.end() - 1) + 1;
    Optional<String> after = after(mention, stop);
    if (after.isPresent() || !mention.held() || mention.kind() == Event.Kind.FOUNDING) {
      return after;
    }
    List<Day> before = days.within(start, mention.from());
    if (before.isEmpty() || isFar(before.getLast(), mention)) {
      return Optional.empty();
    }
    Day day = before.getLast();
    boolean closes =
        words.any(day.to(), mention.from(), "close")
            || words.any(mention.to(), Math.min(stop, mention.to() + 6), "close");
    return closes ? opened(day, start, stop) : day.iso();
  }

  /// `… diễn ra ngày 13/8`, `… (24-25/7)`.
  private Optional<String> after(EventMention mention, int stop) {
    int end = Math.min(stop, mention.to() + NEAR);
    boolean founding = mention.kind() == Event.Kind.FOUNDING;
    for (Day day : days.within(mention.to(), founding ? stop : end)) {
      boolean bracket = day.from() == mention.to() + 1 && tokens.is(mention.to(), "(");
      boolean direct = day.from() <= mention.to() + (founding ? 2 : 1);
      boolean held =
          words.any(mention.to(), day.from(), "hold") && !isNamed(mention.to(), day.from());
      boolean paper = founding && isPaper(mention.to(), day.from());
      if (bracket || direct || (held && !founding) || paper) {
        boolean closes = words.any(mention.to(), day.from(), "close");
        return closes ? opened(day, mention.from(), stop) : day.iso();
      }
    }
    return Optional.empty();
  }

  /// Whether only a paper stands between: `được thành lập theo Quyết định số 12-QĐ/TU, | ngày 3/2`.
  private boolean isPaper(int from, int to) {
    return to - from < NEAR && (tokens.is(from, "theo") || tokens.is(from, "tại"));
  }

  /// Whether another event is named between.
  private boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (hits.has(i, Label.EVENT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFar(Day day, EventMention mention) {
    for (int i = day.to(); i < mention.from(); i++) {
      if (tokens.is(i, ";") || (hits.has(i, Label.EVENT) && !words.kind(i).equals("founding"))) {
        return true;
      }
    }
    return false;
  }

  /// Of an event that closed on a day: its first day, where the sentence says how long it was.
  private Optional<String> opened(Day day, int start, int stop) {
    Optional<String> iso = day.iso().filter(s -> s.length() == 10);
    if (iso.isEmpty()) {
      return day.iso();
    }
    for (int i = start; i < stop; i++) {
      boolean counted =
          tokens.is(i, "ngày")
              && (tokens.is(i - 2, "sau")
                  || tokens.is(i - 2, "qua")
                  || tokens.is(i - 2, "trong")
                  || tokens.is(i - 3, "sau"));
      if (counted) {
        int length =
            numbers.at(tokens, i - 1).map(f -> f.quantity().max().intValue()).orElse(one(i - 1));
        int more = tokens.is(i + 1, "rưỡi") ? 1 : 0;
        if (length > 0 && length < 10) {
          return Optional.of(LocalDate.parse(iso.get()).minusDays(length - 1L + more).toString());
        }
      }
    }
    return iso;
  }

  private int one(int token) {
    return tokens.is(token, "một") ? 1 : 0;
  }

  /// `tại Hà Nội`, `tại phường Thục Phán` in the sentence of an event that is held.
  Optional<String> place(EventMention mention) {
    Span sentence = mention.sentence();
    if (!mention.held() || mention.kind() == Event.Kind.FOUNDING) {
      return Optional.empty();
    }
    int start = Math.max(tokens.at(sentence.start()), mention.from() - 2 * NEAR);
    int stop = Math.min(tokens.at(sentence.end() - 1) + 1, mention.to() + NEAR);
    for (int i = start; i < stop; i++) {
      if (PLACES.contains(tokens.key(i)) && (i < mention.from() || i >= mention.to())) {
        int name = Math.max(i + 1, hits.end(i + 1, Label.UNIT_TYPE));
        int end = hits.end(name, Label.UNIT);
        if (end > name && tokens.isCapitalized(name)) {
          return Optional.of(tokens.text(name, end));
        }
      }
    }
    return Optional.empty();
  }
}
