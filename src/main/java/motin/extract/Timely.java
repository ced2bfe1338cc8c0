package motin.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;

/// The units of the time an article is from, where its date tells it.
record Timely(Optional<Era> era) {

  /// Those of the units that pass a test: of the article's era, or of the other where none of it
  /// does.
  List<Unit> of(List<Unit> units, Predicate<Unit> test) {
    List<Unit> fitting = units.stream().filter(test).toList();
    List<Unit> timely = fitting.stream().filter(this::isTimely).toList();
    return timely.isEmpty() ? fitting : timely;
  }

  boolean isTimely(Unit unit) {
    return era.isEmpty() || unit.era() == era.get();
  }
}
