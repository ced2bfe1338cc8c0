package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;

/// The units of the time an article is from, where that is known.
record Timely(Optional<Era> era) {

  /// The units that pass a test, those of the article's era first.
  List<Unit> of(List<Unit> units, Predicate<Unit> test) {
    List<Unit> timely = new ArrayList<>(units.size());
    List<Unit> others = new ArrayList<>();
    for (Unit unit : units) {
      if (test.test(unit)) {
        (isTimely(unit) ? timely : others).add(unit);
      }
    }
    timely.addAll(others);
    return timely;
  }

  boolean isTimely(Unit unit) {
    return era.isEmpty() || unit.era() == era.get();
  }
}
