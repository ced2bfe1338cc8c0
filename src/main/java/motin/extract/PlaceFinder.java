package motin.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import motin.fact.Place;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;
import motin.language.Tokens;

/// Finds the administrative units that a text names.
///
/// A name after its type (`xã Mường Than`, `P.Châu Đốc`, `các huyện: A, B và C`) is one, known to
/// the gazetteer or not; a name alone is one where it is a province's, where a body asks for it
/// (`Huyện ủy Phúc Thọ`), or where its own district or province follows (`Nam Đàn, Nghệ An`). A
/// name inside a person's, a river's or a street's name is none.
final class PlaceFinder {

  private static final int LONGEST_ANNOUNCEMENT = 8;
  private static final int LONGEST_NAME = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Names names;
  private final Optional<Era> era;
  private final List<PlaceMention> found = new ArrayList<>();

  private PlaceFinder(Reading reading, Optional<Era> era) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.names = new Names(reading);
    this.era = era;
  }

  /// The units named, in the order of the text.
  ///
  /// @param era the era that the article's date is in, where it has one
  static List<PlaceMention> find(Reading reading, Optional<Era> era) {
    var finder = new PlaceFinder(reading, era);
    int i = 0;
    while (i < finder.tokens.size()) {
      i = Math.max(i + 1, finder.read(i));
    }
    finder.readLocations();
    finder.found.sort(Comparator.comparingInt(PlaceMention::from));
    return finder.found;
  }

  private int read(int i) {
    int type = hits.end(i, Label.UNIT_TYPE);
    if (type > i) {
      int end = typed(i, type);
      if (end > type) {
        return end;
      }
    }
    if (hits.has(i, Label.NAMESAKE) && tokens.isCapitalized(hits.end(i, Label.NAMESAKE))) {
      return names.runEnd(hits.end(i, Label.NAMESAKE));
    }
    int person = names.end(i);
    int unit = hits.end(i, Label.UNIT);
    boolean titled = unit > i + 1 && names.isName(unit, person);
    if (person > i && unit < person && !titled && !isInsideName(i)) {
      return person;
    }
    return hits.has(i, Label.UNIT) ? bare(i) : i;
  }

  /// Towns and districts without their type where the words before tell a place (`tại Nha Trang`),
  /// of the provinces that the article names.
  private void readLocations() {
    Set<String> provinces = new HashSet<>();
    BitSet taken = new BitSet();
    for (PlaceMention place : found) {
      taken.set(place.from(), place.to());
      place.candidates().forEach(unit -> provinces.add(unit.province()));
    }
    for (int i = 1; i < tokens.size(); i++) {
      int end = hits.end(i, Label.UNIT);
      boolean told = hits.has(i - 1, Label.LOCATIVE) && tokens.block(i - 1) == tokens.block(i);
      if (told && end > i + 1 && !taken.get(i) && names.runEnd(i) == end) {
        List<Unit> known =
            fitting(
                hits.units(i, end),
                unit -> unit.kind() != Place.Kind.PROVINCE && provinces.contains(unit.province()));
        List<Unit> districts =
            known.stream().filter(unit -> unit.kind() == Place.Kind.DISTRICT).toList();
        if (!districts.isEmpty() || (!known.isEmpty() && era.equals(Optional.of(Era.NEW)))) {
          add(i, end, districts.isEmpty() ? known : districts, "place.location");
        }
      }
    }
  }

  /// A type word and the name, or the names, after it.
  private int typed(int from, int type) {
    if (tokens.block(type) != tokens.block(from)
        || hits.end(from - 2, Label.BODY) > from
        || hits.end(from, Label.BODY) > type) {
      return from;
    }
    String word = hits.word(from, Label.UNIT_TYPE).column(0);
    String full = hits.word(from, Label.UNIT_TYPE).column(1);
    boolean abbreviated = !tokens.is(from, full.split(" ", 2)[0]);
    if (abbreviated && !tokens.isCapitalized(from)) {
      return from;
    }
    int start = listStart(type);
    boolean several = isSeveral(from) || tokens.is(start - 1, "như");
    int i = several ? start : type;
    int end = name(from, i, word, full);
    while (several && end > i) {
      boolean more = tokens.is(end, ",") || tokens.is(end, "và") || tokens.is(end, ";");
      int next = more ? (tokens.is(end, ",") && tokens.is(end + 1, "và") ? end + 2 : end + 1) : end;
      boolean follows = next > end || (hits.has(end, Label.UNIT) && tokens.isCapitalized(end));
      if (!follows || hits.has(next, Label.UNIT_TYPE) || !startsName(next)) {
        break;
      }
      int nextEnd = name(next, next, word, full);
      if (nextEnd == next) {
        break;
      }
      i = next;
      end = nextEnd;
    }
    return end;
  }

  /// Where the names begin that `các xã biên giới như …`, `các huyện: …` announce.
  private int listStart(int type) {
    for (int i = type; i < type + LONGEST_ANNOUNCEMENT; i++) {
      if (tokens.isCapitalized(i)) {
        return i == type || hits.has(i, Label.UNIT) ? i : type;
      }
      boolean word = tokens.shape(i) == Tokens.Shape.LOWER && tokens.block(i) == tokens.block(type);
      if (!word && !tokens.is(i, ":")) {
        return type;
      }
    }
    return type;
  }

  private boolean startsName(int i) {
    return tokens.isCapitalized(i)
        && !hits.has(i, Label.HONORIFIC)
        && hits.end(i, Label.ROLE) == i
        && hits.end(i, Label.BODY) <= i + 1;
  }

  private boolean isSeveral(int from) {
    String before = tokens.key(from - 1);
    return before.equals("các")
        || before.equals("những")
        || before.equals("hai")
        || before.equals("ba")
        || before.equals("bốn")
        || before.equals("năm")
        || before.equals("nhiều")
        || tokens.shape(from - 1) == Tokens.Shape.NUMBER;
  }

  /// One name of the given type at a token; remembers it and gives the token after it.
  private int name(int from, int i, String word, String full) {
    if (tokens.shape(i) == Tokens.Shape.NUMBER
        && tokens.key(i).length() <= 2
        && !word.equals("province")
        && !word.equals("city")) {
      Place.Kind kind = kind(word);
      String name = capital(full) + " " + tokens.text(i, i + 1);
      found.add(new PlaceMention(from, i + 1, name, kind, List.of(), "place.numbered"));
      return i + 1;
    }
    if (!tokens.isCapitalized(i)) {
      return i;
    }
    int run = names.runEnd(i);
    for (int end = hits.end(i, Label.UNIT); end > i; end--) {
      List<Unit> units = fitting(hits.units(i, end), unit -> fits(unit, word));
      boolean clean =
          end >= run
              || names.isName(end, run)
              || !names.isName(i, run)
              || hits.end(end, Label.UNIT) == run;
      if (!units.isEmpty() && clean) {
        add(from, end, units, "place.typed");
        return end;
      }
    }
    return word.equals("province") ? i : unknown(from, i, word, run);
  }

  private void add(int from, int to, List<Unit> units, String rule) {
    Unit first = units.getFirst();
    found.add(new PlaceMention(from, to, first.name(), first.kind(), units, rule));
  }

  /// A name that the gazetteer lacks: the capitals after the type, up to a person's name.
  private int unknown(int from, int i, String word, int run) {
    int end = i;
    while (end < run && end - i < LONGEST_NAME && (end == i || !endsName(end, run))) {
      end++;
    }
    boolean person = names.isName(i, run) && run - i > 2;
    boolean upper = tokens.shape(i) == Tokens.Shape.UPPER;
    boolean tooShort = end - i < 2 && !hits.has(i, Label.UNIT);
    boolean province =
        hits.units(i, end).stream().anyMatch(unit -> unit.kind() == Place.Kind.PROVINCE);
    if (province || person || upper || tooShort) {
      return i;
    }
    Place.Kind kind = kind(word);
    found.add(new PlaceMention(from, end, tokens.text(i, end), kind, List.of(), "place.unknown"));
    return end;
  }

  private boolean endsName(int i, int run) {
    return names.isName(i, run)
        || hits.end(i, Label.ROLE) > i + 1
        || hits.end(i, Label.BODY) > i + 1
        || hits.has(i, Label.SENTENCE_START);
  }

  private static boolean fits(Unit unit, String word) {
    return switch (word) {
      case "province" -> unit.kind() == Place.Kind.PROVINCE;
      case "city" -> unit.type().equals("thành phố");
      case "district" -> unit.kind() == Place.Kind.DISTRICT;
      default -> unit.kind() == Place.Kind.COMMUNE;
    };
  }

  /// A name without a type.
  private int bare(int i) {
    if (isInsideName(i)) {
      return i;
    }
    int run = names.runEnd(i);
    for (int end = hits.end(i, Label.UNIT); end > i; end--) {
      List<Unit> units = hits.units(i, end);
      boolean rest = end >= run || names.isName(end, run) || beginsOther(end);
      if (units.isEmpty() || !rest) {
        continue;
      }
      Optional<Place.Kind> asked = askedFor(i, units);
      if (asked.isPresent()) {
        List<Unit> fitting = fitting(units, unit -> unit.kind() == asked.get());
        add(i, end, fitting, "place.bare");
        return end;
      }
      int chain = chained(i, end, units);
      if (chain > i) {
        return chain;
      }
    }
    return i;
  }

  private boolean beginsOther(int i) {
    return hits.end(i, Label.ROLE) > i
        || hits.has(i, Label.HONORIFIC)
        || hits.end(i, Label.BODY) > i + 1
        || hits.has(i, Label.SENTENCE_START)
        || tokens.isGlued(i);
  }

  /// Which kind of unit a bare name means here, if any.
  private Optional<Place.Kind> askedFor(int i, List<Unit> units) {
    String head = tokens.key(i - 2) + " " + tokens.key(i - 1);
    boolean district =
        switch (head) {
          case "huyện ủy", "quận ủy", "thị ủy", "huyện đoàn", "quận đoàn", "thị đoàn" -> true;
          case "thành ủy", "thành đoàn" -> units.stream().noneMatch(this::isCentralCity);
          default -> false;
        };
    Place.Kind kind = district ? Place.Kind.DISTRICT : Place.Kind.PROVINCE;
    boolean historical = hits.has(i, Label.HISTORICAL) && tokens.key(i).equals("hồ");
    boolean known = units.stream().anyMatch(unit -> unit.kind() == kind);
    return known && !historical ? Optional.of(kind) : Optional.empty();
  }

  private boolean isCentralCity(Unit unit) {
    return unit.kind() == Place.Kind.PROVINCE
        && unit.type().equals("thành phố")
        && (era.isEmpty() || unit.era() == era.get());
  }

  /// `Nam Đàn, Nghệ An`: the district or province that it lies in follows.
  private int chained(int i, int end, List<Unit> units) {
    int next = end + 1;
    if (!tokens.is(end, ",") || !tokens.isCapitalized(next)) {
      return i;
    }
    List<Unit> outer = hits.units(next, hits.end(next, Label.UNIT));
    List<Unit> inner =
        units.stream().filter(unit -> outer.stream().anyMatch(o -> liesIn(unit, o))).toList();
    if (inner.isEmpty()) {
      return i;
    }
    add(i, end, inner, "place.chain");
    return end;
  }

  private static boolean liesIn(Unit inner, Unit outer) {
    return switch (outer.kind()) {
      case PROVINCE -> inner.kind() == Place.Kind.DISTRICT && inner.province().equals(outer.name());
      case DISTRICT ->
          inner.kind() == Place.Kind.COMMUNE
              && inner.district().filter(outer.name()::equals).isPresent();
      case COMMUNE -> false;
    };
  }

  /// Whether the capital before belongs to the same name: `Trương Hòa Bình`, `Nguyễn Thái Bình`.
  private boolean isInsideName(int i) {
    boolean capitalBefore =
        tokens.isCapitalized(i - 1) && tokens.block(i - 1) == tokens.block(i) && !tokens.isGlued(i);
    if (!capitalBefore) {
      return false;
    }
    int start = i - 1;
    while (tokens.isCapitalized(start - 1) && tokens.block(start - 1) == tokens.block(i)) {
      start--;
    }
    for (int k = start; k < i; k++) {
      boolean known =
          hits.end(k, Label.BODY) == i
              || hits.end(k, Label.FIELD) == i
              || hits.end(k, Label.UNIT) == i
              || hits.end(k, Label.ROLE) == i
              || hits.end(k, Label.UNIT_TYPE) == i;
      if (known) {
        return false;
      }
    }
    return hits.has(start, Label.SURNAME) || hits.has(start, Label.UNIT);
  }

  private List<Unit> fitting(List<Unit> units, Predicate<Unit> test) {
    List<Unit> fitting = units.stream().filter(test).toList();
    List<Unit> timely =
        fitting.stream().filter(unit -> era.isEmpty() || unit.era() == era.get()).toList();
    return timely.isEmpty() ? fitting : timely;
  }

  private static Place.Kind kind(String word) {
    return switch (word) {
      case "province" -> Place.Kind.PROVINCE;
      case "city", "district" -> Place.Kind.DISTRICT;
      default -> Place.Kind.COMMUNE;
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
