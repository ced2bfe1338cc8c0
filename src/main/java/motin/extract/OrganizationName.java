package motin.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import motin.fact.Place;
import motin.fact.Position.Level;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// Writes the name of a body in full: abbreviations written out, its place filled in from context.
///
/// `UBND tỉnh` in an article about Lào Cai is `Ủy ban nhân dân tỉnh Lào Cai`; a commune or district
/// is closed with its province: `Đảng ủy xã Mường Than, tỉnh Lai Châu`.
final class OrganizationName {

  private static final String HO_CHI_MINH = "Hồ Chí Minh";

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Hits hits;
  private final Context context;

  OrganizationName(Gazetteer gazetteer, Reading reading, Context context) {
    this.gazetteer = gazetteer;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.context = context;
  }

  /// A body with its place.
  record Full(String name, Level level, Optional<String> province) {}

  /// The body that the tokens `[from, to)` name, `head` put before it where it lacks its first word.
  Full of(String head, int from, int to) {
    return close(withHead(head, written(from, to)), from);
  }

  /// A body named without tokens of its own: `Tỉnh ủy` for `Tỉnh ủy viên`.
  Full of(String name, int at) {
    return close(name, at);
  }

  private static String withHead(String head, String name) {
    if (head.isEmpty() || Orthography.key(name).startsWith(Orthography.key(head) + " ")) {
      return name;
    }
    return (head + " " + name).strip();
  }

  /// The words of the body, abbreviations written out.
  private String written(int from, int to) {
    StringBuilder name = new StringBuilder();
    int i = from;
    while (i < to) {
      int end = i + 1;
      String text = null;
      int body = hits.end(i, Label.BODY);
      int type = hits.end(i, Label.UNIT_TYPE);
      int unit = hits.end(i, Label.UNIT);
      if (unit > i && unit <= to && isCity(i, unit)) {
        end = unit;
        text = HO_CHI_MINH.equals(province(i, unit)) ? "Thành phố Hồ Chí Minh" : tokens.text(i, unit);
      } else if (body > i && body <= to && !hits.word(i, Label.BODY).column(0).isEmpty()) {
        end = body;
        text = hits.word(i, Label.BODY).column(0);
      } else if (type > i && type <= to) {
        end = type;
        text = hits.word(i, Label.UNIT_TYPE).column(1);
      }
      String word = text == null ? tokens.text(i, end) : text;
      boolean tight = i == from || tokens.is(i, ",") || (tokens.isGlued(i) && !tokens.isWord(i));
      name.append(tight ? "" : " ").append(word);
      i = end;
    }
    return name.toString();
  }

  private boolean isCity(int from, int to) {
    return tokens.shape(from) == Tokens.Shape.UPPER && !province(from, to).isEmpty();
  }

  private String province(int from, int to) {
    return province(hits, from, to).map(Unit::name).orElse("");
  }

  private Full close(String name, int at) {
    Tokens words = Tokens.of(name, gazetteer.vocabulary());
    Hits known = gazetteer.find(words);
    Level level = level(words, known);
    if (level == Level.CENTRAL) {
      return new Full(name, level, Optional.empty());
    }
    Optional<String> province = namedProvince(words, known, level).or(() -> context.provinceAt(at));
    String closed = name;
    if (level == Level.COMMUNE || level == Level.DISTRICT) {
      closed = withUnit(closed, Orthography.key(name), at, level);
    }
    if (province.isPresent()) {
      closed = withProvince(closed, province.get(), level);
    }
    return new Full(closed, level, province);
  }

  /// `Đảng ủy xã` becomes `Đảng ủy xã Ia Dreh`.
  private String withUnit(String name, String key, int at, Level level) {
    Place.Kind kind = level == Level.COMMUNE ? Place.Kind.COMMUNE : Place.Kind.DISTRICT;
    boolean bare =
        key.endsWith(" xã") || key.endsWith(" phường") || key.endsWith(" huyện")
            || key.endsWith(" quận") || key.endsWith(" thị xã") || key.endsWith(" thị trấn")
            || key.endsWith("huyện ủy") || key.endsWith("quận ủy") || key.endsWith("thị ủy");
    return bare
        ? context.unitAt(at, kind).map(unit -> name + " " + unit.name()).orElse(name)
        : name;
  }

  private String withProvince(String name, String province, Level level) {
    String key = Orthography.key(name);
    if (key.contains(Orthography.key(province))) {
      return name;
    }
    String typed = typed(province);
    if (key.endsWith(" tỉnh") || key.endsWith("tỉnh ủy") || key.endsWith("tỉnh đoàn")) {
      return name + " " + province;
    }
    if (key.endsWith("thành ủy") || key.endsWith("thành đoàn")) {
      return name + " " + (province.equals(HO_CHI_MINH) ? typed : province);
    }
    if (key.endsWith(" thành phố")) {
      return name.substring(0, name.length() - "thành phố".length()) + typed;
    }
    return switch (level) {
      case COMMUNE, DISTRICT -> name + ", " + typed;
      case PROVINCE -> name + " " + typed;
      case UNIT, CENTRAL -> name;
    };
  }

  private String typed(String province) {
    if (province.equals(HO_CHI_MINH)) {
      return "Thành phố Hồ Chí Minh";
    }
    String type = gazetteer.province(province).map(Unit::type).orElse("tỉnh");
    return type + " " + province;
  }

  /// The province that the name itself tells: after its type, or at all in a provincial body's.
  private static Optional<String> namedProvince(Tokens words, Hits known, Level level) {
    Optional<String> named = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      boolean own = level == Level.PROVINCE || words.is(i - 1, "tỉnh") || words.is(i - 1, "phố");
      if (own) {
        named = province(known, i, known.end(i, Label.UNIT)).map(Unit::name).or(optional(named));
      }
    }
    return named;
  }

  private static <T> Supplier<Optional<T>> optional(Optional<T> value) {
    return () -> value;
  }

  private static Optional<Unit> province(Hits hits, int from, int to) {
    return hits.units(from, to).stream()
        .filter(unit -> unit.kind() == Place.Kind.PROVINCE)
        .findFirst();
  }

  /// How high the body stands: by the type of the unit in its name, else by its head. What is a
  /// school, a company or a cell stays one, whoever's it is.
  private static Level level(Tokens words, Hits known) {
    Optional<Level> head = Optional.empty();
    Optional<Level> unit = Optional.empty();
    for (int i = 0; i < words.size() && !words.is(i, ","); i++) {
      if (known.has(i, Label.BODY)) {
        head = head.or(optional(level(known.word(i, Label.BODY))));
        i = known.end(i, Label.BODY) - 1;
      } else if (known.has(i, Label.UNIT_TYPE)) {
        unit = unit.or(optional(unitLevel(words, known, i)));
      }
    }
    boolean own = head.isPresent() && head.get() == Level.UNIT;
    return own ? Level.UNIT : unit.or(optional(head)).orElse(Level.PROVINCE);
  }

  private static Optional<Level> unitLevel(Tokens words, Hits known, int i) {
    int name = known.end(i, Label.UNIT_TYPE);
    return switch (known.word(i, Label.UNIT_TYPE).column(0)) {
      case "province" -> Optional.of(Level.PROVINCE);
      case "district" -> Optional.of(Level.DISTRICT);
      case "commune" -> Optional.of(Level.COMMUNE);
      case "city" -> {
        boolean central =
            known.units(name, known.end(name, Label.UNIT)).stream()
                .anyMatch(u -> u.kind() == Place.Kind.PROVINCE && u.type().equals("thành phố"));
        yield Optional.of(name == words.size() || central ? Level.PROVINCE : Level.DISTRICT);
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Level> level(Word body) {
    return Optional.of(body.column(1))
        .filter(name -> !name.isEmpty())
        .map(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}
