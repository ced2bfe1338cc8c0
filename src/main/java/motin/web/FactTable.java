package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import motin.article.Article;
import motin.fact.Quote;
import motin.index.FactField;
import motin.index.FactHit;
import motin.index.FactValues;
import motin.index.Order;

/// Facts of one kind as rows: what they say by field, then who says it and when. A heading sorts by
/// its column, and the other way round where that is done already.
///
/// @param path of the page that the table stands on
/// @param search what is shown, and in which order
record FactTable(Labels labels, String kind, String path, Search search, List<FactHit> hits) {

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "officials", List.of("name", "position", "organization", "province"),
          "places", List.of("name", "kind", "province"),
          "counts", List.of("value", "subject", "change", "organization", "when"),
          "targets", List.of("subject", "value", "unit", "when", "organization"),
          "results", List.of("subject", "value", "unit", "when", "organization"),
          "events", List.of("name", "kind", "organization", "term", "when"),
          "documents", List.of("kind", "number", "organization", "when"),
          "decisions", List.of("name", "action", "position", "number", "when"),
          "quotes", List.of("name"));

  Html html() {
    List<Html> heads = new ArrayList<>();
    columns().forEach(column -> heads.add(head(column)));
    if (kind.equals("quotes")) {
      heads.add(Html.of("<th scope=\"col\">%s</th>", labels.text("column.words")));
    }
    heads.add(head("date"));
    heads.add(head("source"));
    heads.add(Html.of("<th scope=\"col\">%s</th>", labels.text("card")));
    return Html.of(
        """
        <div class="wide" tabindex="0" role="region" aria-label="%s">
        <table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>
        </div>
        """,
        labels.text("kind." + kind),
        Html.join(heads),
        Html.join(hits.stream().map(this::row).toList()));
  }

  private List<String> columns() {
    return COLUMNS.getOrDefault(kind, List.of());
  }

  private Html head(String column) {
    Order order = Order.parse(column);
    boolean sorted = search.order().column().equals(order.column());
    Order next = sorted ? new Order(order.column(), !search.order().descending()) : order;
    String state = search.order().descending() ? "descending" : "ascending";
    return Html.of(
        "<th scope=\"col\"%s><a href=\"%s\">%s</a></th>",
        sorted ? Html.of(" aria-sort=\"%s\"", state) : Html.NONE,
        path + search.order(next).parameters(),
        labels.text("column." + column));
  }

  private Html row(FactHit hit) {
    FactValues values = FactValues.of(hit.fact());
    FactView view = new FactView(labels, hit.fact());
    List<Html> cells = new ArrayList<>();
    for (String column : columns()) {
      cells.add(
          column.equals("value")
              ? Html.of(
                  "<td class=\"number\">%s</td>", values.quantity().map(view::number).orElse(""))
              : Html.of("<td>%s</td>", cell(FactField.valueOf(column.toUpperCase(Locale.ROOT)), values)));
    }
    if (hit.fact() instanceof Quote quote) {
      cells.add(Html.of("<td class=\"words\">%s</td>", quote.text()));
    }
    Article article = hit.article();
    cells.add(
        Html.of(
            "<td class=\"day\">%s</td>",
            article.published().map(when -> Dates.html(labels, when)).orElse(Html.NONE)));
    cells.add(
        Html.of(
            "<td><a href=\"/articles/%s\" title=\"%s\">%s</a></td>",
            Search.encode(article.id()),
            Titles.of(article),
            article.source().orElse(labels.text("card.article"))));
    cells.add(
        Html.of(
            "<td><a href=\"%s\" aria-label=\"%s: %s\">%s %%</a></td>",
            Cards.address(hit),
            labels.text("card"),
            hit.fact().summary(),
            Math.round(hit.fact().confidence() * 100)));
    return Html.of("<tr>%s</tr>", Html.join(cells));
  }

  private String cell(FactField field, FactValues values) {
    return values
        .all(field)
        .map(value ->
            switch (field) {
              case KIND -> word(kind.equals("places") ? "place." : "event.", value);
              case CHANGE -> word("change.", value);
              case ACTION -> word("action.", value);
              case WHEN -> Optional.of(value)
                  .filter("annual"::equals)
                  .map(_ -> labels.text("when.annual"))
                  .orElseGet(() -> Dates.text(labels, value));
              default -> value;
            })
        .collect(Collectors.joining("; "));
  }

  private String word(String prefix, String value) {
    return labels.find(prefix + value).orElse(value);
  }
}
