package motin.extract;

import java.util.List;
import motin.fact.Place;
import motin.gazetteer.Unit;

/// An administrative unit named at tokens `[from, to)`.
///
/// @param nameFrom past the type word
/// @param name the canonical name
/// @param candidates the units it may be, the likeliest by the article's date first; empty where
///   the gazetteer knows none of the name
record PlaceMention(
    int from,
    int nameFrom,
    int to,
    String name,
    Place.Kind kind,
    List<Unit> candidates,
    String rule) {

  PlaceMention {
    candidates = List.copyOf(candidates);
  }

  /// A mention of a unit that the gazetteer knows, by the name of the first of those it may be.
  static PlaceMention of(int from, int nameFrom, int to, List<Unit> units, String rule) {
    Unit first = units.getFirst();
    List<Unit> same = units.stream().filter(unit -> unit.kind() == first.kind()).toList();
    return new PlaceMention(from, nameFrom, to, first.name(), first.kind(), same, rule);
  }

  boolean isProvince() {
    return kind == Place.Kind.PROVINCE;
  }
}
