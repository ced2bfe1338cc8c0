package motin.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import motin.fact.Count;
import motin.index.ArticleIndex;
import motin.index.FactField;
import motin.index.FactHit;
import motin.index.FactResult;
import motin.index.Order;

/// How many of something were reported over time: a table, which the script draws.
///
/// @param category of the counts
/// @param search what finds them
/// @param points the earliest first; without those of no known day
record Series(Count.Category category, Search search, List<FactHit> points) {

  /// Counts that are drawn, the newest.
  private static final int MOST = 100;

  /// @param search what narrows the articles
  static Series of(ArticleIndex index, Search search, Count.Category category)
      throws IOException, ProblemException {
    Search own = search.limit(MOST).order(Order.NEWEST);
    FactResult found =
        index.facts(
            own.facts("counts").where(FactField.CATEGORY, category.label()).facets(Set.of()));
    List<FactHit> points =
        found.hits().stream()
            .filter(hit -> hit.article().published().isPresent())
            .filter(hit -> hit.fact() instanceof Count count && count.change().isEmpty())
            .toList();
    return new Series(category, search, points.reversed());
  }

  Html html(Labels labels) {
    if (points.size() < 2) {
      return Html.NONE;
    }
    List<Html> rows = new ArrayList<>();
    for (FactHit hit : points) {
      if (hit.fact() instanceof Count count) {
        rows.add(row(labels, hit, count));
      }
    }
    String name = labels.text("category." + category.label());
    return Html.of(
        """
        <figure class="series">
        <figcaption>%s</figcaption>
        <div class="chart" data-chart="%s" data-time="%s" aria-hidden="true"></div>
        <details><summary>%s</summary>
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table><caption class="seen-not">%s</caption>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>%s</tbody></table></div>
        <p class="downloads"><a href="%s">CSV</a></p>
        </details>
        </figure>
        """,
        labels.text("series", name),
        name,
        labels.text("column.date"),
        labels.text("series.table", points.size()),
        name,
        name,
        labels.text("column.date"),
        labels.text("column.value"),
        labels.text("column.organization"),
        Html.join(rows),
        search.link("/api/facts/counts.csv"));
  }

  private static Html row(Labels labels, FactHit hit, Count count) {
    return Html.of(
        "<tr data-time=\"%s\" data-value=\"%s\"><td>%s</td><th scope=\"row\"><a"
            + " href=\"%s\">%s</a></th><td>%s</td></tr>",
        hit.article().published().map(day -> day.earliest().toString()).orElse(""),
        count.quantity().min().toPlainString(),
        hit.article().published().map(day -> Dates.html(labels, day)).orElse(Html.NONE),
        Permalink.of(hit.article(), hit.fact()).page(),
        new FactView(labels, count).number(count.quantity()) + " " + count.subject(),
        count.organization().orElse(""));
  }
}
