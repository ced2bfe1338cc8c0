package motin.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import motin.fact.Place;
import motin.fact.Position.Level;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.language.Orthography;
import motin.language.Tokens;

/// Writes the name of a body in full: abbreviations written out, its place filled in from context.
///
/// `UBND tỉnh` in an article about Lào Cai is `Ủy ban nhân dân tỉnh Lào Cai`; a commune or district
/// is closed with its province: `Đảng ủy xã Mường Than, tỉnh Lai Châu`.
final class OrganizationName {

  private static final String HO_CHI_MINH = "Hồ Chí Minh";

  /// How the name of a body ends that lacks its district's or commune's.
  private static final List<String> NAMELESS =
      List.of(
          " xã",
          " phường",
          " thị trấn",
          " đặc khu",
          " huyện",
          " quận",
          "huyện ủy",
          "quận ủy",
          "thị ủy",
          "huyện đoàn",
          "quận đoàn",
          "thị đoàn");

  private static final Pattern COMMUNES =
      Pattern.compile("(?:(?<!thị) xã| phường| thị trấn| đặc khu)$");

  /// Stands for the party committee of the unit that follows.
  private static final String SECRETARY = "ủy:";

  private static final Set<String> BARE_COUNCILS = Set.of("hội đồng nhân dân", "ủy ban nhân dân");

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Hits hits;
  private final Context context;
  private final Spelling spelling;

  /// Bodies are named again and again.
  private final Map<String, BodyWords> read = new HashMap<>();

  OrganizationName(Gazetteer gazetteer, Reading reading, Context context) {
    this.gazetteer = gazetteer;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.context = context;
    this.spelling = new Spelling(reading);
  }

  /// The words of a body, abbreviations written out.
  String written(int from, int to) {
    return spelling.of(from, to);
  }

  /// A body with its place.
  record Full(String name, Level level, Optional<String> province) {

    Full named(String other) {
      return new Full(other, level, province);
    }
  }

  /// The body that the tokens `[from, to)` name, `head` put before it where it lacks its first
  /// word.
  Full of(String head, int from, int to) {
    return of(head, from, to, Optional.empty());
  }

  /// The same, where a place `near` it is meant if it names none itself.
  Full of(String head, int from, int to, Optional<PlaceMention> near) {
    List<PlaceMention> own = context.placesIn(from, to);
    return close(withHead(head, spelling.of(from, to)), from, own, near);
  }

  /// A body named without tokens of its own: `Tỉnh ủy` for `Tỉnh ủy viên`.
  Full of(String name, int at) {
    return of(name, at, Optional.empty());
  }

  /// The same, where a place `near` it is meant.
  Full of(String name, int at, Optional<PlaceMention> near) {
    return close(name, at, List.of(), near);
  }

  /// The first word of the body that a title belongs to: `Bộ` of `Bộ trưởng`; of one who leads a
  /// unit itself (`Chủ tịch xã`, `Bí thư huyện`) its council or committee.
  String head(PositionMention post) {
    String head = post.role().column(1);
    if (!head.isEmpty()) {
      return head;
    }
    int from = post.roleTo();
    boolean unit =
        hits.end(from, Label.UNIT_TYPE) > Math.max(from, hits.end(from, Label.BODY) - 1)
            || (hits.has(from, Label.UNIT) && !hits.has(from, Label.BODY));
    String title = post.role().key(0);
    if (unit && title.endsWith("chủ tịch")) {
      return "Ủy ban nhân dân";
    }
    return unit && title.contains("bí thư") ? SECRETARY : "";
  }

  /// The party committee that a bare `Bí thư` or `Phó Bí thư` belongs to: the one named last.
  Optional<Full> committee(PositionMention mention) {
    for (int i = mention.from() - 1; i >= 0; i--) {
      int end = hits.end(i, Label.BODY);
      if (end == i + 2 && tokens.is(i + 1, "ủy") && !tokens.is(i, "quân")) {
        return Optional.of(of(tokens.text(i, end), mention.from()));
      }
    }
    return context
        .provinceAt(mention.from())
        .map(province -> of(committeeOf(province), mention.from()));
  }

  private String committeeOf(String province) {
    return typed(province).startsWith("tỉnh") ? "Tỉnh ủy" : "Thành ủy";
  }

  private static String withHead(String head, String name) {
    if (head.isEmpty() || Orthography.key(name).startsWith(Orthography.key(head) + " ")) {
      return name;
    }
    return (head + " " + name).strip();
  }

  private Full close(String name, int at, List<PlaceMention> own, Optional<PlaceMention> near) {
    if (name.startsWith(SECRETARY)) {
      return close(
          PartyBodies.ofUnit(unitNamed(name.substring(SECRETARY.length()))), at, own, near);
    }
    if (near.isPresent() && BARE_COUNCILS.contains(Orthography.key(name))) {
      return close(name + " " + typed(near.get()), at, near.stream().toList(), Optional.empty());
    }
    BodyWords words = read.computeIfAbsent(name, n -> new BodyWords(gazetteer, n));
    Level level = words.level();
    if (level == Level.CENTRAL) {
      return new Full(name, level, Optional.empty());
    }
    if (level == Level.PROVINCE && isTowns(own)) {
      level = Level.DISTRICT;
    }
    Level given = level;
    Optional<String> province =
        provinceOf(own)
            .or(() -> words.province(given))
            .or(() ->
                words.isCompany()
                    ? Optional.empty()
                    : provinceOf(near.stream().toList()).or(() -> context.provinceAt(at)));
    boolean town =
        words.isNamelessCity() && province.filter(p -> typed(p).startsWith("tỉnh")).isPresent();
    Optional<PlaceMention> city = town ? city(at, near) : Optional.empty();
    if (city.filter(PlaceMention::isProvince).isPresent()) {
      return new Full(
          withProvince(name, city.get().name(), level), level, provinceOf(city.stream().toList()));
    }
    if (town && level == Level.PROVINCE) {
      level = Level.DISTRICT;
    }
    String whole =
        town ? city.map(place -> name + " " + place.name()).orElse(name) : withUnit(name, at, near);
    boolean low =
        own.isEmpty() ? !whole.equals(name) : own.stream().noneMatch(PlaceMention::isProvince);
    Level closing = level;
    if (level == Level.UNIT && low) {
      closing = Level.COMMUNE;
    } else if (words.isAgency()) {
      closing = Level.PROVINCE;
    }
    Level ending = closing;
    return new Full(
        province.map(p -> withProvince(whole, p, ending)).orElse(whole), level, province);
  }

  private Optional<String> provinceOf(List<PlaceMention> places) {
    for (PlaceMention place : places) {
      Optional<Unit> unit = context.unit(place);
      if (unit.isPresent()) {
        return unit.map(context::provinceOf);
      }
    }
    return Optional.empty();
  }

  /// A unit with its type: `xã Mường Than`.
  String typed(PlaceMention place) {
    String type = context.unit(place).map(Unit::type).orElse("xã");
    boolean numbered = Character.isDigit(place.name().charAt(place.name().length() - 1));
    return numbered ? place.name() : type + " " + place.name();
  }

  /// Whether a body named with such places is a district's: `UBND thành phố Huế` in the old era.
  private static boolean isTowns(List<PlaceMention> places) {
    return places.stream().anyMatch(place -> place.kind() == Place.Kind.DISTRICT)
        && places.stream().noneMatch(PlaceMention::isProvince);
  }

  /// A province with its type, other units as they are.
  private String unitNamed(String unit) {
    String name = unit.strip();
    return gazetteer.province(name).isPresent() ? typed(name) : name;
  }

  /// The city that a bare `Thành ủy` or `thành phố` means in an article about a province.
  private Optional<PlaceMention> city(int at, Optional<PlaceMention> near) {
    return near.filter(place -> place.kind() != Place.Kind.COMMUNE).or(() -> context.cityAt(at));
  }

  /// `Đảng ủy xã` becomes `Đảng ủy xã Ia Dreh`.
  private String withUnit(String name, int at, Optional<PlaceMention> near) {
    String key = Orthography.key(name);
    if (!isNameless(key)) {
      return name;
    }
    boolean commune = COMMUNES.matcher(key).find();
    Place.Kind kind = commune ? Place.Kind.COMMUNE : Place.Kind.DISTRICT;
    return near.filter(place -> place.kind() == kind)
        .or(() -> context.unitAt(at, kind))
        .map(unit -> name + " " + unit.name())
        .orElse(name);
  }

  private static boolean isNameless(String key) {
    for (String ending : NAMELESS) {
      if (key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private String withProvince(String name, String province, Level level) {
    String key = Orthography.key(name);
    String typed = typed(province);
    boolean low = level == Level.DISTRICT || level == Level.COMMUNE;
    boolean department = key.startsWith("phòng ") && !key.contains(",");
    if (key.contains(Orthography.key(low ? typed : province)) || department) {
      return name;
    }
    if (key.endsWith(" tỉnh") || key.endsWith("tỉnh ủy") || key.endsWith("tỉnh đoàn")) {
      return name + " " + province;
    }
    if (key.endsWith("thành ủy") || key.endsWith("thành đoàn")) {
      return name + " " + (province.equals(HO_CHI_MINH) ? typed : province);
    }
    if (key.endsWith(" thành phố") && typed.startsWith("thành phố")) {
      return name.substring(0, name.length() - "thành phố".length()) + typed;
    }
    return switch (level) {
      case COMMUNE, DISTRICT -> name + ", " + typed;
      case PROVINCE -> name + " " + typed;
      case UNIT, CENTRAL -> name;
    };
  }

  boolean isProvince(String name) {
    return gazetteer.province(name).filter(unit -> unit.name().equals(name)).isPresent();
  }

  String typed(String province) {
    if (province.equals(HO_CHI_MINH)) {
      return "Thành phố Hồ Chí Minh";
    }
    String type = gazetteer.province(province).map(Unit::type).orElse("tỉnh");
    return type + " " + province;
  }
}
