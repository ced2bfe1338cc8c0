package motin.gazetteer;

import java.util.Optional;
import motin.fact.Place;

/// An administrative unit of one of the two eras.
///
/// @param name without its type word, unless that is part of the name (`Quận 8`)
/// @param type `tỉnh`, `thành phố`, `huyện`, `xã` …
/// @param province canonical name of the province it is or lies in
/// @param district name of the district a commune of the old era lies in
/// @param code ISO 3166-2 of a province, the statistics office's code of another unit
public record Unit(
    Place.Kind kind,
    String name,
    String type,
    String province,
    Optional<String> district,
    String code,
    Era era)
    implements Entry {

  /// Before and since the mergers of 1 July 2025; a name in use in both is one unit of each.
  public enum Era {
    OLD,
    NEW
  }

  @Override
  public Label label() {
    return Label.UNIT;
  }
}
