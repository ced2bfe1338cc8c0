package motin.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import motin.fact.Place;

/// The phrases of the gazetteer that a text holds, by the token they begin at.
public final class Hits {

  /// A phrase found: tokens `[from, to)`.
  public record Hit(int from, int to, Entry entry) {}

  /// The hits of a text that holds none.
  public static final Hits NONE = new Hits(0);

  private final List<Hit> hits = new ArrayList<>();
  private final int[] firstAt;

  /// The labels of the hits at each token, a bit for each: most questions are answered by it with
  /// no.
  private final long[] labels;

  Hits(int tokens) {
    firstAt = new int[tokens];
    labels = new long[tokens];
    Arrays.fill(firstAt, -1);
  }

  /// Hits are added in the order of their first token, shorter ones first.
  void add(int from, int to, Entry entry) {
    if (firstAt[from] < 0) {
      firstAt[from] = hits.size();
    }
    labels[from] |= entry.label().bit();
    hits.add(new Hit(from, to, entry));
  }

  /// Where the longest phrase of the label ends that begins at a token, or the token itself where
  /// there is none.
  public int end(int from, Label label) {
    if (!has(from, label)) {
      return from;
    }
    int end = from;
    for (int i = firstAt[from]; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (hit.from != from) {
        break;
      }
      if (hit.entry.label() == label) {
        end = hit.to;
      }
    }
    return end;
  }

  /// Whether any phrase begins at a token.
  public boolean isKnown(int from) {
    return from >= 0 && from < labels.length && labels[from] != 0;
  }

  public boolean has(int from, Label label) {
    return from >= 0 && from < labels.length && (labels[from] & label.bit()) != 0;
  }

  /// The longest phrase of the label that begins at a token.
  ///
  /// @throws IllegalArgumentException where there is none; ask [#has] first
  public Word word(int from, Label label) {
    Word longest = null;
    for (int i = first(from); i < hits.size() && hits.get(i).from == from; i++) {
      if (hits.get(i).entry instanceof Word word && word.label() == label) {
        longest = word;
      }
    }
    if (longest == null) {
      throw new IllegalArgumentException("No " + label + " at token " + from);
    }
    return longest;
  }

  /// The phrase of the label that is exactly the tokens `[from, to)`, if there is one.
  public Optional<Word> word(int from, int to, Label label) {
    if (!has(from, label)) {
      return Optional.empty();
    }
    for (int i = first(from); i < hits.size() && hits.get(i).from == from; i++) {
      if (hits.get(i).to == to && hits.get(i).entry instanceof Word word && word.label() == label) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /// All units whose name is exactly the tokens `[from, to)`.
  public List<Unit> units(int from, int to) {
    if (!has(from, Label.UNIT)) {
      return List.of();
    }
    List<Unit> units = new ArrayList<>();
    for (int i = first(from); i < hits.size() && hits.get(i).from == from; i++) {
      if (hits.get(i).to == to && hits.get(i).entry instanceof Unit unit) {
        units.add(unit);
      }
    }
    return units;
  }

  /// The first province whose name is exactly the tokens `[from, to)`, if there is one.
  public Optional<Unit> province(int from, int to) {
    for (Unit unit : units(from, to)) {
      if (unit.kind() == Place.Kind.PROVINCE) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /// All hits that lie within the tokens `[from, to)`, in order.
  public List<Hit> within(int from, int to) {
    List<Hit> within = new ArrayList<>();
    for (int token = Math.max(0, from); token < Math.min(to, firstAt.length); token++) {
      for (int i = first(token); i < hits.size() && hits.get(i).from == token; i++) {
        if (hits.get(i).to <= to) {
          within.add(hits.get(i));
        }
      }
    }
    return within;
  }

  private int first(int from) {
    return from >= 0 && from < firstAt.length && firstAt[from] >= 0 ? firstAt[from] : hits.size();
  }
}
