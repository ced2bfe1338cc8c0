package motin.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motin.corpus.ExtractionJson;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FacetCount;
import motin.index.FactRequest;
import motin.index.Page;
import motin.index.Sink;
import motin.index.Unit;

/// From how many independent sources the facts of each province are: stories, of which copies
/// elsewhere are one.
///
/// @param columns kinds of fact, then terms of events: `2025-2030`
/// @param counts for each province one number a column
record Coverage(int era, List<String> columns, Map<String, List<Integer>> counts) {

  private static final List<String> TERMS = List.of("2015-2020", "2020-2025", "2025-2030");

  /// Counts all kinds and terms.
  static Coverage of(ArticleIndex index, int era) throws IOException {
    List<String> columns = new ArrayList<>(ExtractionJson.LISTS);
    columns.addAll(TERMS);
    return of(index, era, columns);
  }

  /// @param columns kinds of fact, and terms
  static Coverage of(ArticleIndex index, int era, List<String> columns) throws IOException {
    List<String> names = Outlines.of(era).names();
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    names.forEach(name -> counts.put(name, new ArrayList<>()));
    for (String column : columns) {
      Map<String, Integer> found = column(index, era, column, names);
      counts.forEach((name, row) -> row.add(found.getOrDefault(name, 0)));
    }
    return new Coverage(era, List.copyOf(columns), counts);
  }

  private static Map<String, Integer> column(
      ArticleIndex index, int era, String column, List<String> names) throws IOException {
    Facet facet = facet(era);
    Set<String> all = new LinkedHashSet<>(names); // those chosen are counted, however few
    return index
        .facts(
            request(column)
                .chosen(Map.of(facet, all))
                .unit(Unit.STORIES)
                .facets(Set.of(facet))
                .page(Page.first(0)))
        .facets()
        .getOrDefault(facet, List.of())
        .stream()
        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  static Facet facet(int era) {
    return era == Outlines.OLD.era() ? Facet.PROVINCE_63 : Facet.PROVINCE_34;
  }

  private static FactRequest request(String column) {
    return ExtractionJson.LISTS.contains(column)
        ? FactRequest.of(column)
        : FactRequest.of("events").query(query(column));
  }

  /// What finds the events of a term.
  static String query(String term) {
    return "nhiệm kỳ:" + term;
  }

  /// The shades of its numbers.
  Steps steps() {
    return new Steps(
        counts.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0));
  }

  List<String> head() {
    List<String> head = new ArrayList<>(List.of("province"));
    head.addAll(columns);
    return head;
  }

  /// The rows of the table.
  void each(Sink<List<String>> sink) throws IOException {
    for (Map.Entry<String, List<Integer>> row : counts.entrySet()) {
      List<String> cells = new ArrayList<>(List.of(row.getKey()));
      row.getValue().forEach(count -> cells.add(count.toString()));
      sink.take(cells);
    }
  }

  /// One object for each province.
  List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    counts.forEach((name, row) -> {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("province", name);
      for (int i = 0; i < columns.size(); i++) {
        fields.put(columns.get(i), row.get(i));
      }
      rows.add(fields);
    });
    return rows;
  }
}
