package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;

/// The deeds of one sentence, in order; not those that are only proposed.
final class Deeds {

  /// How far before a deed a word may stand that makes it a proposal: `đề nghị … thi hành kỷ luật`.
  private static final int FARTHEST_PROPOSAL = 8;

  private final List<Deed> deeds = new ArrayList<>();

  /// Where something is only asked for, in order.
  private final NavigableSet<Integer> requests = new TreeSet<>();

  /// For each deed the index of the last up to it that gives a post, or -1.
  private final List<Integer> giving = new ArrayList<>();

  /// For each deed the index of the next that has another action.
  private int[] changes = {};

  private Deeds() {}

  static Deeds of(Reading reading, Sentence sentence) {
    Hits hits = reading.hits();
    var deeds = new Deeds();
    int proposed = sentence.from() - 2 * FARTHEST_PROPOSAL;
    int i = hits.next(sentence.from(), sentence.to());
    while (i < sentence.to()) {
      int end = hits.end(i, Label.DEED);
      if (end == i) {
        i = hits.next(i + 1, sentence.to());
        continue;
      }
      String name = hits.word(i, Label.DEED).column(0);
      if (name.equals(Deed.NONE)) {
        i = end;
        continue;
      }
      Deed deed = Deed.of(i, end, name);
      if (deed.action().isPresent() && i - proposed > FARTHEST_PROPOSAL) {
        deeds.add(deed);
      } else {
        if (deed.action().isPresent()) {
          reading.trace().refuse(Refusal.Reason.PROPOSED, i, end);
        }
        proposed = end;
        if (name.equals(Deed.REQUESTED)) {
          deeds.requests.add(i);
        }
      }
      i = end;
    }
    deeds.findChanges();
    return deeds;
  }

  private void findChanges() {
    changes = new int[deeds.size()];
    for (int i = deeds.size() - 1; i >= 0; i--) {
      boolean same =
          i + 1 < deeds.size() && deeds.get(i).action().equals(deeds.get(i + 1).action());
      changes[i] = same ? changes[i + 1] : i + 1;
    }
  }

  private void add(Deed deed) {
    int before = giving.isEmpty() ? -1 : giving.getLast();
    giving.add(deed.gives() ? deeds.size() : before);
    deeds.add(deed);
  }

  List<Deed> all() {
    return deeds;
  }

  /// The last deed that ends at a token or before it.
  Optional<Deed> last(int to) {
    int index = index(to);
    return index < 0 ? Optional.empty() : Optional.of(deeds.get(index));
  }

  /// The last deed that ends at a token or before it and gives a post.
  Optional<Deed> lastGiving(int to) {
    int index = index(to);
    int given = index < 0 ? -1 : giving.get(index);
    return given < 0 ? Optional.empty() : Optional.of(deeds.get(given));
  }

  /// Where something is asked for first in the tokens `[from, to)`, or `to`.
  int request(int from, int to) {
    return from < to ? requests.subSet(from, to).stream().findFirst().orElse(to) : to;
  }

  /// The deeds that begin at a token or after it.
  List<Deed> from(int token) {
    int index = index(token);
    return deeds.subList(index + 1, deeds.size());
  }

  /// The first deed from a token on with another action than a deed has.
  Optional<Deed> nextOther(int token, Deed deed) {
    int index = index(token) + 1;
    if (index >= deeds.size()) {
      return Optional.empty();
    }
    int other = deeds.get(index).action().equals(deed.action()) ? changes[index] : index;
    return other < deeds.size() ? Optional.of(deeds.get(other)) : Optional.empty();
  }

  /// The index of the last deed that ends at a token or before it, or -1.
  private int index(int to) {
    int low = 0;
    int high = deeds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (deeds.get(middle).to() <= to) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
