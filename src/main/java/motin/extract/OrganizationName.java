package motin.extract;

import java.util.List;
import java.util.Optional;
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
          " thị xã",
          "huyện ủy",
          "quận ủy",
          "thị ủy");

  private static final List<String> COUNCILS = List.of("hội đồng nhân dân ", "ủy ban nhân dân ");

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

  /// The body that the tokens `[from, to)` name, `head` put before it where it lacks its first
  /// word.
  Full of(String head, int from, int to) {
    return close(withHead(head, written(from, to)), from);
  }

  /// A body named without tokens of its own: `Tỉnh ủy` for `Tỉnh ủy viên`.
  Full of(String name, int at) {
    return close(name, at);
  }

  /// A party committee, board or cell that the words name without saying whose: that of `host`.
  ///
  /// Empty where the words say more than that, or nothing hosts it.
  Optional<Full> ofParty(int from, int to, Optional<Full> host) {
    String name = written(from, to);
    String key = Orthography.key(name);
    boolean committee = key.endsWith("đảng ủy") || key.endsWith("đảng ủy cơ quan");
    boolean board = key.equals("ban cán sự đảng") || key.equals("đảng đoàn");
    boolean cell = key.equals("chi bộ") || key.equals("chi ủy");
    if (host.isPresent() && (key.equals("ban thường vụ") || key.equals("ban chấp hành"))) {
      return committeeIn(host.get()).map(whose -> withName(name + " " + whose, host.get()));
    }
    if (!(committee || board || cell) || host.isEmpty()) {
      return Optional.empty();
    }
    Full whose = host.get();
    Optional<String> unit = unitOf(whose.name());
    if (committee && unit.isPresent()) {
      return Optional.of(new Full(name + " " + unit.get(), whose.level(), whose.province()));
    }
    Level level = board ? whose.level() : Level.UNIT;
    return Optional.of(new Full(name + " " + whose.name(), level, whose.province()));
  }

  private static Full withName(String name, Full other) {
    return new Full(name, other.level(), other.province());
  }

  /// `Tỉnh ủy Lai Châu` of `Ban Tổ chức Tỉnh ủy Lai Châu`.
  private static Optional<String> committeeIn(Full body) {
    int at = Orthography.key(body.name()).indexOf("ủy ");
    int start = at < 1 ? -1 : body.name().lastIndexOf(' ', at - 2) + 1;
    boolean council = start >= 0 && Orthography.key(body.name()).startsWith("ủy ban", at);
    return start < 0 || council ? Optional.empty() : Optional.of(body.name().substring(start));
  }

  /// `xã Mường Than, tỉnh Lai Châu` of a council or committee of the people there.
  private static Optional<String> unitOf(String name) {
    for (String council : COUNCILS) {
      if (Orthography.key(name).startsWith(council)) {
        return Optional.of(name.substring(council.length()));
      }
    }
    return Optional.empty();
  }

  /// The party committee that a bare `Bí thư` or `Phó Bí thư` belongs to: the one named last.
  Optional<Full> committee(PositionMention mention) {
    if (!Orthography.key(mention.role().column(0)).endsWith("bí thư")
        && !Orthography.key(mention.role().column(0)).endsWith("bí thư thường trực")) {
      return Optional.empty();
    }
    for (int i = mention.from() - 1; i >= 0; i--) {
      int end = hits.end(i, Label.BODY);
      if (end == i + 2 && tokens.is(i + 1, "ủy") && !tokens.is(i, "quân")) {
        return Optional.of(of(tokens.text(i, end), mention.from()));
      }
    }
    return context.provinceAt(mention.from()).map(p -> of(committeeOf(p), mention.from()));
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

  /// The words of the body, abbreviations written out.
  private String written(int from, int to) {
    StringBuilder name = new StringBuilder();
    boolean replaced = false;
    int i = from;
    while (i < to) {
      int end = i + 1;
      String text = null;
      int body = hits.end(i, Label.BODY);
      int field = hits.end(i, Label.FIELD);
      int type = hits.end(i, Label.UNIT_TYPE);
      int unit = hits.end(i, Label.UNIT);
      if (unit > i && unit <= to && isCity(i, unit)) {
        end = unit;
        text = city(i, unit);
      } else if (body > i && body <= to && body >= type) {
        end = body;
        String full = hits.word(i, Label.BODY).column(0);
        text = full.isEmpty() ? tokens.text(i, body) : full;
      } else if (field > i && field <= to && field >= type) {
        end = field;
        String full = hits.word(i, Label.FIELD).column(0);
        text = full.isEmpty() ? tokens.text(i, field) : full;
      } else if (type > i && type <= to) {
        end = type;
        text = hits.word(i, Label.UNIT_TYPE).column(1);
      }
      String word = text == null ? tokens.text(i, end) : text;
      boolean same = word.equals(tokens.text(i, end));
      boolean tight = i == from || (tokens.isGlued(i) && same && !replaced);
      name.append(tight ? "" : " ").append(word);
      replaced = !same;
      i = end;
    }
    return name.toString();
  }

  /// `TPHCM`, `TP Hải Phòng` in full; other capitals as they are.
  private String city(int from, int to) {
    String name = province(from, to);
    if (name.equals(HO_CHI_MINH)) {
      return "Thành phố Hồ Chí Minh";
    }
    return tokens.is(from, "tp") ? "thành phố " + name : tokens.text(from, to);
  }

  private boolean isCity(int from, int to) {
    return tokens.shape(from) == Tokens.Shape.UPPER && !province(from, to).isEmpty();
  }

  private String province(int from, int to) {
    return hits.units(from, to).stream()
        .filter(unit -> unit.kind() == Place.Kind.PROVINCE)
        .map(Unit::name)
        .findFirst()
        .orElse("");
  }

  private Full close(String name, int at) {
    BodyWords words = new BodyWords(gazetteer, name);
    Level level = words.level();
    if (level == Level.CENTRAL) {
      return new Full(name, level, Optional.empty());
    }
    Optional<String> province =
        words
            .province(level)
            .or(() -> words.isCompany() ? Optional.empty() : context.provinceAt(at));
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
    boolean bare = NAMELESS.stream().anyMatch(key::endsWith);
    return bare
        ? context.unitAt(at, kind).map(unit -> name + " " + unit.name()).orElse(name)
        : name;
  }

  private String withProvince(String name, String province, Level level) {
    String key = Orthography.key(name);
    String typed = typed(province);
    boolean low = level == Level.DISTRICT || level == Level.COMMUNE;
    if (key.contains(Orthography.key(low ? typed : province))) {
      return name;
    }
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
}
