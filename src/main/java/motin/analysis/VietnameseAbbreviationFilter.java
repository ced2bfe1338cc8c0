package motin.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/// Beside an abbreviation the words it stands for, and beside such words their abbreviation, as a
/// graph: `UBND tỉnh` is also `Ủy ban nhân dân tỉnh`, and the other way round.
///
/// For the analyzer of queries, where the graph becomes a choice of phrases; an index keeps no
/// graph. Stands behind [VietnameseSpellingFilter]. The whole stream is read before its first token
/// is given. Each way through `n` syllables costs nodes of its own, none of them is shared.
public final class VietnameseAbbreviationFilter extends TokenFilter {

  /// The type of what was not in the text.
  public static final String SYNONYM = "SYNONYM";

  private final Abbreviations abbreviations;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private List<Arc> out = List.of();
  private int next;
  private int last;
  private boolean read;

  /// A token from one node of the graph to another; `state` is null where it was not in the text.
  private record Arc(int from, int to, String term, int start, int end, @Nullable State state) {}

  /// Words found from one node to another, and another way to say them.
  private record Way(int from, int to, int start, int end, List<String> terms) {}

  public VietnameseAbbreviationFilter(TokenStream input, Abbreviations abbreviations) {
    super(input);
    this.abbreviations = abbreviations;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!read) {
      read = true;
      List<Arc> arcs = readAll();
      out = graph(arcs, ways(arcs));
    }
    if (next == out.size()) {
      return false;
    }
    Arc arc = out.get(next++);
    if (arc.state() != null) {
      restoreState(arc.state());
    } else {
      clearAttributes();
      term.append(arc.term());
      offset.setOffset(arc.start(), arc.end());
      type.setType(SYNONYM);
    }
    position.setPositionIncrement(arc.from() - last);
    length.setPositionLength(arc.to() - arc.from());
    last = arc.from();
    return true;
  }

  private List<Arc> readAll() throws IOException {
    List<Arc> arcs = new ArrayList<>();
    int at = -1;
    while (input.incrementToken()) {
      at += position.getPositionIncrement();
      int to = at + length.getPositionLength();
      arcs.add(
          new Arc(
              at, to, term.toString(), offset.startOffset(), offset.endOffset(), captureState()));
    }
    return arcs;
  }

  /// All that has another way to be said, by its first node.
  private List<Way> ways(List<Arc> arcs) {
    Map<Integer, List<Arc>> syllables = new HashMap<>();
    for (Arc arc : arcs) {
      if (arc.to() == arc.from() + 1) {
        syllables.computeIfAbsent(arc.from(), _ -> new ArrayList<>()).add(arc);
      }
    }
    List<Way> ways = new ArrayList<>();
    for (Arc arc : arcs) {
      if (arc.to() == arc.from() + 1) {
        walk(abbreviations.root(), arc, arc, syllables, ways);
      }
    }
    return ways.stream().distinct().sorted(Comparator.comparingInt(Way::from)).toList();
  }

  private static void walk(
      Abbreviations.Node node,
      Arc first,
      Arc arc,
      Map<Integer, List<Arc>> syllables,
      List<Way> ways) {
    Abbreviations.Node then = node.then(arc.term());
    if (then == null) {
      return;
    }
    for (List<String> other : then.others()) {
      ways.add(new Way(first.from(), arc.to(), first.start(), arc.end(), other));
    }
    for (Arc following : syllables.getOrDefault(arc.to(), List.of())) {
      walk(then, first, following, syllables, ways);
    }
  }

  /// The tokens with all ways beside them. The inner nodes of a way are new ones, which stand right
  /// behind its first.
  private static List<Arc> graph(List<Arc> arcs, List<Way> ways) {
    NavigableMap<Integer, Integer> added = new TreeMap<>(); // up to a node, how many are new
    int sum = 0;
    for (Way way : ways) {
      sum += way.terms().size() - 1;
      added.put(way.from() + 1, sum);
    }
    List<Arc> graph = new ArrayList<>();
    for (Arc arc : arcs) {
      int from = moved(arc.from(), added);
      graph.add(
          new Arc(from, moved(arc.to(), added), arc.term(), arc.start(), arc.end(), arc.state()));
    }
    int base = -1;
    int used = 0;
    for (Way way : ways) {
      used = way.from() == base ? used : 0;
      base = way.from();
      int from = moved(base, added);
      int size = way.terms().size();
      for (int i = 0; i < size; i++) {
        int to = i + 1 < size ? moved(base, added) + ++used : moved(way.to(), added);
        graph.add(new Arc(from, to, way.terms().get(i), way.start(), way.end(), null));
        from = to;
      }
    }
    graph.sort(Comparator.comparingInt(Arc::from));
    return graph;
  }

  private static int moved(int node, NavigableMap<Integer, Integer> added) {
    Map.Entry<Integer, Integer> before = added.floorEntry(node);
    return before == null ? node : node + before.getValue();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    out = List.of();
    next = 0;
    last = -1;
    read = false;
  }
}
