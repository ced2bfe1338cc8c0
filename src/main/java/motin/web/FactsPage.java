package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.corpus.ExtractionJson;
import motin.index.Facet;
import motin.index.FacetCount;
import motin.index.FactResult;

/// All facts of one kind as a table: sorted, filtered and turned over by its address.
record FactsPage(Labels labels, String kind, Search search, FactResult found) {

  /// Rows of one page.
  static final int ROWS = 50;

  private static final List<Facet> FILTERS = List.of(Facet.PROVINCE, Facet.YEAR, Facet.SOURCE);

  Html html() {
    String path = "/facts/" + kind;
    String title = labels.text("kind." + kind);
    Html content =
        Html.of(
            """
            <nav class="kinds" aria-label="%s">%s</nav>
            <h1>%s <b>%s</b></h1>
            %s
            %s
            <p class="views ways"><a href="/api%s.csv%s">CSV</a> <a href="/api%s.jsonl%s">JSONL</a></p>
            %s
            %s
            """,
            labels.text("facet.kind"),
            kinds(),
            title,
            labels.text("number", found.total()),
            form(path),
            understood(),
            path,
            search.from(0).parameters(),
            path,
            search.from(0).parameters(),
            found.hits().isEmpty()
                ? Html.of("<p class=\"nothing\">%s</p>", labels.text("nothing.filtered"))
                : new FactTable(labels, kind, path, search, found.hits()).html(),
            new Pages(labels, path, search, found.total()).html());
    return new Shell(labels, title + " · Motin", path + search.parameters(), Search.NEWEST, true)
        .around(Html.of("<div class=\"table-page\">%s</div>", content));
  }

  /// What is looked for in one kind can be looked for in another.
  private Html kinds() {
    Search same = Search.NEWEST.query(search.query());
    List<Html> links = new ArrayList<>();
    for (String other : ExtractionJson.LISTS) {
      links.add(
          Html.of(
              "<a class=\"kind %s\" href=\"/facts/%s\"%s>%s</a>",
              other,
              other + same.parameters(),
              other.equals(kind) ? new Html(" aria-current=\"page\"") : Html.NONE,
              labels.text("kind." + other)));
    }
    return Html.join(links);
  }

  private Html form(String path) {
    List<Html> filters = new ArrayList<>();
    for (Facet facet : FILTERS) {
      List<Html> options = new ArrayList<>();
      for (FacetCount count : found.facets().getOrDefault(facet, List.of())) {
        options.add(
            Html.of(
                "<option value=\"%s\"%s>%s (%s)</option>",
                count.value(),
                search.has(facet, count.value()) ? new Html(" selected") : Html.NONE,
                count.value(),
                labels.text("number", count.count())));
      }
      filters.add(
          Html.of(
              "<label>%s <select name=\"%s\"><option value=\"\">%s</option>%s</select></label>",
              labels.text("facet." + facet.label()),
              facet.label(),
              labels.text("table.any"),
              Html.join(options)));
    }
    return Html.of(
        """
        <form class="filters" action="%s" method="get">
        <label>%s <input type="search" name="q" value="%s" maxlength="500"></label>
        %s<input type="hidden" name="sort" value="%s">
        <button type="submit">%s</button>
        </form>
        """,
        path,
        labels.text("table.words"),
        search.query(),
        Html.join(filters),
        search.order(),
        labels.text("table.show"));
  }

  private Html understood() {
    List<Html> lines = new ArrayList<>();
    if (found.isMoreThanWords()) {
      lines.add(Html.of("%s <code>%s</code>", labels.text("understood"), found.understood()));
      found.notes().forEach(note -> lines.add(Html.text(note)));
    }
    return Html.join(
        lines.stream().map(line -> Html.of("<p class=\"understood\">%s</p>", line)).toList());
  }
}
