package motin.index;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What articles somebody looks for.
///
/// The query is words (all must occur), `"quoted phrases"`, `-excluded` words and all else that
/// [QueryText] reads. A blank one finds every article, newest first.
///
/// @param chosen narrows to articles that have, for every facet named, one of its values
/// @param order [Order#BEST] unless another is asked for
/// @param unit what facets count, and whether the copies of a story are one hit: with
///   [Unit#STORIES] the best of them stands for all
/// @param facets the facets that are counted
/// @throws IllegalArgumentException for a query of more than [#LONGEST_QUERY] characters, or of
///   more words than are read, and for an order that articles do not have
public record SearchRequest(
    String query,
    Map<Facet, Set<String>> chosen,
    Page page,
    Order order,
    Unit unit,
    Set<Facet> facets) {

  /// UTF-16 units of the longest query that is read.
  public static final int LONGEST_QUERY = 1_000;

  public SearchRequest {
    checkQuery(query);
    order.checkForArticles();
    chosen = Map.copyOf(chosen);
    facets = Set.copyOf(facets);
  }

  /// The best articles, every facet counted by articles.
  public SearchRequest(String query, Map<Facet, Set<String>> chosen, Page page) {
    this(query, chosen, page, Order.BEST, Unit.ARTICLES, EnumSet.allOf(Facet.class));
  }

  /// The best `limit` articles for a query.
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, Map.of(), Page.first(limit));
  }

  public SearchRequest order(Order wanted) {
    return new SearchRequest(query, chosen, page, wanted, unit, facets);
  }

  public SearchRequest unit(Unit counted) {
    return new SearchRequest(query, chosen, page, order, counted, facets);
  }

  public SearchRequest facets(Set<Facet> counted) {
    return new SearchRequest(query, chosen, page, order, unit, counted);
  }

  public SearchRequest page(Page part) {
    return new SearchRequest(query, chosen, part, order, unit, facets);
  }

  SearchRequest query(String words) {
    return new SearchRequest(words, chosen, page, order, unit, facets);
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
