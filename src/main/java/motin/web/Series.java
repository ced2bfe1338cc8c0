package motin.web;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.fact.Count;
import motin.fact.Fact;
import motin.fact.Quantity;
import motin.fact.Result;
import motin.fact.Target;
import motin.index.ArticleIndex;
import motin.index.FactField;
import motin.index.FactHit;
import motin.index.FactRequest;
import motin.index.Order;
import motin.language.Orthography;

/// How much of something was reported over time: a table, which the script draws.
///
/// @param name what is drawn
/// @param list of the facts
/// @param search what finds them
/// @param points the newest, the earliest of them first; those of no known day are left out
/// @param all how many there are of a known day
record Series(String name, String list, Search search, List<FactHit> points, int all) {

  /// Points that are drawn: more cannot be told apart.
  private static final int MOST = 200;

  /// Measures of a list that are drawn, those that were reported most.
  private static final int MEASURES = 3;

  /// Counts of a category.
  ///
  /// @param search what narrows the articles
  static Series of(ArticleIndex index, Search search, Count.Category category, Labels labels)
      throws IOException, ProblemException {
    String name = labels.text("category." + category.label());
    Gathered gathered = new Gathered(name);
    FactRequest request =
        search.order(Order.OLDEST).facts("counts").where(FactField.CATEGORY, category.label());
    index.each(
        request.facets(Set.of()),
        hit -> {
          if (hit.fact() instanceof Count count && count.change().isEmpty()) {
            gathered.add(hit);
          }
        });
    return gathered.series("counts", search);
  }

  /// The measures of targets or results that were reported most, and more than once.
  static List<Series> measures(ArticleIndex index, Search search, String list)
      throws IOException, ProblemException {
    Map<String, Gathered> measures = new LinkedHashMap<>();
    index.each(
        search.order(Order.OLDEST).facts(list).facets(Set.of()),
        hit ->
            measure(hit.fact())
                .ifPresent(name ->
                    measures
                        .computeIfAbsent(Orthography.key(name), _ -> new Gathered(name))
                        .add(hit)));
    return measures.values().stream()
        .filter(gathered -> gathered.count > 1)
        .sorted(Comparator.comparingInt((Gathered gathered) -> -gathered.count))
        .limit(MEASURES)
        .map(gathered -> gathered.series(list, search))
        .toList();
  }

  /// What is measured and in which unit: figures of other units cannot be drawn together.
  private static Optional<String> measure(Fact fact) {
    return switch (fact) {
      case Target target -> Optional.of(target.metric() + unit(target.unit()));
      case Result result -> Optional.of(result.metric() + unit(result.unit()));
      default -> Optional.empty();
    };
  }

  private static String unit(Optional<String> unit) {
    return unit.map(name -> " (" + name + ")").orElse("");
  }

  /// The points of one series, as they are found.
  private static final class Gathered {

    private final String name;
    private final Deque<FactHit> newest = new ArrayDeque<>();
    private int count;

    Gathered(String name) {
      this.name = name;
    }

    void add(FactHit hit) {
      if (hit.article().published().isPresent()) {
        count++;
        newest.add(hit);
        if (newest.size() > MOST) {
          newest.remove();
        }
      }
    }

    Series series(String list, Search search) {
      return new Series(name, list, search, List.copyOf(newest), count);
    }
  }

  Html html(Labels labels) {
    if (points.size() < 2) {
      return Html.NONE;
    }
    List<Html> rows = points.stream().map(hit -> row(labels, hit)).toList();
    List<Html> heads = new ArrayList<>();
    for (String column : List.of("date", "value", "organization")) {
      heads.add(Html.of("<th scope=\"col\">%s</th>", labels.text("column." + column)));
    }
    return Html.of(
        """
        <figure class="series">
        <figcaption>%s</figcaption>
        <div class="chart" data-chart="%s" data-time="%s" aria-hidden="true"></div>
        <details><summary>%s</summary>
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table><caption class="seen-not">%s</caption>
        <thead><tr>%s</tr></thead>
        <tbody>%s</tbody></table></div>
        <p class="downloads"><a href="%s">CSV</a></p>
        </details>
        </figure>
        """,
        labels.text("series." + list, name),
        name,
        labels.text("column.date"),
        all > points.size()
            ? labels.text("series.newest", points.size(), all)
            : labels.text("series.table", points.size()),
        name,
        name,
        Html.join(heads),
        Html.join(rows),
        search.link("/api/facts/" + list + ".csv"));
  }

  private static Html row(Labels labels, FactHit hit) {
    FactView view = new FactView(labels, hit.fact());
    return switch (hit.fact()) {
      case Count count ->
          row(
              labels,
              hit,
              count.quantity(),
              view.number(count.quantity()) + " " + count.subject(),
              count.organization());
      case Target target ->
          row(
              labels,
              hit,
              target.quantity(),
              view.number(target.quantity()) + " " + target.unit().orElse(""),
              target.organization());
      case Result result ->
          row(
              labels,
              hit,
              result.quantity(),
              view.number(result.quantity()) + " " + result.unit().orElse(""),
              result.organization());
      default -> Html.NONE;
    };
  }

  private static Html row(
      Labels labels, FactHit hit, Quantity quantity, String value, Optional<String> whose) {
    return Html.of(
        "<tr data-time=\"%s\" data-value=\"%s\"><td>%s</td><th scope=\"row\"><a"
            + " href=\"%s\">%s</a></th><td>%s</td></tr>",
        hit.article().published().map(day -> day.earliest().toString()).orElse(""),
        quantity.min().toPlainString(),
        hit.article().published().map(day -> Dates.html(labels, day)).orElse(Html.NONE),
        Permalink.of(hit.article(), hit.fact()).page(),
        value.strip(),
        whose.orElse(""));
  }
}
