package motin.story;

import java.util.Arrays;

/// Which articles have a hash: a table of open addresses, its entries chained, in plain arrays.
final class Postings {

  private static final int NONE = -1;

  private long[] keys = new long[1 << 12];
  private int[] heads = filled(1 << 12);
  private int used;

  private int[] articles = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int size;

  void add(long hash, int article) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, heads, hash);
    used += heads[slot] == NONE ? 1 : 0;
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
    keys[slot] = hash;
    articles[size] = article;
    next[size] = heads[slot];
    heads[slot] = size++;
  }

  /// The articles that have the hash, the last first, at most so many.
  int[] of(long hash, int most) {
    int[] found = new int[most];
    int count = 0;
    for (int at = heads[slot(keys, heads, hash)]; at != NONE && count < most; at = next[at]) {
      found[count++] = articles[at];
    }
    return Arrays.copyOf(found, count);
  }

  private void grow() {
    long[] moreKeys = new long[2 * keys.length];
    int[] moreHeads = filled(2 * keys.length);
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != NONE) {
        int slot = slot(moreKeys, moreHeads, keys[i]);
        moreKeys[slot] = keys[i];
        moreHeads[slot] = heads[i];
      }
    }
    keys = moreKeys;
    heads = moreHeads;
  }

  private static int slot(long[] keys, int[] heads, long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
    while (heads[slot] != NONE && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, NONE);
    return empty;
  }
}
