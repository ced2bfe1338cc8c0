package motin.index;

import java.util.List;

/// The facts found: how many in all, and the page asked for.
///
/// @param understood the query as it was read, in the query language again
/// @param notes on what in the query means nothing and was passed over
public record FactResult(long total, List<FactHit> hits, String understood, List<String> notes) {

  public FactResult {
    hits = List.copyOf(hits);
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
