package motin.index;

import java.util.List;
import java.util.Map;

/// The facts found: how many in all, and the page asked for.
///
/// @param facets the counts of the facets asked for, as of a [SearchResult]
/// @param understood the query as it was read, in the query language again
/// @param notes on what in the query means nothing and was passed over, and on all that was cut
public record FactResult(
    long total,
    List<FactHit> hits,
    Map<Facet, List<FacetCount>> facets,
    String understood,
    List<String> notes) {

  public FactResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    notes = List.copyOf(notes);
  }

  /// As of a [SearchResult].
  public boolean isMoreThanWords() {
    return isMoreThanWords(understood, notes);
  }

  static boolean isMoreThanWords(String understood, List<String> notes) {
    return understood.contains(":") || understood.contains(" OR ") || !notes.isEmpty();
  }
}
