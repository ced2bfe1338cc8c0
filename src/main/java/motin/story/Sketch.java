package motin.story;

import java.util.Arrays;
import motin.article.Article;
import motin.article.Block;
import motin.language.Orthography;
import motin.language.SyllableCache;

/// What an article says, small enough to be kept: the smallest hashes of its runs of five words.
///
/// The smallest hashes of a set are a fair sample of it, the same for every set (Broder 1997, "On
/// the resemblance and containment of documents"; here one permutation and its [#MOST] smallest
/// values). Up to the smaller of two sketches' largest hashes both samples are whole, so counting
/// there tells how much of the smaller text stands in the larger. Case, tone placement and marks do
/// not count; title, captions and byline neither, because every outlet writes its own.
final class Sketch {

  private static final int RUN = 5;

  /// Hashes kept.
  static final int MOST = 128;

  /// Shared hashes below which nothing is said: texts so short are alike by chance.
  private static final int FEWEST = 8;

  /// The hashes of words.
  private static final SyllableCache<Long> KNOWN = new SyllableCache<>();

  /// Sorted, each once.
  private final long[] hashes;

  /// Whether these are all hashes of the text.
  private final boolean whole;

  private Sketch(long[] hashes, boolean whole) {
    this.hashes = hashes;
    this.whole = whole;
  }

  /// How many hashes it has.
  int size() {
    return hashes.length;
  }

  /// The hash at a place, the smallest first.
  long hash(int at) {
    return hashes[at];
  }

  static Sketch of(Article article) {
    long[] hashes = hashes(words(article));
    Arrays.sort(hashes);
    int size = 0;
    for (int i = 0; i < hashes.length && size <= MOST; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return new Sketch(Arrays.copyOf(hashes, Math.min(size, MOST)), size <= MOST);
  }

  /// The share of the smaller text that the other one has too, 0 to 1.
  double containment(Sketch other) {
    long limit = Math.min(limit(), other.limit());
    int common = 0;
    int mine = 0;
    int others = 0;
    while (mine < hashes.length && hashes[mine] <= limit) {
      while (others < other.hashes.length && other.hashes[others] < hashes[mine]) {
        others++;
      }
      common += others < other.hashes.length && other.hashes[others] == hashes[mine] ? 1 : 0;
      mine++;
    }
    int theirs = count(other.hashes, limit);
    int smaller = Math.min(mine, theirs);
    return common < FEWEST ? 0 : (double) common / smaller;
  }

  private long limit() {
    return whole ? Long.MAX_VALUE : hashes[hashes.length - 1];
  }

  private static int count(long[] sorted, long limit) {
    int at = Arrays.binarySearch(sorted, limit);
    return at >= 0 ? at + 1 : -at - 1;
  }

  private static long[] hashes(long[] words) {
    long[] hashes = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0;
      for (int j = i; j < i + RUN; j++) {
        hash = mixed(hash * 31 + words[j]);
      }
      hashes[i] = hash;
    }
    return hashes;
  }

  private static long[] words(Article article) {
    String text = article.text();
    long[] words = new long[64];
    int size = 0;
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.LEAD) {
        int at = block.span().start();
        while (at < block.span().end()) {
          int from = at;
          while (at < block.span().end() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
          }
          if (at > from) {
            words = size == words.length ? Arrays.copyOf(words, 2 * size) : words;
            words[size++] = word(text, from, at);
          } else {
            at++;
          }
        }
      }
    }
    return Arrays.copyOf(words, size);
  }

  private static long word(String text, int from, int to) {
    Long known = KNOWN.get(text, from, to);
    if (known != null) {
      return known;
    }
    String key = Orthography.key(text.substring(from, to));
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 1_000_003 + key.charAt(i);
    }
    KNOWN.put(text, from, to, mixed(hash));
    return mixed(hash);
  }

  /// Spreads the bits: the finish of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
