package motin.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.extract.Refusal.Reason;
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

  /// The one province that got its name apart from the mergers, and when.
  private static final String YOUNG = "Huế";

  private static final int SINCE = 2025;

  /// How many tokens a phrase of the gazetteer may have that ends before a name.
  private static final int LONGEST_PHRASE = 16;

  private final Trace trace;
  private final Tokens tokens;
  private final Hits hits;
  private final Names names;
  private final Timely timely;
  private final TypedUnits typed;
  private final boolean isYoung;
  private final List<PlaceMention> found = new ArrayList<>();

  private PlaceFinder(Reading reading, Timely timely) {
    this.trace = reading.trace();
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.names = reading.names();
    this.timely = timely;
    this.typed = new TypedUnits(reading, timely, found::add);
    boolean old = timely.era().equals(Optional.of(Era.OLD));
    this.isYoung =
        reading.article().published().map(p -> p.latest().getYear() >= SINCE).orElse(!old);
  }

  /// The units named, in the order of the text.
  ///
  /// @param era the era that the article's date is in, where it has one
  static List<PlaceMention> find(Reading reading, Optional<Era> era) {
    var finder = new PlaceFinder(reading, new Timely(era));
    int i = 0;
    while (i < finder.tokens.size()) {
      i = Math.max(i + 1, finder.read(i));
    }
    finder.readLocations();
    new UnitLists(reading, finder.timely, List.copyOf(finder.found)).read(finder.found::add);
    finder.found.sort(Comparator.comparingInt(PlaceMention::from));
    return finder.found;
  }

  private int read(int i) {
    if (!hits.isKnown(i) && !tokens.isCapitalized(i)) {
      return i; // most words begin no name
    }
    int end = typed.read(i);
    if (end > i) {
      return outer(end);
    }
    int namesake = hits.end(i, Label.NAMESAKE);
    if (namesake > i && tokens.isCapitalized(namesake) && !hits.has(namesake, Label.BODY)) {
      int named = names.runEnd(namesake);
      if (hits.has(namesake, Label.UNIT)) {
        trace.refuse(Reason.NAMESAKE, i, named);
      }
      return named;
    }
    int person = names.end(i);
    int unit = hits.end(i, Label.UNIT);
    boolean titled = unit > i + 1 && names.isName(unit, person);
    if (person > i && unit < person && !titled && !isInsideName(i)) {
      if (unit > i) {
        trace.refuse(Reason.PERSON_NAME, i, person);
      }
      return person;
    }
    int bare = unit > i ? bare(i) : i;
    if (bare == i && unit > i + 1) {
      trace.refuse(Reason.NO_PLACE, i, unit);
    }
    return bare;
  }

  /// Towns, districts and communes without their type where the words before tell a place (`tại Nha
  /// Trang`), of the provinces that the article names.
  private void readLocations() {
    Set<String> provinces = new HashSet<>();
    Set<String> towns = new HashSet<>();
    BitSet taken = new BitSet();
    for (PlaceMention place : found) {
      taken.set(place.from(), place.to());
      place.candidates().forEach(unit -> provinces.add(unit.province()));
      if (place.kind() == Place.Kind.DISTRICT) {
        towns.add(place.name());
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      int end = hits.end(i, Label.UNIT);
      boolean told = hits.has(i - 1, Label.LOCATIVE) && tokens.block(i - 1) == tokens.block(i);
      if (told && end > i + 1 && !taken.get(i) && names.runEnd(i) == end) {
        List<Unit> known =
            timely.of(
                hits.units(i, end),
                unit -> unit.kind() != Place.Kind.PROVINCE && provinces.contains(unit.province()));
        boolean now = timely.era().equals(Optional.of(Era.NEW));
        List<Unit> districts =
            known.stream().filter(unit -> unit.kind() == Place.Kind.DISTRICT).toList();
        List<Unit> communes =
            known.stream()
                .filter(unit -> unit.kind() == Place.Kind.COMMUNE)
                .filter(unit ->
                    now
                        ? timely.isTimely(unit)
                        : unit.district().filter(towns::contains).isPresent())
                .toList();
        List<Unit> likely =
            districts.isEmpty() || (now && !communes.isEmpty()) ? communes : districts;
        if (!likely.isEmpty()) {
          add(i, end, likely, "place.location");
        }
      }
    }
  }

  private void add(int from, int to, List<Unit> units, String rule) {
    found.add(PlaceMention.of(from, from, to, units, rule));
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
        List<Unit> fitting = timely.of(units, unit -> unit.kind() == asked.get());
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
    boolean known = units.stream().anyMatch(unit -> unit.kind() == kind && isInUse(unit));
    return known && !historical ? Optional.of(kind) : Optional.empty();
  }

  /// Whether a unit had its name when the article appeared: the province of Huế only since 2025.
  private boolean isInUse(Unit unit) {
    return !unit.name().equals(YOUNG) || unit.kind() != Place.Kind.PROVINCE || isYoung;
  }

  private boolean isCentralCity(Unit unit) {
    return unit.kind() == Place.Kind.PROVINCE
        && unit.type().equals("thành phố")
        && timely.isTimely(unit);
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

  /// Past the district that follows a commune without its type: `xã Nghi Trường, Nghi Lộc`.
  private int outer(int end) {
    PlaceMention inner = found.getLast();
    int i = end + 1;
    int to = hits.end(i, Label.UNIT);
    boolean follows = tokens.is(end, ",") || tokens.is(end, "(");
    if (!follows || to == i || names.runEnd(i) != to || inner.to() != end) {
      return end;
    }
    List<Unit> districts =
        hits.units(i, to).stream()
            .filter(unit -> unit.kind() == Place.Kind.DISTRICT)
            .filter(unit ->
                inner.candidates().isEmpty()
                    || inner.candidates().stream().anyMatch(c -> liesIn(c, unit)))
            .toList();
    if (districts.isEmpty()) {
      return end;
    }
    add(i, to, districts, "place.chain");
    return to;
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
    int start = names.runStart(i - 1);
    for (int k = Math.max(start, i - LONGEST_PHRASE); k < i; k++) {
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
}
