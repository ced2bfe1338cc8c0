package motin.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import motin.corpus.ExtractionJson;

/// A map of the provinces by how many stories have facts of a kind, with its table.
///
/// @param steps the shades
record MapPage(Labels labels, String kind, Coverage coverage, Steps steps) implements View {

  @Override
  public String title() {
    return labels.text("way.map") + " · Motin";
  }

  @Override
  public Html content() {
    return Html.of(
        """
        <div class="profile">
        <h1>%s</h1>
        <p class="intro">%s</p>
        %s
        %s
        <div class="map-and-table">
        %s
        %s
        </div>
        </div>
        """,
        labels.text("map.title", labels.text("kind." + kind)),
        labels.text(coverage.era() == Outlines.OLD.era() ? "map.intro63" : "map.intro"),
        kinds(),
        Eras.views(labels, "/map?kind=" + kind + "&", coverage.era()),
        map(),
        table());
  }

  private Html kinds() {
    List<Html> links = new ArrayList<>();
    for (String other : ExtractionJson.LISTS) {
      links.add(
          Html.of(
              "<a href=\"/map?kind=%s&era=%s\"%s>%s</a> ",
              other,
              coverage.era(),
              other.equals(kind) ? new Html(" aria-current=\"page\"") : Html.NONE,
              labels.text("kind." + other)));
    }
    return Html.of(
        "<nav class=\"views ways\" aria-label=\"%s\">%s</nav>",
        labels.text("facet.kind"), Html.join(links));
  }

  private int count(String province) {
    return coverage.counts().getOrDefault(province, List.of(0)).getFirst();
  }

  private Html map() {
    Map<String, Integer> counts = new HashMap<>();
    coverage.counts().keySet().forEach(name -> counts.put(name, count(name)));
    return new ProvinceMap(
            labels, Outlines.of(coverage.era()), counts, "stories.count", Address::province, steps)
        .html();
  }

  private Html table() {
    List<Html> rows = new ArrayList<>();
    coverage.counts().keySet().stream()
        .sorted(Comparator.comparingInt(this::count).reversed())
        .forEach(name ->
            rows.add(
                Html.of(
                    "<tr><th scope=\"row\"><a href=\"%s\">%s</a></th><td>%s</td></tr>",
                    Address.province(name), name, labels.text("number", count(name)))));
    return Html.of(
        """
        <div class="wide short" role="region" aria-label="%s" tabindex="0">
        <table><caption class="seen-not">%s</caption>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>%s</tbody></table>
        <p class="downloads"><a href="/api/coverage.csv?era=%s">CSV</a></p></div>
        """,
        labels.text("way.map"),
        labels.text("way.map"),
        labels.text("column.province"),
        labels.text("column.stories"),
        Html.join(rows),
        coverage.era());
  }
}
