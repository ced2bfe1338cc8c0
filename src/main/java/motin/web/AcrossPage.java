package motin.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.index.FactHit;

/// One figure across the provinces: a map of it, and its table.
record AcrossPage(Labels labels, Across across) implements View {

  @Override
  public String title() {
    return labels.text("way.across") + " · Motin";
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
        </div>
        """,
        across.measure().map(this::name).orElse(labels.text("way.across")),
        labels.text("across.intro"),
        choice(),
        across.measure().map(this::mapAndTable).orElse(Html.NONE));
  }

  private String name(Across.Measure measure) {
    String words =
        measure.list().equals("counts")
            ? labels.text("category." + measure.words())
            : measure.words();
    return labels.text("kind." + measure.list()) + ": " + words;
  }

  private Html choice() {
    List<Html> links = new ArrayList<>();
    for (Across.Measure measure : across.measures()) {
      boolean shown = across.measure().equals(Optional.of(measure));
      links.add(
          Html.of(
              "<a href=\"/across?measure=%s\"%s>%s</a> ",
              Search.encode(measure.key()),
              shown ? new Html(" aria-current=\"page\"") : Html.NONE,
              name(measure)));
    }
    return Html.of(
        "<nav class=\"views ways\" aria-label=\"%s\">%s</nav>",
        labels.text("way.across"), Html.join(links));
  }

  private Html mapAndTable(Across.Measure measure) {
    Map<String, Integer> values = new HashMap<>();
    across
        .newest()
        .forEach(
            (province, hit) -> values.put(province, Across.quantity(hit.fact()).min().intValue()));
    boolean old = values.keySet().stream().noneMatch(Outlines.NEW::has);
    int highest = values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    ProvinceMap map =
        new ProvinceMap(
            labels,
            old ? Outlines.OLD : Outlines.NEW,
            values,
            "across.value",
            Address::province,
            new Steps(highest));
    String state = "?measure=" + Search.encode(measure.key());
    return Html.of(
        "<div class=\"map-and-table\">%s%s</div>",
        map.html(),
        Html.of(
            """
            <div class="wide short" role="region" aria-label="%s" tabindex="0">
            <table><caption class="seen-not">%s</caption>
            <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
            <tbody>%s</tbody></table>
            <p class="downloads"><a href="/api/across.csv%s">CSV</a>
            <a href="/api/across.jsonl%s">JSON Lines</a></p></div>
            """,
            name(measure),
            name(measure),
            labels.text("column.province"),
            labels.text("column.value"),
            labels.text("column.date"),
            Html.join(across.ordered().stream().map(this::row).toList()),
            state,
            state));
  }

  private Html row(Map.Entry<String, FactHit> row) {
    FactHit hit = row.getValue();
    return Html.of(
        "<tr><th scope=\"row\"><a href=\"%s\">%s</a></th><td><a"
            + " href=\"%s\">%s</a></td><td>%s</td></tr>",
        Address.province(row.getKey()),
        row.getKey(),
        Permalink.of(hit.article(), hit.fact()).page(),
        new FactView(labels, hit.fact()).number(Across.quantity(hit.fact())),
        hit.article().published().map(day -> Dates.html(labels, day)).orElse(Html.NONE));
  }
}
