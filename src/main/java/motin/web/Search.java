package motin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import motin.index.Facet;
import motin.index.FactRequest;
import motin.index.Order;
import motin.index.Page;
import motin.index.SearchRequest;
import motin.index.Unit;

/// One search as an address says it, so that every state of the page has an address.
///
/// @param chosen values in the order they were chosen
/// @param provinces which of the views on provinces is shown
/// @param unit what is counted; with [Unit#STORIES] copies are one hit
record Search(
    String query,
    Map<Facet, List<String>> chosen,
    Facet provinces,
    int from,
    int limit,
    Order order,
    Unit unit) {

  /// The views on provinces by the names they have in an address.
  private static final Map<String, Facet> VIEWS =
      Map.of("34", Facet.PROVINCE_34, "63", Facet.PROVINCE_63);

  static final int HITS = 10;

  /// Rows of a table of facts on one page.
  static final int ROWS = 50;

  /// The longest page that a program may ask for.
  static final int MOST_HITS = 100;

  static final Search NEWEST =
      new Search("", Map.of(), Facet.PROVINCE, 0, HITS, Order.BEST, Unit.ARTICLES);

  static Search of(Parameters parameters) throws ProblemException {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = parameters.all(facet.label());
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    int limit = parameters.number("limit", HITS, 1, MOST_HITS);
    Search search =
        new Search(
            parameters.text("q").orElse(""),
            chosen,
            view(parameters),
            parameters.number("from", 0, 0, Page.DEEPEST - limit),
            limit,
            parameters.text("sort").map(Order::parse).orElse(Order.BEST),
            unit(parameters));
    search.checkQuery(); // so that a query that cannot be read is refused wherever it is asked
    return search;
  }

  private static Unit unit(Parameters parameters) throws ProblemException {
    String name = parameters.text("count").orElse(Unit.ARTICLES.label());
    return Stream.of(Unit.values())
        .filter(unit -> unit.label().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Problem.badParameter("count", "articles, stories or facts expected").exception());
  }

  private static Facet view(Parameters parameters) throws ProblemException {
    String name = parameters.text("provinces").orElse("");
    if (!name.isEmpty() && !VIEWS.containsKey(name)) {
      throw Problem.badParameter("provinces", "34 or 63 expected").exception();
    }
    return VIEWS.getOrDefault(name, Facet.PROVINCE);
  }

  private void checkQuery() throws ProblemException {
    try {
      SearchRequest.of(query, 0);
    } catch (IllegalArgumentException e) {
      throw Problem.badParameter("q", String.valueOf(e.getMessage())).exception();
    }
  }

  /// @throws ProblemException for an order that articles do not have
  SearchRequest request() throws ProblemException {
    try {
      return new SearchRequest(query, sets(), new Page(from, limit)).order(order).unit(unit);
    } catch (IllegalArgumentException e) {
      throw Problem.badParameter("sort", String.valueOf(e.getMessage())).exception();
    }
  }

  /// @throws ProblemException for an order that facts do not have
  FactRequest facts(String kind) throws ProblemException {
    try {
      return FactRequest.of(kind)
          .query(query)
          .chosen(sets())
          .page(new Page(from, limit))
          .order(order)
          .unit(unit);
    } catch (IllegalArgumentException e) {
      throw Problem.badParameter("sort", String.valueOf(e.getMessage())).exception();
    }
  }

  Map<Facet, Set<String>> sets() {
    Map<Facet, Set<String>> sets = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> sets.put(facet, new LinkedHashSet<>(values)));
    return sets;
  }

  boolean isBlank() {
    return query.isEmpty() && chosen.isEmpty();
  }

  boolean has(Facet facet, String value) {
    return chosen.getOrDefault(facet, List.of()).contains(value);
  }

  Search query(String words) {
    return new Search(words, chosen, provinces, 0, limit, order, unit);
  }

  /// With the value chosen, or no more chosen; from the first hit again.
  Search toggle(Facet facet, String value) {
    List<String> values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(chosen);
    more.put(facet, values);
    return new Search(query, more, provinces, 0, limit, order, unit);
  }

  Search from(int hit) {
    return new Search(query, chosen, provinces, hit, limit, order, unit);
  }

  Search limit(int hits) {
    return new Search(query, chosen, provinces, from, hits, order, unit);
  }

  Search order(Order wanted) {
    return new Search(query, chosen, provinces, 0, limit, wanted, unit);
  }

  Search unit(Unit counted) {
    return new Search(query, chosen, provinces, 0, limit, order, counted);
  }

  /// With another view on provinces; values chosen in the one before are let go.
  Search view(Facet view) {
    Map<Facet, List<String>> kept = new EnumMap<>(Facet.class);
    kept.putAll(chosen);
    kept.remove(provinces);
    return new Search(query, kept, view, 0, limit, order, unit);
  }

  /// `/?q=lào+cai&province=Lào+Cai`, percent-encoded.
  String link() {
    return link("/");
  }

  /// The same on another page: `/facts/counts`.
  String link(String path) {
    return path + parameters();
  }

  /// The part of the address from the question mark on; empty where everything is as usual.
  String parameters() {
    List<String> pairs = new ArrayList<>();
    if (!query.isEmpty()) {
      pairs.add("q=" + encode(query));
    }
    chosen.forEach(
        (facet, values) -> values.forEach(v -> pairs.add(facet.label() + "=" + encode(v))));
    VIEWS.forEach((name, view) -> {
      if (view == provinces) {
        pairs.add("provinces=" + name);
      }
    });
    if (!order.equals(Order.BEST)) {
      pairs.add("sort=" + encode(order.toString()));
    }
    if (unit != Unit.ARTICLES) {
      pairs.add("count=" + unit.label());
    }
    if (from > 0) {
      pairs.add("from=" + from);
    }
    if (limit != HITS) {
      pairs.add("limit=" + limit);
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
