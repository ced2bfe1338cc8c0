package motin.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import motin.language.Orthography;
import motin.language.Tokens;
import motin.language.Vocabulary;

/// Every phrase of the gazetteer in one automaton over syllables.
///
/// The edges of all nodes are in one open hash table of primitive longs: a scan makes no objects
/// but its hits. Ten times the names cost no more steps, only a larger table.
final class Trie {

  private static final int ROOT = 0;

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));
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
    List<Entry> here = entries.get(node);
    if (here.isEmpty()) {
      here = new ArrayList<>(2);
      entries.set(node, here);
    }
    here.add(entry);
  }

  /// Finds every phrase that begins at a token.
  void match(Tokens tokens, int from, Hits hits) {
    int block = tokens.block(from);
    int node = ROOT;
    for (int i = from; i < tokens.size() && tokens.block(i) == block; i++) {
      node = step(node, tokens.number(i));
      if (node < 0) {
        return;
      }
      for (Entry entry : entries.get(node)) {
        if (!entry.label().isProper() || tokens.isCapitalized(from)) {
          hits.add(from, i + 1, entry);
        }
      }
    }
  }

  private int step(int node, int symbol) {
    if (symbol < 0) {
      return -1;
    }
    long edge = edge(node, symbol);
    for (int slot = slot(edge); edges[slot] != 0; slot = (slot + 1) & (edges.length - 1)) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
    }
    return -1;
  }

  private int grow(int node, int symbol) {
    int known = step(node, symbol);
    if (known >= 0) {
      return known;
    }
    if (2 * ++size > edges.length) {
      rehash();
    }
    entries.add(List.of());
    put(edge(node, symbol), entries.size() - 1);
    return entries.size() - 1;
  }

  private void put(long edge, int target) {
    int slot = slot(edge);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = edge;
    targets[slot] = target;
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
    long spread = edge * 0x9E3779B97F4A7C15L;
    return (int) (spread >>> 40) & (edges.length - 1);
  }
}
