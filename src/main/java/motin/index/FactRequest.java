package motin.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import motin.corpus.ExtractionJson;

/// What facts somebody looks for. Everything given must hold; a bare request finds every fact.
///
/// `FactRequest.of("counts").where(FactField.CATEGORY, "members").atLeast(1000)`
///
/// @param list the export's name of one kind, `counts`; empty for all kinds
/// @param query as in a [SearchRequest], over everything the fact says and the words that prove it
/// @param where values of single fields
/// @param min the fact's number, or a part of its range, is not below
/// @param max the fact's number, or a part of its range, is not above
/// @param chosen narrows to facts of articles, as in a [SearchRequest]
/// @param unit what the facets count
/// @param facets the facets, of their articles, that are counted
/// @throws IllegalArgumentException for a query as a [SearchRequest] refuses it, a kind of fact
///   that there is not, or an order that facts do not have
public record FactRequest(
    Optional<String> list,
    String query,
    Map<FactField, String> where,
    OptionalDouble min,
    OptionalDouble max,
    Map<Facet, Set<String>> chosen,
    Page page,
    Order order,
    Unit unit,
    Set<Facet> facets) {

  public FactRequest {
    SearchRequest.checkQuery(query);
    order.checkForFacts();
    list.filter(name -> !ExtractionJson.LISTS.contains(name))
        .ifPresent(name -> {
          throw new IllegalArgumentException(
              "No kind of fact: %s (there are %s)"
                  .formatted(name, String.join(", ", ExtractionJson.LISTS)));
        });
    where.values().forEach(SearchRequest::checkLength);
    where = Map.copyOf(where);
    chosen = Map.copyOf(chosen);
    facets = Set.copyOf(facets);
  }

  /// The first 20 facts of one kind.
  public static FactRequest of(String list) {
    return of(Optional.of(list));
  }

  /// The first 20 facts of whatever kind.
  public static FactRequest ofAll() {
    return of(Optional.empty());
  }

  private static FactRequest of(Optional<String> list) {
    return new FactRequest(
        list,
        "",
        Map.of(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Map.of(),
        Page.first(20),
        Order.BEST,
        Unit.FACTS,
        Set.of());
  }

  public FactRequest query(String words) {
    return new FactRequest(list, words, where, min, max, chosen, page, order, unit, facets);
  }

  public FactRequest where(FactField field, String value) {
    Map<FactField, String> more = new EnumMap<>(FactField.class);
    more.putAll(where);
    more.put(field, value);
    return new FactRequest(list, query, more, min, max, chosen, page, order, unit, facets);
  }

  public FactRequest atLeast(double value) {
    return between(OptionalDouble.of(value), max);
  }

  public FactRequest atMost(double value) {
    return between(min, OptionalDouble.of(value));
  }

  private FactRequest between(OptionalDouble least, OptionalDouble most) {
    return new FactRequest(list, query, where, least, most, chosen, page, order, unit, facets);
  }

  public FactRequest chosen(Map<Facet, Set<String>> values) {
    return new FactRequest(list, query, where, min, max, values, page, order, unit, facets);
  }

  public FactRequest page(Page part) {
    return new FactRequest(list, query, where, min, max, chosen, part, order, unit, facets);
  }

  public FactRequest order(Order wanted) {
    return new FactRequest(list, query, where, min, max, chosen, page, wanted, unit, facets);
  }

  public FactRequest unit(Unit counted) {
    return new FactRequest(list, query, where, min, max, chosen, page, order, counted, facets);
  }

  public FactRequest facets(Set<Facet> counted) {
    return new FactRequest(list, query, where, min, max, chosen, page, order, unit, counted);
  }
}
