package motin.index;

import java.util.Arrays;

/// How far two spellings of a word are apart, as Lucene's fuzzy queries count it: letters put in,
/// left out or changed, and neighbours swapped (Damerau 1964, without a second edit of a swapped
/// pair).
final class Spellings {

  private Spellings() {}

  /// The distance, or any number above `most` where it is more.
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      int best = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        best = Math.min(best, next[j]);
      }
      if (best > most) {
        return most + 1;
      }
      int[] old = before;
      before = row;
      row = next;
      next = old;
    }
    return row[other.length()];
  }
}
