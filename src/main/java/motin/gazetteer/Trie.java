package motin.gazetteer;

import java.util.Arrays;
import java.util.BitSet;
import motin.language.Orthography;
import motin.language.Tokens;
import motin.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Every phrase of the gazetteer in one automaton over syllables.
///
/// The edges of all nodes are in one open hash table of primitive longs: a scan makes no objects
/// but its hits. Ten times the names cost no more steps, only a larger table.
final class Trie {

  private static final int ROOT = 0;

  /// Bits of the filter of edges, a power of two.
  private static final int FILTER = 1 << 18;

  private final Vocabulary vocabulary = new Vocabulary();

  /// For each node the phrase that ends there; most have none.
  private @Nullable Phrase[] phrases = new Phrase[1 << 14];

  private int nodes = 1;

  /// The nodes of first syllables, by the syllable's number: where nearly every scan ends.
  private int[] first = new int[0];

  /// A bit for the hash of each edge, small enough to stay near the processor: most steps are to be
  /// told that there is none.
  private final BitSet some = new BitSet(FILTER);

  private long[] edges = new long[1 << 15];
  private int[] targets = new int[1 << 15];
  private int size;

  Vocabulary vocabulary() {
    return vocabulary;
  }

  void add(String form, Entry entry) {
    Tokens phrase = Tokens.of(Orthography.compose(form), vocabulary);
    int node = ROOT;
    for (int i = 0; i < phrase.size(); i++) {
      node = grow(node, vocabulary.add(phrase.key(i)));
    }
    Phrase here = phrases[node];
    if (here == null) {
      here = new Phrase();
      phrases[node] = here;
    }
    here.add(entry);
  }

  /// Finds every phrase that begins at a token.
  void match(Tokens tokens, int from, Hits hits) {
    int block = tokens.block(from);
    int number = tokens.number(from);
    int node = number < 0 || number >= first.length ? ROOT : first[number];
    int i = from;
    while (node != ROOT) {
      i++;
      Phrase phrase = phrases[node];
      long labels = phrase == null ? 0 : phrase.labels(tokens.isCapitalized(from));
      if (phrase != null && labels != 0) {
        hits.add(from, i, phrase, labels);
      }
      node = tokens.block(i) == block ? step(node, tokens.number(i)) : ROOT;
    }
  }

  /// The node that a syllable leads to, or the root, to which none leads back.
  private int step(int node, int symbol) {
    if (symbol < 0) {
      return ROOT;
    }
    long edge = edge(node, symbol);
    if (!some.get(bit(edge))) {
      return ROOT;
    }
    for (int slot = slot(edge); edges[slot] != 0; slot = (slot + 1) & (edges.length - 1)) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
    }
    return ROOT;
  }

  private int grow(int node, int symbol) {
    int known = step(node, symbol);
    if (known != ROOT) {
      return known;
    }
    if (2 * ++size > edges.length) {
      rehash();
    }
    phrases = nodes < phrases.length ? phrases : Arrays.copyOf(phrases, 2 * nodes);
    int grown = nodes++;
    put(edge(node, symbol), grown);
    if (node == ROOT) {
      first = symbol < first.length ? first : Arrays.copyOf(first, 2 * symbol + 16);
      first[symbol] = grown;
    }
    return grown;
  }

  private void put(long edge, int target) {
    int slot = slot(edge);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = edge;
    targets[slot] = target;
    some.set(bit(edge));
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = Arrays.copyOf(new int[0], 2 * oldEdges.length);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  /// Never zero, which marks a free slot.
  private static long edge(int node, int symbol) {
    return ((long) node << 32 | symbol) + 1;
  }

  private int slot(long edge) {
    return (int) (spread(edge) >>> 40) & (edges.length - 1);
  }

  private static int bit(long edge) {
    return (int) (spread(edge) >>> 20) & (FILTER - 1);
  }

  private static long spread(long edge) {
    return edge * 0x9E3779B97F4A7C15L;
  }
}
