package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motin.corpus.Csv;
import motin.index.ArticleHit;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.Page;
import motin.index.SearchRequest;
import motin.web.HitTable;
import motin.web.SavedSearch;

/// Many queries at once: a table with each query, how many articles it finds, and its hits. A query
/// that finds nothing has a row too; one that is refused is told on standard error.
final class BatchSearch {

  private final ArticleIndex index;
  private final SearchRequest request;
  private final boolean all;
  private final PrintWriter out;
  private final PrintWriter err;

  /// Prepares the searches.
  ///
  /// @param request what narrows and orders every one of them
  BatchSearch(
      ArticleIndex index, SearchRequest request, boolean all, PrintWriter out, PrintWriter err) {
    this.index = index;
    this.request = request;
    this.all = all;
    this.out = out;
    this.err = err;
  }

  /// Searches for every line of a list, or of a table whose first row names a column `query`.
  void run(String file) throws IOException {
    String text =
        file.equals("-")
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : Files.readString(Path.of(file));
    List<String> columns = new ArrayList<>(List.of("query", "total", "rank"));
    columns.addAll(HitTable.ARTICLE_COLUMNS);
    out.print(Csv.row(columns));
    List<String> lines = queries(text);
    for (int i = 0; i < lines.size(); i++) {
      try {
        search(SavedSearch.parse(lines.get(i)));
      } catch (IllegalArgumentException e) {
        err.println("motin: %s: query %d: %s".formatted(file, i + 1, e.getMessage()));
        err.flush();
      }
    }
  }

  private void search(SavedSearch saved) throws IOException {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    chosen.putAll(request.chosen());
    chosen.putAll(saved.request().chosen());
    SearchRequest own =
        new SearchRequest(saved.request().query(), chosen, request.page())
            .order(request.order())
            .unit(request.unit())
            .facets(Set.of());
    long total = index.search(own.page(Page.first(0))).total();
    int[] rank = new int[1];
    if (total == 0) {
      row(saved, 0, 0, List.of());
    } else if (all) {
      index.each(own, hit -> row(saved, total, ++rank[0], HitTable.row(hit)));
    } else {
      for (ArticleHit hit : index.search(own).hits()) {
        row(saved, total, ++rank[0], HitTable.row(hit));
      }
    }
  }

  private void row(SavedSearch saved, long total, int rank, List<String> hit) {
    List<String> row = new ArrayList<>();
    row.add(saved.line());
    row.add(Long.toString(total));
    row.add(rank == 0 ? "" : Integer.toString(rank));
    row.addAll(hit);
    out.print(Csv.row(row));
  }

  private static List<String> queries(String text) {
    List<List<String>> rows = Csv.read(text);
    int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf("query");
    if (column < 0) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
    return rows.stream()
        .skip(1)
        .filter(row -> row.size() > column)
        .map(row -> row.get(column).strip())
        .filter(query -> !query.isEmpty())
        .toList();
  }
}
