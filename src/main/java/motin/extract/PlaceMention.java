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

  /// A mention of a unit that the gazetteer knows, by the name of the first of those it may be.
  static PlaceMention of(int from, int to, List<Unit> units, String rule) {
    Unit first = units.getFirst();
    return new PlaceMention(from, to, first.name(), first.kind(), units, rule);
  }

  boolean isProvince() {
    return kind == Place.Kind.PROVINCE;
  }
}
