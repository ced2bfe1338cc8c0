package motin.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.extract.OrganizationName.Full;
import motin.fact.Position.Level;
import motin.language.Orthography;

/// The committees, boards and cells of the Party that are named by the body they are of: `Đảng ủy`
/// of a ministry, `Huyện ủy` of a district.
final class PartyBodies {

  private static final Set<String> PARTY_BODIES =
      Set.of(
          "ban thường vụ",
          "ban chấp hành",
          "ban cán sự đảng",
          "đảng đoàn",
          "chi bộ",
          "chi ủy",
          "hội đồng quản trị",
          "hội đồng thành viên");

  private static final String COMMITTEE = "Đảng ủy";
  private static final String PARTY = "đảng ủy ";

  /// The party committee of each type of unit; of all others it is the `Đảng ủy`.
  static final Map<String, String> COMMITTEES =
      Map.of(
          "tỉnh", "Tỉnh ủy",
          "thành phố", "Thành ủy",
          "huyện", "Huyện ủy",
          "quận", "Quận ủy",
          "thị xã", "Thị ủy");

  private static final List<String> COUNCILS = List.of("hội đồng nhân dân ", "ủy ban nhân dân ");

  private PartyBodies() {}

  /// Whether words name a party committee, a board or a cell without saying whose it is.
  static boolean isPartys(String key) {
    return PARTY_BODIES.contains(key) || key.endsWith("đảng ủy") || key.endsWith("đảng ủy cơ quan");
  }

  /// A party committee, board or cell that the words name without saying whose: that of `host`.
  ///
  /// Empty where the words say more than that, or nothing hosts it.
  static Optional<Full> of(String name, Optional<Full> host) {
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String key = Orthography.key(name);
    Full whose = host.get();
    if (key.equals("ban thường vụ") || key.equals("ban chấp hành")) {
      return committeeIn(whose).map(committee -> whose.named(name + " " + committee));
    }
    if (key.equals("hội đồng quản trị") || key.equals("hội đồng thành viên")) {
      return Optional.of(
          new Full(name + " " + company(whose.name()), Level.UNIT, whose.province()));
    }
    if (key.equals("ban cán sự đảng") || key.equals("đảng đoàn")) {
      return Optional.of(whose.named(name + " " + whose.name()));
    }
    if (key.equals("chi bộ") || key.equals("chi ủy") || key.endsWith("đảng ủy cơ quan")) {
      return Optional.of(new Full(name + " " + whose.name(), Level.UNIT, whose.province()));
    }
    return key.endsWith("đảng ủy") ? Optional.of(partyOf(name, whose)) : Optional.empty();
  }

  /// `Đảng ủy` of a unit where the host is its council, of the agency else.
  private static Full partyOf(String name, Full whose) {
    int own = Orthography.key(whose.name()).indexOf(PARTY);
    if (own >= 0) {
      return whose.named(name + whose.name().substring(own + PARTY.length() - 1));
    }
    Optional<String> unit = unitOf(whose.name());
    return unit.filter(u -> !hasCommittee(u)).isPresent()
        ? whose.named(name + " " + unit.get())
        : new Full(name + " " + whose.name(), Level.UNIT, whose.province());
  }

  /// Whether the whole unit's committee has a name of its own (`Tỉnh ủy`), so that the `Đảng ủy` is
  /// its council's.
  private static boolean hasCommittee(String unit) {
    String key = Orthography.key(unit);
    return COMMITTEES.keySet().stream().anyMatch(type -> key.startsWith(type + " "));
  }

  /// `Tổng công ty Sông Lam` of `Ban Kiểm soát Tổng công ty Sông Lam`.
  private static String company(String name) {
    String key = Orthography.key(name);
    for (String company : List.of("tổng công ty", "công ty", "tập đoàn", "ngân hàng")) {
      int at = key.indexOf(company);
      if (at >= 0) {
        return name.substring(at);
      }
    }
    return name;
  }

  /// The party committee whose secretary also has a post in a body: `Bí thư, | Giám đốc Công an
  /// tỉnh`, `Phó Bí thư, | Chủ tịch HĐND huyện`; none where that body is a committee's own.
  static Optional<Full> committeeOf(Full body) {
    Optional<String> unit = unitOf(body.name());
    if (unit.isPresent()) {
      return Optional.of(body.named(ofUnit(unit.get())));
    }
    boolean own = committeeIn(body).isPresent() || body.level() == Level.CENTRAL;
    return own
        ? Optional.empty()
        : Optional.of(new Full(COMMITTEE + " " + body.name(), Level.UNIT, body.province()));
  }

  /// `Huyện ủy Hải Hà, tỉnh Quảng Ninh` of `huyện Hải Hà, tỉnh Quảng Ninh`.
  static String ofUnit(String unit) {
    String key = Orthography.key(unit);
    for (Map.Entry<String, String> type : COMMITTEES.entrySet()) {
      if (key.startsWith(type.getKey() + " ")) {
        boolean whole =
            key.equals("thành phố hồ chí minh")
                || Character.isDigit(key.charAt(type.getKey().length() + 1));
        return type.getValue() + (whole ? " " + unit : unit.substring(type.getKey().length()));
      }
    }
    return COMMITTEE + " " + unit;
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
}
