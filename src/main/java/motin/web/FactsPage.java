package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.corpus.ExtractionJson;
import motin.index.FactResult;
import motin.index.Order;

/// The facts of one kind as a table: sorted by the heads of its columns, narrowed as articles are,
/// a page at a time.
record FactsPage(Labels labels, String kind, Search search, FactResult found) implements View {

  @Override
  public String title() {
    return labels.text("kind." + kind) + " · Motin";
  }

  private String path() {
    return "/facts/" + kind;
  }

  @Override
  public Html content() {
    Facets facets = new Facets(labels, search, found.facets(), path());
    return Html.of(
        """
        <div class="columns tables">
        <section class="hits">
        <h1>%s</h1>
        %s
        %s
        <p class="total" role="status">%s</p>
        %s
        %s
        %s
        <p class="downloads">%s</p>
        </section>
        <aside id="filters" class="facets" aria-label="%s">%s</aside>
        </div>
        """,
        labels.text("kind." + kind),
        kinds(),
        box(),
        labels.text("rows", found.total()),
        facets.chosen(),
        found.total() == 0
            ? Html.of("<p class=\"nothing\">%s</p>", labels.text("nothing.filtered"))
            : new FactTable(labels, kind, found.hits(), Optional.of(search)).html(),
        new Pages(labels, search, found.total(), path()).html(),
        downloads(),
        labels.text("facets"),
        facets.groups());
  }

  /// The tables of the other kinds, narrowed in the same way.
  private Html kinds() {
    List<Html> links = new ArrayList<>();
    for (String other : ExtractionJson.LISTS) {
      links.add(
          Html.of(
              "<a href=\"%s\"%s>%s</a> ",
              search.order(Order.BEST).link("/facts/" + other),
              other.equals(kind) ? new Html(" aria-current=\"page\"") : Html.NONE,
              labels.text("kind." + other)));
    }
    return Html.of(
        "<nav class=\"views ways\" aria-label=\"%s\">%s</nav>",
        labels.text("facet.kind"), Html.join(links));
  }

  private Html box() {
    List<Html> kept = new ArrayList<>();
    search
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                kept.add(
                    Html.of(
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">",
                        facet.label(), value))));
    return Html.of(
        """
        <form class="table-box" action="%s" method="get">
        <input type="search" name="q" value="%s" aria-label="%s" placeholder="%s" maxlength="500">
        %s<button type="submit">%s</button>
        </form>
        """,
        path(),
        search.query(),
        labels.text("table.filter"),
        labels.text("table.filter"),
        Html.join(kept),
        labels.text("table.narrow"));
  }

  private Html downloads() {
    String address = "/api/facts/" + kind;
    Search all = search.from(0);
    String excel = all.parameters().isEmpty() ? "?flavour=spreadsheet" : "&flavour=spreadsheet";
    return Html.of(
        "<a href=\"%s\">CSV</a> <a href=\"%s\">%s</a> <a href=\"%s\">JSON Lines</a>"
            + " <a href=\"%s\">JSON</a>",
        all.link(address + ".csv"),
        all.link(address + ".csv") + excel,
        labels.text("spreadsheet"),
        all.link(address + ".jsonl"),
        all.link(address));
  }
}
