package motin.extract;

import java.util.List;
import motin.fact.Place;
import motin.gazetteer.Unit;

/// An administrative unit named at tokens `[from, to)`.
///
/// @param candidates the units it may be; empty where the gazetteer knows none of the name
record PlaceMention(
    int from, int to, String name, Place.Kind kind, List<Unit> candidates, String rule) {

  PlaceMention {
    candidates = List.copyOf(candidates);
  }

  boolean isProvince() {
    return kind == Place.Kind.PROVINCE;
  }
}
