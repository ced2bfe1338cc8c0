package motin.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import motin.corpus.ExtractionJson;

/// A map of the provinces by how many stories have facts of a kind, with its table; on small
/// screens one tile for each province, from the north to the south.
///
/// @param steps the shades
record MapPage(Labels labels, String kind, Coverage coverage, Steps steps) implements View {

  private static final int TILES = 5;

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
        <figure class="map">%s%s%s<figcaption>%s</figcaption></figure>
        %s
        </div>
        </div>
        """,
        labels.text("map.title", labels.text("kind." + kind)),
        labels.text(coverage.era() == Outlines.OLD.era() ? "map.intro63" : "map.intro"),
        kinds(),
        Eras.views(labels, "/map?kind=" + kind + "&", coverage.era()),
        shapes(),
        tiles(),
        legend(),
        labels.text("map.credit"),
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

  private String label(String province) {
    return province + ": " + labels.count("stories.count", count(province));
  }

  /// The table beside says the same to those who do not see it.
  private Html shapes() {
    List<Html> shapes = new ArrayList<>();
    for (Outlines.Outline province : Outlines.of(coverage.era()).provinces()) {
      shapes.add(
          Html.of(
              "<a href=\"%s\" tabindex=\"-1\"><path class=\"shade%s\""
                  + " d=\"%s\"><title>%s</title></path></a>",
              Address.province(province.name()),
              steps.of(count(province.name())),
              province.path(),
              label(province.name())));
    }
    return Html.of(
        "<svg class=\"shapes\" viewBox=\"0 0 850 930\" aria-hidden=\"true\""
            + " focusable=\"false\">%s</svg>",
        Html.join(shapes));
  }

  private Html tiles() {
    List<Outlines.Outline> provinces =
        new ArrayList<>(Outlines.of(coverage.era()).provinces()); // north to south
    List<Html> tiles = new ArrayList<>();
    for (int row = 0; row < provinces.size(); row += TILES) {
      List<Outlines.Outline> own =
          new ArrayList<>(provinces.subList(row, Math.min(provinces.size(), row + TILES)));
      own.sort(Comparator.comparingDouble(Outlines.Outline::longitude)); // west to east
      own.forEach(province ->
          tiles.add(
              Html.of(
                  "<li><a class=\"step%s\" href=\"%s\"><span>%s</span> <b>%s</b></a></li>",
                  steps.of(count(province.name())),
                  Address.province(province.name()),
                  province.name(),
                  labels.text("number", count(province.name())))));
    }
    return Html.of("<ol class=\"tiles\">%s</ol>", Html.join(tiles));
  }

  private Html legend() {
    List<Html> entries = new ArrayList<>();
    entries.add(Html.of("<li><span class=\"swatch shade0\"></span>0</li>"));
    for (int step = 1; step <= Steps.MOST; step++) {
      int least = steps.least(step);
      int most = steps.least(step + 1) - 1;
      String range =
          step == Steps.MOST
              ? labels.text("number", least) + "+"
              : least == most ? "" + least : least + "–" + most;
      entries.add(Html.of("<li><span class=\"swatch shade%s\"></span>%s</li>", step, range));
    }
    return Html.of("<ul class=\"legend\">%s</ul>", Html.join(entries));
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
