package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motin.language.Numbers;
import motin.language.Tokens;

/// Finds the years, terms and habits that figures are tied to.
final class Times {

  private static final int NEAR = 4;
  private static final Set<String> EVERY = Set.of("hằng", "hàng", "hẳng", "mỗi", "từng");
  private static final Set<String> PERIOD = Set.of("kỳ", "đoạn");
  private static final Set<String> BEFORE =
      Set.of(
          "đến", "tới", "vào", "hết", "cuối", "đầu", "trong", "của", "từ", "so", "với", "riêng",
          "tính", "sang", "bước", "cả", "suốt", "cho", "toàn", "ngay", "năm");
  private static final Set<String> THIS = Set.of("này", "tới", "mới");
  private static final Set<String> PAST = Set.of("qua", "trước", "vừa", "cũ");

  private final Tokens tokens;
  private final List<Time> times = new ArrayList<>();
  private final NavigableMap<Integer, Time> terms = new TreeMap<>();
  private final NavigableMap<Integer, Time> past = new TreeMap<>();
  private final int[] at;
  private final int reference;

  private Times(Reading reading) {
    this.tokens = reading.tokens();
    this.at = new int[tokens.size()];
    int latest = 0;
    int told = 0;
    int named = 0;
    for (int i = 0; i < tokens.size(); ) {
      Optional<Time> time = read(i);
      if (time.isPresent()) {
        told = Math.max(told, told(time.get()));
        named = Math.max(named, named(time.get()));
        add(time.get());
        i = time.get().to();
      } else {
        latest = isOfDate(i) ? Math.max(latest, year(i)) : latest;
        i++;
      }
    }
    int year = Math.max(latest, told) > 0 ? Math.max(latest, told) : named;
    this.reference = reading.article().published().map(p -> p.earliest().getYear()).orElse(year);
    for (Time time : times) {
      if (time.kind() == Time.Kind.TERM && !time.compared()) {
        (isAhead(time) ? terms : past).put(time.from(), time);
      }
    }
  }

  static Times in(Reading reading) {
    return new Times(reading);
  }

  /// The phrase that covers a token.
  Optional<Time> at(int token) {
    boolean covered = token >= 0 && token < at.length && at[token] > 0;
    return covered ? Optional.of(times.get(at[token] - 1)) : Optional.empty();
  }

  /// The term ahead that the text named last before a token.
  Optional<Time> termBefore(int token) {
    return Optional.ofNullable(terms.floorEntry(token)).map(Map.Entry::getValue);
  }

  /// The term that is over or runs, and that the text named last before a token.
  Optional<Time> pastTermBefore(int token) {
    return Optional.ofNullable(past.floorEntry(token)).map(Map.Entry::getValue);
  }

  /// Whether a year or term lies ahead of the article's own year, where that is known.
  boolean isAhead(Time time) {
    return switch (time.kind()) {
      case YEAR -> isDated() && time.first() > reference && !time.compared();
      case TERM -> isDated() && time.last() > reference && time.first() >= reference - 1;
      case ANNUAL, THIS_TERM -> false;
    };
  }

  /// Whether a year or term is over in the article's own year.
  boolean isOver(Time time) {
    return switch (time.kind()) {
      case YEAR -> time.first() < reference && !time.compared();
      case TERM -> time.last() <= reference;
      case ANNUAL, THIS_TERM -> false;
    };
  }

  private boolean isDated() {
    return reference > 0;
  }

  /// The year of a phrase that tells of the article's own time (`đầu năm 2018`).
  private int told(Time time) {
    boolean own =
        tokens.is(time.from(), "đầu")
            || tokens.is(time.from(), "hết")
            || tokens.is(time.from(), "trong");
    return time.kind() == Time.Kind.YEAR && own ? time.first() : 0;
  }

  /// The year of a phrase that does not look ahead (`đến năm 2030`).
  private int named(Time time) {
    boolean ahead = tokens.is(time.from(), "đến") || tokens.is(time.from(), "vào");
    return time.kind() == Time.Kind.YEAR && !ahead && !time.compared() ? time.first() : 0;
  }

  /// The year of `14/8/2025`, `8/2025`, `2025-08`.
  private boolean isOfDate(int i) {
    boolean month =
        tokens.is(i + 1, "-")
            && tokens.shape(i + 2) == Tokens.Shape.NUMBER
            && tokens.key(i + 2).length() == 2
            && tokens.key(i + 2).compareTo("12") <= 0;
    return tokens.is(i - 1, "/") || month;
  }

  private void add(Time time) {
    times.add(time);
    for (int i = time.from(); i < time.to(); i++) {
      at[i] = times.size();
    }
  }

  private Optional<Time> read(int i) {
    if (tokens.shape(i) == Tokens.Shape.MARK) {
      return Optional.empty();
    }
    if (tokens.is(i + 1, "năm") && EVERY.contains(tokens.key(i))) {
      return Optional.of(new Time(i, i + 2, Time.Kind.ANNUAL, 0, 0, false));
    }
    if (tokens.is(i, "năm") && year(i + 1) > 0) {
      int from = from(i);
      if (isTerm(i + 1)) {
        return Optional.of(term(from, i + 1));
      }
      int year = year(i + 1);
      return Optional.of(new Time(from, i + 2, Time.Kind.YEAR, year, year, isCompared(from, i)));
    }
    if ((tokens.is(i, "nhiệm") || tokens.is(i, "giai") || tokens.is(i, "thời"))
        && PERIOD.contains(tokens.key(i + 1))) {
      int next = tokens.is(i + 2, "(") || tokens.is(i + 2, "năm") ? i + 3 : i + 2;
      if (isTerm(next)) {
        return Optional.of(term(from(i), next));
      }
      return tokens.is(i, "nhiệm") ? thisTerm(i) : Optional.empty();
    }
    if (isTerm(i)) {
      return Optional.of(term(i, i));
    }
    int year = tokens.is(i - 1, "(") && tokens.is(i + 1, ")") ? year(i) : 0;
    return year > 0
        ? Optional.of(new Time(i, i + 1, Time.Kind.YEAR, year, year, isStart(i, i + 1)))
        : Optional.empty();
  }

  private Optional<Time> thisTerm(int i) {
    int from = from(i);
    boolean named = THIS.contains(tokens.key(i + 2));
    boolean meant = (from < i && !PAST.contains(tokens.key(i + 2))) || tokens.is(i - 1, "/");
    return named || meant
        ? Optional.of(new Time(from, named ? i + 3 : i + 2, Time.Kind.THIS_TERM, 0, 0, false))
        : Optional.empty();
  }

  private Time term(int from, int years) {
    boolean compared = false;
    for (int i = from; i < years; i++) {
      compared |= tokens.is(i, "so"); // `so với nhiệm kỳ 2015-2020`
    }
    return new Time(from, years + 3, Time.Kind.TERM, year(years), year(years + 2), compared);
  }

  private boolean isTerm(int i) {
    return year(i) > 0 && tokens.is(i + 1, "-") && year(i + 2) > year(i);
  }

  /// Takes in the words before that belong to the phrase, but no token of another.
  private int from(int i) {
    int from = i;
    while (BEFORE.contains(tokens.key(from - 1))
        && tokens.block(from - 1) == tokens.block(i)
        && at[from - 1] == 0) {
      from--;
    }
    return from;
  }

  /// Whether a year is only where something is measured from: `so với năm 2015`, `giá so sánh năm
  /// 2010`, `từ 10% năm 2015 xuống 3%`.
  private boolean isCompared(int from, int i) {
    for (int j = from; j < i; j++) {
      if (tokens.is(j, "so") || tokens.is(j, "từ")) {
        return true;
      }
    }
    return tokens.is(from - 1, "sánh") || tokens.is(from - 1, "định") || isStart(from, i + 2);
  }

  private boolean isStart(int from, int to) {
    int before = tokens.is(from - 1, "(") ? from - 2 : from - 1;
    int after = tokens.is(to, ")") ? to + 1 : to;
    if (tokens.is(after, "đến") && tokens.is(after + 1, "nay")) {
      after += 2;
    }
    boolean went = tokens.is(after, "lên") || tokens.is(after, "xuống");
    boolean figure = tokens.is(before, "%");
    for (int i = before; i > before - NEAR; i--) {
      figure |= tokens.shape(i) == Tokens.Shape.NUMBER;
    }
    return went && figure;
  }

  private int year(int i) {
    String key = tokens.key(i);
    boolean year = tokens.shape(i) == Tokens.Shape.NUMBER && isYear(key);
    return year ? Integer.parseInt(key) : 0;
  }

  /// Whether digits are those of a year.
  static boolean isYear(String key) {
    return key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"))
        && Numbers.isDigits(key);
  }
}
