package motin.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles found: how many in all, the page asked for, and the counts of all of them.
///
/// @param total articles, or stories where those were asked for
/// @param facets for every facet asked for its commonest values, most first (years: newest first).
///   The counts of a facet that was narrowed are those without that narrowing, so that another
///   value can be added; values chosen are always among them. Months stand within every year,
///   places within the provinces chosen
/// @param understood the query as it was read, in the query language again
/// @param notes on what in the query means nothing and was passed over, and on all that was cut
/// @param suggestion what was perhaps meant; where nothing was found as typed, the hits are its
public record SearchResult(
    long total,
    List<ArticleHit> hits,
    Map<Facet, List<FacetCount>> facets,
    String understood,
    List<String> notes,
    Optional<Suggestion> suggestion) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    notes = List.copyOf(notes);
  }

  /// Whether the query has fields, choices or what was passed over, so that people want to see how
  /// it was read.
  public boolean isMoreThanWords() {
    return FactResult.isMoreThanWords(understood, notes);
  }
}
