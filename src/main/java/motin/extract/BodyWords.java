package motin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import motin.fact.Place;
import motin.fact.Position.Level;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.language.Orthography;
import motin.language.Tokens;

/// The name of a body, read for what it tells of itself: how high it stands, and its province.
final class BodyWords {

  private static final List<String> COMPANIES =
      List.of("công ty", "tổng công ty", "tập đoàn", "ngân hàng");

  private final Tokens words;
  private final Hits known;

  BodyWords(Gazetteer gazetteer, String name) {
    this.words = Tokens.of(name, gazetteer.vocabulary());
    this.known = gazetteer.find(words);
  }

  /// A company belongs to a province only where its name says so.
  boolean isCompany() {
    String key = Orthography.key(words.text());
    return COMPANIES.stream().anyMatch(key::startsWith);
  }

  /// How high the body stands: the country's where it is `Việt Nam`, else by the type of the unit
  /// in its name, else by its head. What is a school, a company or a cell stays one, whoever's it
  /// is.
  Level level() {
    int size = words.size();
    if (words.is(size - 2, "việt") && words.is(size - 1, "nam")) {
      return Level.CENTRAL;
    }
    Optional<Level> head = Optional.empty();
    Optional<Level> unit = Optional.empty();
    for (int i = 0; i < size && !words.is(i, ","); i++) {
      if (known.end(i, Label.FIELD) > known.end(i, Label.BODY)) {
        i = known.end(i, Label.FIELD) - 1;
      } else if (known.has(i, Label.BODY)) {
        head = head.or(optional(headLevel(i)));
        i = known.end(i, Label.BODY) - 1;
      } else if (known.has(i, Label.UNIT_TYPE)) {
        unit = unit.or(optional(unitLevel(i)));
      }
    }
    boolean own = head.isPresent() && head.get() == Level.UNIT;
    return own ? Level.UNIT : unit.or(optional(head)).orElse(Level.PROVINCE);
  }

  /// The province that the name itself tells: after its type, by its district, or at all in the
  /// name of a provincial body.
  Optional<String> province(Level level) {
    Optional<String> named = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      boolean own = level == Level.PROVINCE || words.is(i - 1, "tỉnh") || words.is(i - 1, "phố");
      if (level == Level.DISTRICT && known.has(i, Label.UNIT)) {
        named = named.or(optional(provinceOfDistrict(i)));
      }
      if (own) {
        named =
            unitsAt(i).stream()
                .filter(BodyWords::isProvince)
                .map(Unit::name)
                .findFirst()
                .or(optional(named));
      }
    }
    return named;
  }

  /// The province of a district that bears its name alone.
  private Optional<String> provinceOfDistrict(int i) {
    List<String> provinces =
        unitsAt(i).stream()
            .filter(unit -> unit.kind() == Place.Kind.DISTRICT)
            .map(Unit::province)
            .distinct()
            .toList();
    return provinces.size() == 1 ? Optional.of(provinces.getFirst()) : Optional.empty();
  }

  private Optional<Level> headLevel(int i) {
    boolean city = words.is(i, "thành") && words.is(i + 1, "ủy");
    if (city && isTown(known.end(i, Label.BODY))) {
      return Optional.of(Level.DISTRICT);
    }
    return Optional.of(known.word(i, Label.BODY).column(1))
        .filter(name -> !name.isEmpty())
        .map(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private Optional<Level> unitLevel(int i) {
    int name = known.end(i, Label.UNIT_TYPE);
    return switch (known.word(i, Label.UNIT_TYPE).column(0)) {
      case "province" -> Optional.of(Level.PROVINCE);
      case "district" -> Optional.of(Level.DISTRICT);
      case "commune" -> Optional.of(Level.COMMUNE);
      case "city" -> {
        boolean central = unitsAt(name).stream().anyMatch(BodyWords::isCentralCity);
        yield Optional.of(name == words.size() || central ? Level.PROVINCE : Level.DISTRICT);
      }
      default -> Optional.empty();
    };
  }

  /// Whether the name is a town's in a province and no centrally run city's.
  private boolean isTown(int i) {
    List<Unit> units = unitsAt(i);
    return units.stream().anyMatch(unit -> unit.kind() == Place.Kind.DISTRICT)
        && units.stream().noneMatch(BodyWords::isCentralCity);
  }

  private List<Unit> unitsAt(int i) {
    return known.units(i, known.end(i, Label.UNIT));
  }

  private static boolean isProvince(Unit unit) {
    return unit.kind() == Place.Kind.PROVINCE;
  }

  private static boolean isCentralCity(Unit unit) {
    return isProvince(unit) && unit.type().equals("thành phố");
  }

  private static <T> Supplier<Optional<T>> optional(Optional<T> value) {
    return () -> value;
  }
}
