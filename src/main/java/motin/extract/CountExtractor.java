package motin.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.article.Block;
import motin.fact.Count;
import motin.fact.Count.Category;
import motin.fact.Quantity;

/// Reads how many there are: a number and the noun it counts, each distinct one once.
final class CountExtractor {

  /// Agenda items are counts whatever is said of them.
  static final Set<Category> AGENDA =
      EnumSet.of(Category.TARGETS, Category.BREAKTHROUGHS, Category.TASKS);

  static final Set<Category> PEOPLE =
      EnumSet.of(Category.MEMBERS, Category.DELEGATES, Category.COMMITTEE, Category.STAFF);

  List<Count> extract(Figures figures, Whose whose) {
    var reader = new CountReader(figures, whose);
    Map<String, Count> body = new LinkedHashMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    List<Count> beside = new ArrayList<>();
    for (int i = 0; i < figures.amounts().size(); i++) {
      Optional<CountReader.Found> found = reader.read(i);
      if (found.isPresent()) {
        Amount amount = figures.amounts().get(i);
        if (figures.reading().block(amount.from()).kind() == Block.Kind.BODY) {
          put(body, sentences, found.get(), amount.sentence());
        } else {
          beside.add(found.get().count());
        }
      }
    }
    List<Count> all = new ArrayList<>();
    for (Count count : beside) {
      boolean told =
          all.stream().anyMatch(c -> same(c, count))
              || body.values().stream().anyMatch(c -> same(c, count));
      if (!told) {
        all.add(count);
      }
    }
    all.addAll(body.values());
    return all;
  }

  /// The same figure told again is one record, but not where one sentence tells two alike (`2 đảng
  /// viên nhận Huy hiệu 55 năm; 2 đảng viên nhận Huy hiệu 50 năm`).
  private static void put(
      Map<String, Count> counts,
      Map<String, Integer> sentences,
      CountReader.Found found,
      int sentence) {
    Integer first = sentences.putIfAbsent(found.key(), sentence);
    boolean again = first != null && first == sentence;
    counts.putIfAbsent(again ? found.key() + counts.size() : found.key(), found.count());
  }

  /// Headlines and captions tell in their own words what the article tells.
  private static boolean same(Count one, Count other) {
    boolean people = PEOPLE.contains(one.category()) && PEOPLE.contains(other.category());
    return (people || one.category() == other.category())
        && sameNumber(one.quantity(), other.quantity());
  }

  static boolean sameNumber(Quantity one, Quantity other) {
    return one.min().compareTo(other.min()) == 0 && one.max().compareTo(other.max()) == 0;
  }
}
