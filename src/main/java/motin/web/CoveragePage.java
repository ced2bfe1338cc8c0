package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.corpus.ExtractionJson;

/// Which provinces have which facts from how many independent sources, and which have none.
record CoveragePage(Labels labels, Coverage coverage) implements View {

  @Override
  public String title() {
    return labels.text("way.coverage") + " · Motin";
  }

  @Override
  public Html content() {
    List<Html> heads = new ArrayList<>();
    for (String column : coverage.columns()) {
      heads.add(Html.of("<th scope=\"col\">%s</th>", name(column)));
    }
    Steps steps = coverage.steps();
    List<Html> rows = new ArrayList<>();
    coverage
        .counts()
        .forEach((name, counts) -> {
          List<Html> cells = new ArrayList<>();
          for (int i = 0; i < counts.size(); i++) {
            cells.add(cell(name, coverage.columns().get(i), counts.get(i), steps));
          }
          rows.add(
              Html.of(
                  "<tr><th scope=\"row\"><a href=\"%s\">%s</a></th>%s</tr>",
                  Address.province(name), name, Html.join(cells)));
        });
    return Html.of(
        """
        <div class="profile">
        <h1>%s</h1>
        <p class="intro">%s</p>
        %s
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table class="matrix"><caption class="seen-not">%s</caption>
        <thead><tr><th scope="col">%s</th>%s</tr></thead><tbody>%s</tbody></table>
        </div>
        <p class="downloads"><a href="/api/coverage.csv?era=%s">CSV</a>
        <a href="/api/coverage?era=%s">JSON</a></p>
        </div>
        """,
        labels.text("way.coverage"),
        labels.text("coverage.intro"),
        Eras.views(labels, "/coverage?", coverage.era()),
        labels.text("way.coverage"),
        labels.text("way.coverage"),
        labels.text("column.province"),
        Html.join(heads),
        Html.join(rows),
        coverage.era(),
        coverage.era());
  }

  private String name(String column) {
    return ExtractionJson.LISTS.contains(column)
        ? labels.text("kind." + column)
        : labels.text("term", column);
  }

  private Html cell(String province, String column, int count, Steps steps) {
    if (count == 0) {
      return Html.of("<td class=\"zero\">0</td>");
    }
    boolean kind = ExtractionJson.LISTS.contains(column);
    Search search = kind ? Search.NEWEST : Search.NEWEST.query(Coverage.query(column));
    String link =
        search
            .toggle(Coverage.facet(coverage.era()), province)
            .link("/facts/" + (kind ? column : "events"));
    return Html.of(
        "<td class=\"step%s\"><a href=\"%s\">%s</a></td>",
        steps.of(count), link, labels.text("number", count));
  }
}
