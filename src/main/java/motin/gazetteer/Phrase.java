package motin.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that one form of the gazetteer stands for: some names are a dozen communes, a surname
/// and a hero. Filled while the gazetteer is built, then only read.
final class Phrase {

  private final List<Word> words = new ArrayList<>(1);
  private final List<Unit> units = new ArrayList<>(0);

  /// The labels of its entries, a bit for each, and those that need no capital.
  private long labels;

  private long common;

  void add(Entry entry) {
    switch (entry) {
      case Word word -> words.add(word);
      case Unit unit -> units.add(unit);
    }
    labels |= entry.label().bit();
    common |= entry.label().isProper() ? 0 : entry.label().bit();
  }

  /// The labels it has where it begins with a capital, or with none.
  long labels(boolean capital) {
    return capital ? labels : common;
  }

  List<Unit> units() {
    return Collections.unmodifiableList(units);
  }

  /// Whether a column of its first word of the label lists an item.
  boolean lists(Label label, int column, String item) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).label() == label) {
        return words.get(i).lists(column, item);
      }
    }
    return false;
  }

  Optional<Word> first(Label label) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).label() == label) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  @Nullable Word last(Label label) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).label() == label) {
        return words.get(i);
      }
    }
    return null;
  }
}
