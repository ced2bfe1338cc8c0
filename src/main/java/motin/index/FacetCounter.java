package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import motin.index.Found.InLeaf;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/// Counts the values of facets among the documents found: articles, or facts by their articles.
final class FacetCounter {

  /// Of officials there may be thousands; a list of more than this helps nobody to choose.
  private static final int MOST_VALUES = 20;

  /// The most months and communes told within one value.
  private static final int MOST_WITHIN = 100;

  private final Ordinals ordinals;
  private final Found found;
  private final Unit unit;

  FacetCounter(Ordinals ordinals, Found found, Unit unit) {
    this.ordinals = ordinals;
    this.found = found;
    this.unit = unit;
  }

  /// How many units were found in all.
  long total() throws IOException {
    return switch (unit) {
      case FACTS -> found.total();
      case ARTICLES -> {
        long[] articles = new long[1];
        forEachArticle((_, _, times) -> articles[0] += Math.min(1, times));
        yield articles[0];
      }
      case STORIES -> stories().cardinality();
    };
  }

  private FixedBitSet stories() throws IOException {
    Ordinals.Of all = ordinals.of(Fields.STORY);
    FixedBitSet stories = new FixedBitSet(Math.max(1, all.size()));
    forEachArticle((leaf, article, _) -> {
      int story = leaf.story(article);
      if (story >= 0) {
        stories.set(Math.toIntExact(all.global(leaf.leaf.leaf()).get(story)));
      }
    });
    return stories;
  }

  /// The commonest values of a facet and those chosen, most first; years newest first. Months are
  /// told within every year, places within the provinces chosen.
  List<FacetCount> counts(Facet facet, Set<String> chosen) throws IOException {
    Ordinals.Of values = ordinals.of(ArticleFacets.field(facet));
    int[] counts = counts(ArticleFacets.field(facet), values);
    List<FacetCount> top = new ArrayList<>();
    for (int ordinal : best(counts, 0, counts.length, MOST_VALUES)) {
      top.add(new FacetCount(values.value(ordinal), counts[ordinal]));
    }
    for (String value : chosen) {
      String whole =
          facet.isWithin(value) ? value.substring(0, value.indexOf(facet.joint())) : value;
      String name = Fields.bounded(whole);
      if (top.stream().noneMatch(count -> count.value().equals(name))) {
        int ordinal = values.from(name);
        boolean there = ordinal < counts.length && values.value(ordinal).equals(name);
        top.add(new FacetCount(whole, there ? counts[ordinal] : 0));
      }
    }
    if (facet == Facet.YEAR) {
      top.sort(Comparator.comparing(FacetCount::value).reversed());
    }
    Predicate<String> open =
        value ->
            facet == Facet.YEAR
                || chosen.stream()
                    .anyMatch(one -> one.equals(value) || one.startsWith(value + facet.joint()));
    return facet.isHierarchical() && top.stream().map(FacetCount::value).anyMatch(open)
        ? withThoseWithin(facet, top, open)
        : top;
  }

  private List<FacetCount> withThoseWithin(
      Facet facet, List<FacetCount> top, Predicate<String> open) throws IOException {
    String field = ArticleFacets.fieldWithin(facet);
    Ordinals.Of values = ordinals.of(field);
    int[] counts = counts(field, values);
    List<FacetCount> whole = new ArrayList<>();
    for (FacetCount count : top) {
      if (!open.test(count.value())) {
        whole.add(count);
        continue;
      }
      int from = values.from(count.value() + facet.joint());
      int to = values.from(count.value() + (char) (facet.joint().charAt(0) + 1));
      List<FacetCount> within = new ArrayList<>();
      for (int ordinal : best(counts, from, to, MOST_WITHIN)) {
        within.add(new FacetCount(values.value(ordinal), counts[ordinal]));
      }
      if (facet == Facet.YEAR) {
        within.sort(Comparator.comparing(FacetCount::value));
      }
      whole.add(new FacetCount(count.value(), count.count(), within));
    }
    return whole;
  }

  /// The numbers of the commonest values from `from` to before `to`; of equal ones the first.
  private static List<Integer> best(int[] counts, int from, int to, int most) {
    PriorityQueue<Integer> queue =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(ordinal -> counts[ordinal])
                .thenComparing(Comparator.reverseOrder()));
    for (int ordinal = from; ordinal < to; ordinal++) {
      if (queue.size() < most) {
        if (counts[ordinal] > 0) {
          queue.add(ordinal);
        }
      } else if (counts[ordinal] > counts[queue.element()]) {
        queue.remove();
        queue.add(ordinal);
      }
    }
    List<Integer> best = new ArrayList<>();
    while (!queue.isEmpty()) {
      best.addFirst(queue.remove());
    }
    return best;
  }

  private int[] counts(String field, Ordinals.Of values) throws IOException {
    int[] counts = new int[values.size()];
    if (counts.length == 0) {
      return counts;
    }
    return unit == Unit.STORIES ? stories(field, values) : articles(field, values, counts);
  }

  private int[] articles(String field, Ordinals.Of values, int[] counts) throws IOException {
    boolean facts = unit == Unit.FACTS;
    forEachArticle((leaf, article, times) -> {
      SortedSetDocValues own = leaf.values(field);
      if (own.advanceExact(article)) {
        LongValues global = values.global(leaf.leaf.leaf());
        for (int i = own.docValueCount(); i > 0; i--) {
          counts[(int) global.get(own.nextOrd())] += facts ? times : 1;
        }
      }
    });
    return counts;
  }

  /// Each story once for each value: pairs of both are collected, sorted and counted.
  private int[] stories(String field, Ordinals.Of values) throws IOException {
    Ordinals.Of stories = ordinals.of(Fields.STORY);
    Pairs pairs = new Pairs();
    forEachArticle((leaf, article, _) -> {
      SortedSetDocValues own = leaf.values(field);
      int story = leaf.story(article);
      if (story >= 0 && own.advanceExact(article)) {
        LongValues global = values.global(leaf.leaf.leaf());
        long number = stories.global(leaf.leaf.leaf()).get(story);
        for (int i = own.docValueCount(); i > 0; i--) {
          pairs.add(global.get(own.nextOrd()) << 32 | number);
        }
      }
    });
    return pairs.counts(values.size());
  }

  /// What is done with an article found.
  private interface Use {
    /// @param times how many of the documents found are its own
    void with(Leaf leaf, int article, int times) throws IOException;
  }

  private void forEachArticle(Use use) throws IOException {
    for (InLeaf part : found.leaves()) {
      DocIdSetIterator documents = part.documents().iterator();
      BitSet articles = StoredExtractions.ARTICLES.getBitSet(part.leaf());
      if (documents == null || articles == null) {
        continue;
      }
      Leaf leaf = new Leaf(part);
      int article = -1;
      int times = 0;
      for (int at = documents.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = documents.nextDoc()) {
        if (at > article) {
          if (times > 0) {
            use.with(leaf, article, times);
          }
          article = articles.nextSetBit(at);
          times = 0;
        }
        times++;
      }
      if (times > 0) {
        use.with(leaf, article, times);
      }
    }
  }

  /// A segment's values, opened once.
  private static final class Leaf {
    private final InLeaf leaf;
    private final SortedDocValues stories;
    private String field = "";
    private SortedSetDocValues values = DocValues.emptySortedSet();

    Leaf(InLeaf leaf) throws IOException {
      this.leaf = leaf;
      this.stories = DocValues.getSorted(leaf.leaf().reader(), Fields.STORY);
    }

    int story(int article) throws IOException {
      return stories.advanceExact(article) ? stories.ordValue() : -1;
    }

    SortedSetDocValues values(String name) throws IOException {
      if (!field.equals(name)) {
        field = name;
        values = DocValues.getSortedSet(leaf.leaf().reader(), name);
      }
      return values;
    }
  }

  private static final class Pairs {
    private long[] pairs = new long[64];
    private int size;

    void add(long pair) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = pair;
    }

    int[] counts(int values) {
      int[] counts = new int[values];
      Arrays.sort(pairs, 0, size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || pairs[i] != pairs[i - 1]) {
          counts[(int) (pairs[i] >>> 32)]++;
        }
      }
      return counts;
    }
  }
}
