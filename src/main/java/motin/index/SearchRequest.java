package motin.index;

import java.util.Map;
import java.util.Set;

/// What articles somebody looks for.
///
/// The query is words (all must occur), `"quoted phrases"` and `-excluded` words. A blank one finds
/// every article, newest first.
///
/// @param chosen narrows to articles that have, for every facet named, one of its values
/// @throws IllegalArgumentException for a query of more than [#LONGEST_QUERY] characters, or of
///   more words than are read
public record SearchRequest(String query, Map<Facet, Set<String>> chosen, Page page) {

  /// UTF-16 units of the longest query that is read.
  public static final int LONGEST_QUERY = 1_000;

  public SearchRequest {
    checkQuery(query);
    chosen = Map.copyOf(chosen);
  }

  /// The best `limit` articles for a query.
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, Map.of(), Page.first(limit));
  }

  static void checkQuery(String query) {
    checkLength(query);
    QueryText.parse(query);
  }

  static void checkLength(String query) {
    if (query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException(
          "The query has %d characters, at most %d are read"
              .formatted(query.length(), LONGEST_QUERY));
    }
  }
}
