package motin.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;

/// The units of the time an article is from, where that is known.
record Timely(Optional<Era> era) {

  /// The units that pass a test, those of the article's era first.
  List<Unit> of(List<Unit> units, Predicate<Unit> test) {
    return units.stream()
        .filter(test)
        .sorted(Comparator.comparing(unit -> !isTimely(unit)))
        .toList();
  }

  boolean isTimely(Unit unit) {
    return era.isEmpty() || unit.era() == era.get();
  }
}
