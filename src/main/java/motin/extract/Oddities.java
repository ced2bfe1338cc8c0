package motin.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.article.Article;
import motin.article.Published;
import motin.article.Span;
import motin.fact.Count;
import motin.fact.Count.Category;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Fact;
import motin.fact.Flag;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Position.Level;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;

/// What looks odd about the facts of one article, see [Flag].
final class Oddities {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int AROUND = 40;
  private static final int BEFORE = 16;

  /// The years that an article may speak of: the first Party congresses are of the twenties.
  private static final int FIRST_YEAR = 1920;

  private static final int YEARS_AHEAD = 80;

  /// Of an article without a date.
  private static final int LAST_YEAR = 2100;

  private static final int LONGEST_TERM = 10;

  private final String text;
  private final Optional<LocalDate> published;
  private final OddWords words;

  /// The most members that the article tells of each body.
  private final Map<String, BigDecimal> members = new HashMap<>();

  Oddities(Article article, List<Fact> facts, OddWords words) {
    this.text = article.text();
    this.published = article.published().flatMap(Published::day);
    this.words = words;
    for (Fact fact : facts) {
      if (fact instanceof Count count && isAllMembers(count)) {
        count
            .organization()
            .ifPresent(body -> members.merge(body, count.quantity().max(), BigDecimal::max));
      }
    }
  }

  Set<Flag> of(Position position) {
    boolean open =
        position.organization().isEmpty() && !position.level().equals(Optional.of(Level.CENTRAL));
    return open ? EnumSet.of(Flag.POSITION_WITHOUT_BODY) : Set.of();
  }

  Set<Flag> of(Fact fact) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    switch (fact) {
      case Target t -> {
        addFigure(flags, t.metric(), t.quantity(), t.unit(), t.evidence().getLast().span());
        addIf(flags, Flag.DATE_OUT_OF_REASON, t.when().filter(this::isOutOfReason).isPresent());
        addIf(flags, Flag.TARGET_IN_THE_PAST, t.when().filter(this::isOver).isPresent());
      }
      case Result r -> {
        addFigure(flags, r.metric(), r.quantity(), r.unit(), r.evidence().getLast().span());
        addIf(flags, Flag.DATE_OUT_OF_REASON, r.when().filter(this::isOutOfReason).isPresent());
        addIf(flags, Flag.RESULT_IN_THE_FUTURE, r.when().filter(this::isAhead).isPresent());
      }
      case Count c -> {
        addIf(flags, Flag.MORE_DELEGATES_THAN_MEMBERS, isMoreThanMembers(c));
        addIf(flags, Flag.DATE_OUT_OF_REASON, c.date().filter(this::isNotYet).isPresent());
      }
      case Event e -> {
        boolean date = e.date().filter(this::isOutOfReason).isPresent();
        boolean term = e.term().filter(this::isOutOfReason).isPresent();
        addIf(flags, Flag.DATE_OUT_OF_REASON, date || term);
      }
      case DocumentReference d ->
          addIf(flags, Flag.DATE_OUT_OF_REASON, d.date().filter(this::isNotYet).isPresent());
      case Decision d ->
          addIf(flags, Flag.DATE_OUT_OF_REASON, d.date().filter(this::isOutOfReason).isPresent());
      case Place p ->
          addIf(flags, Flag.UNKNOWN_UNIT, p.kind() != Place.Kind.PROVINCE && p.code().isEmpty());
      case Official _, Quote _ -> {}
    }
    return flags;
  }

  private static void addIf(Set<Flag> flags, Flag flag, boolean odd) {
    if (odd) {
      flags.add(flag);
    }
  }

  private void addFigure(
      Set<Flag> flags, String metric, Quantity quantity, Optional<String> unit, Span figure) {
    boolean percent = unit.filter(u -> u.startsWith("%")).isPresent();
    boolean more = percent && quantity.min().compareTo(WHOLE) > 0;
    String said = metric + " " + around(figure, AROUND);
    addIf(flags, Flag.OVER_100_PERCENT, more && !OddWords.says(words.beyond(), said));
    boolean bare = unit.isEmpty() && !OddWords.says(words.unitless(), metric);
    addIf(flags, Flag.WITHOUT_UNIT, bare);
  }

  private String around(Span span, int after) {
    return text.substring(span.start(), Math.min(text.length(), span.end() + after));
  }

  private boolean isAllMembers(Count count) {
    Span span = count.evidence().getFirst().span();
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    return count.category() == Category.MEMBERS
        && count.change().isEmpty()
        && count.subject().equals("đảng viên")
        && OddWords.says(words.stock(), before);
  }

  private boolean isMoreThanMembers(Count count) {
    return count.category() == Category.DELEGATES
        && count
            .organization()
            .flatMap(body -> Optional.ofNullable(members.get(body)))
            .filter(most -> count.quantity().min().compareTo(most) > 0)
            .isPresent();
  }

  /// Whether a day that has to be over by now is still to come, or cannot be at all.
  private boolean isNotYet(String date) {
    return isOutOfReason(date)
        || published.filter(now -> first(date).isAfter(now.plusDays(1))).isPresent();
  }

  /// Whether a year, a term or a date lies outside the times that the press writes about.
  private boolean isOutOfReason(String when) {
    if (when.equals("annual")) {
      return false;
    }
    try {
      LocalDate first = first(when);
      LocalDate last = last(when);
      int latest = published.map(now -> now.getYear() + YEARS_AHEAD).orElse(LAST_YEAR);
      return first.getYear() < FIRST_YEAR
          || last.getYear() > latest
          || last.isBefore(first)
          || last.getYear() - first.getYear() > LONGEST_TERM;
    } catch (DateTimeException e) {
      return true;
    }
  }

  private boolean isOver(String when) {
    return isKnown(when) && published.filter(now -> last(when).isBefore(now)).isPresent();
  }

  private boolean isAhead(String when) {
    return isKnown(when)
        && published.filter(now -> first(when).getYear() > now.getYear()).isPresent();
  }

  private boolean isKnown(String when) {
    return !when.equals("annual") && !isOutOfReason(when);
  }

  /// The first day of `2025`, `2025-2030`, `2025-06` or `2025-06-01`.
  private static LocalDate first(String when) {
    return switch (when.length()) {
      case 4, 9 -> LocalDate.of(Integer.parseInt(when.substring(0, 4)), 1, 1);
      case 7 -> YearMonth.parse(when).atDay(1);
      default -> LocalDate.parse(when);
    };
  }

  private static LocalDate last(String when) {
    return switch (when.length()) {
      case 4, 9 -> LocalDate.of(Integer.parseInt(when.substring(when.length() - 4)), 12, 31);
      case 7 -> YearMonth.parse(when).atEndOfMonth();
      default -> LocalDate.parse(when);
    };
  }
}
