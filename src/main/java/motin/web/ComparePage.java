package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.fact.Count;
import motin.fact.Fact;
import motin.fact.Quantity;
import motin.fact.Result;
import motin.fact.Target;
import motin.index.FactHit;

/// Two provinces or two terms side by side.
///
/// @param comparison empty where there is nothing chosen yet
record ComparePage(Labels labels, Optional<Comparison> comparison) implements View {

  private static final List<String> TERMS =
      List.of("2015-2020", "2020-2025", "2025-2030", "2030-2035");

  /// Figures of one cell that are seen; the others are in the data.
  private static final int SHOWN = 4;

  @Override
  public String title() {
    return comparison
            .map(c -> c.one().name() + " – " + c.other().name())
            .orElseGet(() -> labels.text("way.compare"))
        + " · Motin";
  }

  @Override
  public Html content() {
    return Html.of(
        """
        <div class="profile">
        <h1>%s</h1>
        <p class="intro">%s</p>
        <form class="choices" action="/compare" method="get">
        %s
        %s
        <button type="submit">%s</button>
        </form>
        <datalist id="sides">%s</datalist>
        %s
        </div>
        """,
        labels.text("way.compare"),
        labels.text("compare.intro"),
        choice("one", comparison.map(c -> c.one().name()).orElse("")),
        choice("other", comparison.map(c -> c.other().name()).orElse("")),
        labels.text("compare.button"),
        options(),
        comparison.map(this::table).orElseGet(this::examples));
  }

  private Html choice(String name, String value) {
    return Html.of(
        "<label>%s <input name=\"%s\" value=\"%s\" list=\"sides\" required"
            + " autocomplete=\"off\"></label>",
        labels.text("compare." + name), name, value);
  }

  private Html options() {
    List<String> names = new ArrayList<>(Outlines.NEW.names());
    Outlines.OLD.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
    names.addAll(TERMS);
    return Html.join(
        names.stream().map(name -> Html.of("<option value=\"%s\"></option>", name)).toList());
  }

  private Html examples() {
    return Html.of(
        "<p class=\"examples\">%s <a href=\"/compare?one=2020-2025&amp;other=2025-2030\">2020-2025"
            + " – 2025-2030</a> <a href=\"%s\">Lào Cai – Cao Bằng</a></p>",
        labels.text("examples"),
        "/compare?one=%s&other=%s".formatted(Search.encode("Lào Cai"), Search.encode("Cao Bằng")));
  }

  private Html table(Comparison compared) {
    List<Html> rows = new ArrayList<>();
    for (Comparison.Row row : compared.rows()) {
      rows.add(
          Html.of(
              "<tr class=\"%s\"><th scope=\"row\"><span class=\"kind %s\">%s</span> %s</th>"
                  + "<td>%s</td><td>%s</td></tr>",
              row.shared() ? "shared" : "single",
              row.kind(),
              labels.text("kind." + row.kind()),
              row.subject(),
              cell(row.one()),
              cell(row.other())));
    }
    String state =
        "?one=%s&other=%s"
            .formatted(
                Search.encode(compared.one().name()), Search.encode(compared.other().name()));
    return Html.of(
        """
        <p class="total" role="status">%s</p>
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table class="comparison"><caption class="seen-not">%s</caption>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>%s</tbody></table></div>
        <p class="downloads"><a href="/api/compare.csv%s">CSV</a> <a href="/api/compare%s">JSON</a></p>
        """,
        labels.text(
            compared.cut() ? "compare.cut" : "compare.rows",
            compared.rows().stream().filter(Comparison.Row::shared).count(),
            compared.rows().size()),
        labels.text("way.compare"),
        labels.text("way.compare"),
        labels.text("column.subject"),
        compared.one().name(),
        compared.other().name(),
        Html.join(rows),
        state,
        state);
  }

  private Html cell(List<FactHit> hits) {
    List<Html> lines = new ArrayList<>();
    hits.stream()
        .limit(SHOWN)
        .forEach(hit ->
            lines.add(
                Html.of(
                    "<li><a href=\"%s\">%s</a> <span class=\"details\">%s</span></li>",
                    Permalink.of(hit.article(), hit.fact()).page(),
                    figure(hit.fact()),
                    said(hit))));
    if (hits.size() > SHOWN) {
      lines.add(Html.of("<li>%s</li>", labels.text("facet.more", hits.size() - SHOWN)));
    }
    return lines.isEmpty()
        ? Html.of("<span class=\"details\">–</span>")
        : Html.of("<ul>%s</ul>", Html.join(lines));
  }

  private String figure(Fact fact) {
    FactView view = new FactView(labels, fact);
    Optional<Quantity> quantity =
        switch (fact) {
          case Count c -> Optional.of(c.quantity());
          case Target t -> Optional.of(t.quantity());
          case Result r -> Optional.of(r.quantity());
          default -> Optional.empty();
        };
    return quantity.map(view::number).orElseGet(fact::summary);
  }

  /// Whose it is, for when, and who reports it.
  private String said(FactHit hit) {
    Optional<String> when =
        switch (hit.fact()) {
          case Count c -> c.date();
          case Target t -> t.when();
          case Result r -> r.when();
          default -> Optional.empty();
        };
    Optional<String> whose =
        switch (hit.fact()) {
          case Count c -> c.organization();
          case Target t -> t.organization();
          case Result r -> r.organization();
          default -> Optional.empty();
        };
    List<String> parts = new ArrayList<>();
    when.map(time -> FactView.when(labels, time)).ifPresent(parts::add);
    whose.ifPresent(parts::add);
    hit.article().source().ifPresent(parts::add);
    return String.join(" · ", parts);
  }
}
