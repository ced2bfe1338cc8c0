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
/// @throws IllegalArgumentException for a query as a [SearchRequest] refuses it, or a kind of fact
///   that there is not
public record FactRequest(
    Optional<String> list,
    String query,
    Map<FactField, String> where,
    OptionalDouble min,
    OptionalDouble max,
    Map<Facet, Set<String>> chosen,
    Page page) {

  public FactRequest {
    SearchRequest.checkQuery(query);
    list.filter(name -> !ExtractionJson.LISTS.contains(name))
        .ifPresent(name -> {
          throw new IllegalArgumentException(
              "No kind of fact: %s (there are %s)"
                  .formatted(name, String.join(", ", ExtractionJson.LISTS)));
        });
    where.values().forEach(SearchRequest::checkLength);
    where = Map.copyOf(where);
    chosen = Map.copyOf(chosen);
  }

  /// The first 20 facts of one kind.
  public static FactRequest of(String list) {
    return new FactRequest(
        Optional.of(list),
        "",
        Map.of(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Map.of(),
        Page.first(20));
  }

  public FactRequest query(String words) {
    return new FactRequest(list, words, where, min, max, chosen, page);
  }

  public FactRequest where(FactField field, String value) {
    Map<FactField, String> more = new EnumMap<>(FactField.class);
    more.putAll(where);
    more.put(field, value);
    return new FactRequest(list, query, more, min, max, chosen, page);
  }

  public FactRequest atLeast(double value) {
    return new FactRequest(list, query, where, OptionalDouble.of(value), max, chosen, page);
  }

  public FactRequest atMost(double value) {
    return new FactRequest(list, query, where, min, OptionalDouble.of(value), chosen, page);
  }

  public FactRequest chosen(Map<Facet, Set<String>> values) {
    return new FactRequest(list, query, where, min, max, values, page);
  }

  public FactRequest page(Page part) {
    return new FactRequest(list, query, where, min, max, chosen, part);
  }
}
