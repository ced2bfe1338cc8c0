package motin.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/// Counts what a search finds: in all, and by the values of facets.
///
/// @param query the search narrowed to values chosen
/// @param own what the documents found are
/// @param key says what is searched where the whole index is, so that its counts can be kept
record Tally(
    FacetedSearcher searcher,
    Function<Map<Facet, Set<String>>, Query> query,
    Map<Facet, Set<String>> chosen,
    Unit unit,
    Unit own,
    Optional<String> key) {

  record Counts(Map<Facet, List<FacetCount>> facets, long total) {}

  private record Key(String what, Unit unit, Set<Facet> facets) {}

  /// How many there are, exactly, and the counts of facets; of a facet that was narrowed, those
  /// without that narrowing.
  Counts counts(Set<Facet> wanted) throws IOException {
    return key.isPresent() && chosen.isEmpty()
        ? searcher.kept(new Key(key.get(), unit, wanted), Counts.class, () -> counted(wanted))
        : counted(wanted);
  }

  private Counts counted(Set<Facet> wanted) throws IOException {
    if (wanted.isEmpty() && unit == own) {
      return new Counts(Map.of(), searcher.count(query.apply(chosen)));
    }
    FacetCounter all = counter(chosen);
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : wanted) {
      FacetCounter counter = chosen.containsKey(facet) ? counter(without(facet)) : all;
      counts.put(facet, counter.counts(facet, chosen.getOrDefault(facet, Set.of())));
    }
    return new Counts(counts, all.total());
  }

  private FacetCounter counter(Map<Facet, Set<String>> narrowed) throws IOException {
    Found found = Found.of(searcher, query.apply(narrowed));
    return new FacetCounter(searcher.ordinals(), found, unit);
  }

  private Map<Facet, Set<String>> without(Facet facet) {
    Map<Facet, Set<String>> others = new EnumMap<>(chosen);
    others.remove(facet);
    return others;
  }
}
