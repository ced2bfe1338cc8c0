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

  /// How far the day may stand before the name where a verb right after it says that it was held.
  private static final int FAR = 120;

  private static final Set<String> EVENTS = Set.of("congress", "conference", "seminar");
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

  /// A date told of an event.
  ///
  /// @param rank how far it is to be believed: of several the one with the lowest is taken
  record Dated(String iso, int rank) {}

  /// Tokens of `số 1256/NQ-UBTVQH15`, at the most.
  private static final int LONGEST_NUMBER = 9;

  private static final int FIRST_SESSION = 0;
  private static final int OF_SEVERAL = 1;
  private static final int TOLD = 2;
  private static final int OF_BARE = 3;
  private static final int CLOSING = 4;

  Optional<Dated> date(EventMention mention) {
    Span sentence = mention.sentence();
    int start = tokens.at(sentence.start());
    int stop = tokens.at(sentence.end() - 1) + 1;
    Optional<Dated> dated = after(mention, start, stop);
    if (dated.isEmpty() && mention.held() && mention.kind() != Event.Kind.FOUNDING) {
      dated = before(mention, start, stop);
    }
    return dated.map(d -> preparatory(d, mention, start, stop));
  }

  private Optional<Dated> before(EventMention mention, int start, int stop) {
    List<Day> before = days.within(start, mention.from());
    boolean cited = words.any(Math.max(start, mention.from() - NEAR / 2), mention.from(), "cite");
    if (cited || before.isEmpty() || isFar(before.getLast(), mention)) {
      return Optional.empty();
    }
    Day day = before.getLast();
    boolean closes =
        words.any(day.to(), mention.from(), "close")
            || words.any(mention.to(), Math.min(stop, mention.to() + 6), "close");
    return dated(day, closes, mention, start, stop);
  }

  /// `… diễn ra ngày 13/8`, `… (24-25/7)`.
  private Optional<Dated> after(EventMention mention, int start, int stop) {
    boolean founding = mention.kind() == Event.Kind.FOUNDING;
    for (Day day : days.within(mention.to(), Math.min(stop, mention.to() + 2 * NEAR))) {
      boolean bracket = day.from() == mention.to() + 1 && tokens.is(mention.to(), "(");
      boolean direct =
          day.from() <= mention.to() + (founding ? 2 : 1)
              && !endsWithPaper(mention.from(), mention.to());
      boolean paper = founding && isPaper(mention.to(), day.from());
      boolean told = !founding && mention.held() && isHeldOn(mention, day);
      if (bracket || direct || paper || told) {
        boolean closes = words.any(mention.to(), day.from(), "close");
        return dated(day, closes, mention, start, stop);
      }
    }
    return Optional.empty();
  }

  /// Whether the name of an event ends with the number of a paper, whose day follows: `Hội nghị
  /// triển khai Chỉ thị số 05-CT/TW | ngày 15/5/2016`.
  private boolean endsWithPaper(int from, int to) {
    for (int i = Math.max(from, to - LONGEST_NUMBER); i < to; i++) {
      if (tokens.is(i, "số") && tokens.shape(i + 1) == Tokens.Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb tells that it was held on a day: near the name, or near the day.
  private boolean isHeldOn(EventMention mention, Day day) {
    boolean near = day.from() - mention.to() < NEAR;
    int from = near ? mention.to() : Math.max(mention.to(), day.from() - 4);
    return words.any(from, day.from(), "hold") && !isNamed(mention.to(), day.from());
  }

  private Optional<Dated> dated(
      Day day, boolean closes, EventMention mention, int start, int stop) {
    int rank = mention.isBare() ? OF_BARE : day.several() ? OF_SEVERAL : TOLD;
    if (!closes || day.iso().filter(s -> s.length() == 10).isEmpty()) {
      return day.iso().map(iso -> new Dated(iso, rank));
    }
    Optional<String> opened = opened(day, start, stop);
    return opened.isPresent()
        ? opened.map(iso -> new Dated(iso, rank))
        : day.iso().map(iso -> new Dated(iso, CLOSING));
  }

  /// The day of the preparatory session where the sentence tells it: `sau phiên trù bị ngày 22/9`,
  /// `… diễn ra một ngày trước đó`.
  private Dated preparatory(Dated dated, EventMention mention, int start, int stop) {
    int from = Math.max(start, mention.from() - 2 * NEAR);
    int to = Math.min(stop, mention.to() + 3 * NEAR);
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "trù") && tokens.is(i + 1, "bị")) {
        Optional<String> day =
            days.within(i, Math.min(to, i + 5)).stream().findFirst().flatMap(Day::iso);
        if (day.isPresent()) {
          return new Dated(day.get(), FIRST_SESSION);
        }
        boolean eve = isDayBefore(Math.max(from, i - 4), Math.min(to, i + 9));
        return eve && dated.iso().length() == 10
            ? new Dated(LocalDate.parse(dated.iso()).minusDays(1).toString(), FIRST_SESSION)
            : dated;
      }
    }
    return dated;
  }

  private boolean isDayBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean one = tokens.is(i, "một") && tokens.is(i + 1, "ngày");
      if (one && (tokens.is(i + 2, "trước") || tokens.is(i - 1, "trước"))) {
        return true;
      }
    }
    return false;
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
    boolean held = words.any(mention.to(), mention.to() + NEAR, "hold");
    if (mention.from() - day.to() > (held ? FAR : 4 * NEAR)) {
      return true;
    }
    for (int i = day.to(); i < mention.from(); i++) {
      if (words.kind(i).equals("none")) {
        i = hits.end(i, Label.EVENT) - 1;
      } else if (tokens.is(i, ";") || EVENTS.contains(words.kind(i))) {
        return true;
      }
    }
    return false;
  }

  /// Of an event that closed on a day: its first day, where the sentence says how long it was.
  private Optional<String> opened(Day day, int start, int stop) {
    LocalDate closed = LocalDate.parse(day.iso().orElseThrow());
    for (int i = Math.max(start, day.from() - 4 * NEAR);
        i < Math.min(stop, day.to() + 4 * NEAR);
        i++) {
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
          return Optional.of(closed.minusDays(length - 1L + more).toString());
        }
      }
    }
    return Optional.empty();
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
        if (end > name && tokens.isCapitalized(name) && !tokens.isCapitalized(end)) {
          return Optional.of(tokens.text(name, end));
        }
      }
    }
    return Optional.empty();
  }
}
