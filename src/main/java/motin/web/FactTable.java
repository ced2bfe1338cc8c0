package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import motin.article.Article;
import motin.fact.Fact;
import motin.index.FactField;
import motin.index.FactHit;
import motin.index.FactValues;
import motin.index.Order;

/// Facts of one kind as a table; what they say is a link to their card, names are links to all that
/// is known of them.
///
/// @param sorted the search whose order the heads of the columns change; empty for a table that
///   cannot be sorted
record FactTable(Labels labels, String kind, List<FactHit> hits, Optional<Search> sorted) {

  private static final String VALUE = "value";
  private static final String WORDS = "words";

  /// The columns of each kind: fields of facts, its number, its words.
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "officials", List.of("name", "position", "organization", "province"),
          "places", List.of("name", "kind", "province"),
          "counts", List.of("subject", "category", VALUE, "change", "organization", "when"),
          "targets", List.of("subject", VALUE, "unit", "when", "organization"),
          "results", List.of("subject", VALUE, "unit", "when", "organization"),
          "events", List.of("name", "kind", "organization", "term", "when"),
          "documents", List.of("kind", "number", "organization", "when"),
          "decisions", List.of("name", "action", "position", "when", "number"),
          "quotes", List.of("name", WORDS));

  Html html() {
    List<String> columns = COLUMNS.getOrDefault(kind, List.of());
    List<Html> heads = new ArrayList<>();
    columns.forEach(column -> heads.add(head(column)));
    heads.add(head("date"));
    heads.add(head("source"));
    List<Html> rows = new ArrayList<>();
    for (FactHit hit : hits) {
      rows.add(row(hit, columns));
    }
    String name = labels.text("kind." + kind);
    return Html.of(
        """
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table class="%s"><caption class="seen-not">%s</caption><thead><tr>%s</tr></thead>
        <tbody>%s</tbody></table>
        </div>
        """,
        name, kind, name, Html.join(heads), Html.join(rows));
  }

  private Html head(String column) {
    String name = labels.text("column." + column);
    if (sorted.isEmpty() || column.equals(WORDS)) {
      return Html.of("<th scope=\"col\">%s</th>", name);
    }
    Search search = sorted.get();
    Order once = Order.parse(column);
    Order turned = Order.parse("-" + column);
    boolean now = search.order().equals(once);
    boolean back = search.order().equals(turned);
    String sort = !now && !back ? "none" : now == once.descending() ? "descending" : "ascending";
    return Html.of(
        "<th scope=\"col\" aria-sort=\"%s\"><a href=\"%s\">%s</a></th>",
        sort, search.order(now ? turned : once).link("/facts/" + kind), name);
  }

  private Html row(FactHit hit, List<String> columns) {
    FactValues values = FactValues.of(hit.fact());
    String card = Permalink.of(hit.article(), hit.fact()).page();
    List<Html> cells = new ArrayList<>();
    for (String column : columns) {
      Html cell = cell(hit.fact(), values, column);
      boolean says = column.equals(columns.getFirst());
      cells.add(
          says
              ? Html.of("<th scope=\"row\"><a href=\"%s\">%s</a></th>", card, cell)
              : Html.of("<td class=\"of-%s\">%s</td>", column, cell));
    }
    Article article = hit.article();
    cells.add(
        Html.of(
            "<td class=\"of-date\">%s</td>",
            article.published().map(day -> Dates.html(labels, day)).orElse(Html.NONE)));
    cells.add(
        Html.of(
            "<td class=\"of-article\"><a href=\"/articles/%s\" title=\"%s\">%s</a></td>",
            Search.encode(article.id()),
            Titles.of(article),
            article.source().orElse(labels.text("card.article"))));
    return Html.of("<tr>%s</tr>", Html.join(cells));
  }

  private Html cell(Fact fact, FactValues values, String column) {
    return switch (column) {
      case VALUE -> Html.text(values.quantity().map(new FactView(labels, fact)::number).orElse(""));
      case WORDS -> Html.text(String.join(" ", values.other()));
      default -> {
        List<Html> parts = new ArrayList<>();
        FactField field = FactField.valueOf(column.toUpperCase(Locale.ROOT));
        values.all(field).distinct().forEach(value -> parts.add(value(field, value)));
        yield Html.join(between(parts));
      }
    };
  }

  private static List<Html> between(List<Html> parts) {
    List<Html> joined = new ArrayList<>();
    for (Html part : parts) {
      joined.add(joined.isEmpty() ? part : Html.of("<br>%s", part));
    }
    return joined;
  }

  private Html value(FactField field, String value) {
    return switch (field) {
      case PROVINCE -> Html.of("<a href=\"%s\">%s</a>", Address.province(value), value);
      case NUMBER -> Html.of("<a href=\"%s\">%s</a>", Address.document(value), value);
      case CATEGORY, CHANGE, ACTION ->
          Html.text(labels.find(field.label() + "." + value).orElse(value));
      case KIND ->
          Html.text(
              labels.find((kind.equals("places") ? "place." : "event.") + value).orElse(value));
      case WHEN -> Html.text(FactView.when(labels, value));
      default -> Html.text(value);
    };
  }
}
