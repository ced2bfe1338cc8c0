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
      List.of(" công ty", " tổng công ty", " tập đoàn", " ngân hàng");

  private final Tokens words;
  private final Hits known;

  BodyWords(Gazetteer gazetteer, String name) {
    this.words = Tokens.of(name, gazetteer.vocabulary());
    this.known = gazetteer.find(words);
  }

  /// A company belongs to a province only where its name says so.
  boolean isCompany() {
    String key = " " + Orthography.key(words.text());
    for (String company : COMPANIES) {
      if (key.contains(company)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the body is a centrally run or a provincial city's and does not say which.
  boolean isNamelessCity() {
    int size = words.size();
    boolean city = words.is(size - 2, "thành") && words.is(size - 1, "phố");
    boolean committee =
        words.is(size - 2, "thành") && (words.is(size - 1, "ủy") || words.is(size - 1, "đoàn"));
    return city || committee;
  }

  /// Whether the body is a party committee or a union in a body of the province: `Đảng ủy Sở Y tế`.
  boolean isAgency() {
    return host() > 0 && levelFrom(host()) == Level.PROVINCE;
  }

  /// How high the body stands: the country's where it is `Việt Nam`, else by the type of the unit
  /// in its name, else by its head. What is a school, a company or a cell stays one, whoever's it
  /// is.
  Level level() {
    int host = host();
    Level level = levelFrom(0);
    return host > 0 && level != Level.CENTRAL && level != Level.COMMUNE ? Level.UNIT : level;
  }

  private Level levelFrom(int from) {
    int size = words.size();
    if (words.is(size - 2, "việt") && words.is(size - 1, "nam")) {
      return isCompany() ? Level.UNIT : Level.CENTRAL;
    }
    Optional<Level> head = Optional.empty();
    Optional<Level> unit = Optional.empty();
    for (int i = from; i < size && !(words.is(i, ",") && known.has(i + 1, Label.UNIT_TYPE)); i++) {
      if (known.end(i, Label.FIELD) > known.end(i, Label.BODY)) {
        i = known.end(i, Label.FIELD) - 1;
      } else if (known.has(i, Label.BODY)) {
        head = head.or(optional(headLevel(i)));
        i = known.end(i, Label.BODY) - 1;
      } else if (known.has(i, Label.UNIT_TYPE)) {
        unit = unit.or(optional(unitLevel(i)));
        int name = known.end(i, Label.UNIT_TYPE);
        i = Math.max(known.end(name, Label.UNIT), name) - 1;
      }
    }
    boolean own = head.isPresent() && head.get() == Level.UNIT;
    return own ? Level.UNIT : unit.or(optional(head)).orElse(Level.PROVINCE);
  }

  /// Where the body begins in whose ranks the party committee or union is that the name begins
  /// with, or 0: `Đảng ủy | Công an tỉnh`, but not `Đảng ủy khối các cơ quan tỉnh`.
  private int host() {
    for (int i = 0; i < words.size(); i++) {
      boolean party =
          words.is(i, "đảng")
              && !words.is(i - 1, "sự")
              && (words.is(i + 1, "ủy") || words.is(i + 1, "bộ"));
      boolean union =
          (words.is(i, "công") && words.is(i + 1, "đoàn"))
              || (words.is(i, "thanh") && words.is(i + 1, "niên"));
      if (party || union) {
        int next = i + 2;
        boolean office = words.is(next, "cơ") && words.is(next + 1, "quan");
        boolean army = words.is(next, "quân") && words.is(next + 1, "sự");
        boolean body = army || (known.has(next, Label.BODY) && !isRegional(next));
        return office || body ? next : 0;
      }
    }
    return 0;
  }

  /// Whether a party committee of such bodies is one of the whole unit's.
  private boolean isRegional(int i) {
    return words.is(i, "khối") || (words.is(i + 2, "nhân") && words.is(i + 3, "dân"));
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
      if (own && known.has(i, Label.UNIT)) {
        named =
            unitsAt(i).stream()
                .filter(BodyWords::isProvince)
                .map(Unit::name)
                .findFirst()
                .or(optional(named));
        i = known.end(i, Label.UNIT) - 1;
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
