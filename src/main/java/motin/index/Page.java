package motin.index;

import java.util.List;

/// Which part of a ranked list is wanted: `limit` hits after the first `from`.
///
/// @throws IllegalArgumentException where a number is negative or the page ends beyond [#DEEPEST]
public record Page(int from, int limit) {

  /// The deepest hit that can be asked for; further down, narrow the query instead.
  public static final int DEEPEST = 10_000;

  public Page {
    if (from < 0 || limit < 0 || (long) from + limit > DEEPEST) {
      throw new IllegalArgumentException(
          "Hits %d to %d asked for, only 0 to %d can be"
              .formatted(from, (long) from + limit, DEEPEST));
    }
  }

  public static Page first(int limit) {
    return new Page(0, limit);
  }

  int end() {
    return from + limit;
  }

  /// The part of a ranked list that is on this page.
  <T> List<T> of(T[] ranked) {
    int first = Math.min(from, ranked.length);
    return List.of(ranked).subList(first, Math.min(end(), ranked.length));
  }
}
