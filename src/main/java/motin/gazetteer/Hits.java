package motin.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import motin.fact.Place;

/// The phrases of the gazetteer that a text holds, by the token they begin at.
///
/// Every grammar asks it about every token, so it is kept in arrays and a look at one bit answers
/// most questions with no.
public final class Hits {

  /// A phrase found: tokens `[from, to)`, and one of the labels it has.
  public record Hit(int from, int to, Label label) {}

  /// The hits of a text that holds none.
  public static final Hits NONE = new Hits(0);

  /// For each token the first hit there, if its labels are not zero.
  private final int[] firstAt;

  /// The labels of the hits at each token, a bit for each.
  private final long[] labels;

  private int[] from;
  private int[] to;
  private long[] labelsOf;
  private Phrase[] phrases;
  private int size;

  Hits(int tokens) {
    firstAt = new int[tokens];
    labels = new long[tokens];
    from = new int[tokens + 1];
    to = new int[tokens + 1];
    labelsOf = new long[tokens + 1];
    phrases = new Phrase[tokens + 1];
    from[0] = -1;
  }

  /// Hits are added in the order of their first token, shorter ones first.
  void add(int first, int end, Phrase phrase, long labelsHere) {
    if (labels[first] == 0) {
      firstAt[first] = size;
    }
    labels[first] |= labelsHere;
    from[size] = first;
    to[size] = end;
    labelsOf[size] = labelsHere;
    phrases[size] = phrase;
    size++;
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      labelsOf = Arrays.copyOf(labelsOf, 2 * size);
      phrases = Arrays.copyOf(phrases, 2 * size);
    }
    from[size] = -1;
  }

  /// Takes away what begins at a token, goes on behind it and ends before another one.
  void removeInside(int token, int end) {
    long left = 0;
    for (int i = firstAt[token]; from[i] == token; i++) {
      labelsOf[i] = to[i] > token + 1 && to[i] < end ? 0 : labelsOf[i];
      left |= labelsOf[i];
    }
    labels[token] = left;
  }

  /// Where the longest phrase of the label ends that begins at a token, or the token itself where
  /// there is none.
  public int end(int token, Label label) {
    if (!has(token, label)) {
      return token;
    }
    int end = token;
    for (int i = firstAt[token]; from[i] == token; i++) {
      if ((labelsOf[i] & label.bit()) != 0) {
        end = to[i];
      }
    }
    return end;
  }

  /// Where the longest phrase of the label ends that begins at a token and whose column lists an
  /// item, or the token itself where there is none.
  public int end(int token, Label label, int column, String item) {
    int end = token;
    if (has(token, label)) {
      for (int i = firstAt[token]; from[i] == token; i++) {
        if ((labelsOf[i] & label.bit()) != 0 && phrases[i].lists(label, column, item)) {
          end = to[i];
        }
      }
    }
    return end;
  }

  /// The first of the tokens `[token, end)` at which a phrase begins, or `end`.
  public int next(int token, int end) {
    int next = Math.max(0, token);
    while (next < end && labels[next] == 0) {
      next++;
    }
    return next;
  }

  /// Whether any phrase begins at a token.
  public boolean isKnown(int token) {
    return token >= 0 && token < labels.length && labels[token] != 0;
  }

  public boolean has(int token, Label label) {
    return token >= 0 && token < labels.length && (labels[token] & label.bit()) != 0;
  }

  /// The longest phrase of the label that begins at a token.
  ///
  /// @throws IllegalArgumentException where there is none; ask [#has] first
  public Word word(int token, Label label) {
    Word longest = null;
    if (has(token, label)) {
      for (int i = firstAt[token]; from[i] == token; i++) {
        longest = (labelsOf[i] & label.bit()) != 0 ? phrases[i].last(label) : longest;
      }
    }
    if (longest == null) {
      throw new IllegalArgumentException("No " + label + " at token " + token);
    }
    return longest;
  }

  /// The phrase of the label that is exactly the tokens `[start, end)`, if there is one.
  public Optional<Word> word(int start, int end, Label label) {
    int hit = exactly(start, end, label);
    return hit < 0 ? Optional.empty() : phrases[hit].first(label);
  }

  /// All units whose name is exactly the tokens `[start, end)`.
  public List<Unit> units(int start, int end) {
    int hit = exactly(start, end, Label.UNIT);
    return hit < 0 ? List.of() : phrases[hit].units();
  }

  /// The first province whose name is exactly the tokens `[start, end)`, if there is one.
  public Optional<Unit> province(int start, int end) {
    for (Unit unit : units(start, end)) {
      if (unit.kind() == Place.Kind.PROVINCE) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private int exactly(int start, int end, Label label) {
    if (has(start, label)) {
      for (int i = firstAt[start]; from[i] == start; i++) {
        if (to[i] == end && (labelsOf[i] & label.bit()) != 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /// All hits that lie within the tokens `[start, end)`, in order, one for each label.
  public List<Hit> within(int start, int end) {
    List<Hit> within = new ArrayList<>();
    for (int token = Math.max(0, start); token < Math.min(end, labels.length); token++) {
      for (int i = firstAt[token]; isKnown(token) && from[i] == token; i++) {
        if (to[i] <= end) {
          addTo(within, i);
        }
      }
    }
    return within;
  }

  private void addTo(List<Hit> hits, int i) {
    for (Label label : Label.values()) {
      if ((labelsOf[i] & label.bit()) != 0) {
        hits.add(new Hit(from[i], to[i], label));
      }
    }
  }
}
