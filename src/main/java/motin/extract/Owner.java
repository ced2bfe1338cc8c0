package motin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A body or a place at tokens `[from, to)` that figures may belong to.
///
/// @param name of the party organisation (`Đảng bộ xã A, tỉnh B`), or of the place (`xã A, tỉnh B`)
/// @param post whether it is named only in somebody's post
record Owner(int from, int to, String name, boolean post) {

  private static final String PARTY = "Đảng bộ ";
  private static final String GOVERNMENT = "Ủy ban nhân dân ";
  private static final List<String> INNER =
      List.of("các ", "Khối", "và ", "trực thuộc", "bộ phận", "cơ sở", "cấp ");

  boolean party() {
    return name.startsWith(PARTY) || name.startsWith("Chi bộ ");
  }

  String name(Whose.Matter matter) {
    return switch (matter) {
      case PARTY -> name;
      case COMMITTEE -> committee();
      case BOARD -> party() ? "Ban Thường vụ " + committee() : name;
      case INSPECTION -> party() ? "Ủy ban Kiểm tra " + committee() : name;
      case PLACE -> place();
    };
  }

  /// The committee of a party organisation: `Tỉnh ủy B` of `Đảng bộ tỉnh B`.
  private String committee() {
    if (!name.startsWith(PARTY)) {
      return name;
    }
    String unit = name.substring(PARTY.length());
    for (Map.Entry<String, String> of : PartyBodies.COMMITTEES.entrySet()) {
      if (unit.toLowerCase(Locale.ROOT).startsWith(of.getKey() + " ")) {
        return of.getValue() + unit.substring(of.getKey().length());
      }
    }
    return "Đảng ủy " + unit;
  }

  /// An economic figure belongs to the unit, and not to its Party organisation: of `Đảng bộ xã
  /// Mường Than, tỉnh Lai Châu` the commune.
  private String place() {
    if (!name.startsWith(PARTY)) {
      return name;
    }
    String unit = name.substring(PARTY.length());
    String governed = unit.startsWith(GOVERNMENT) ? unit.substring(GOVERNMENT.length()) : unit;
    return INNER.stream().anyMatch(governed::startsWith) ? name : governed;
  }
}
