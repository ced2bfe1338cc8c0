package motin.index;

import java.util.List;
import java.util.Map;

/// The articles found: how many in all, the page asked for, and the counts of all of them.
///
/// @param facets for every facet its commonest values, most first (years: newest first). The counts
///   of a facet that was narrowed are those without that narrowing, so that another value can be
///   added; values chosen are always among them
public record SearchResult(long total, List<ArticleHit> hits, Map<Facet, List<FacetCount>> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
