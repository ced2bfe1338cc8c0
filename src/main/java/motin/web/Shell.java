package motin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/// What every page has around it: the head, the bar with the search box, the ways to the other
/// pages, the keys, the foot.
///
/// @param arriving how many inputs were read by a run that still adds to the index; empty where
///   none does
record Shell(Question question, View page, OptionalLong arriving) {

  Html html() {
    Labels labels = question.labels();
    return Html.of(
        """
        <!doctype html>
        <html lang="%s" data-theme="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        %s
        </head>
        <body>
        <a class="skip" href="#main">%s</a>
        <header class="bar">
        <a class="brand" href="/"><img src="%s" alt="" width="28" height="28">Motin</a>
        %s
        %s
        </header>
        %s
        %s
        <main id="main" tabindex="-1">
        %s
        </main>
        <footer class="foot"><p>%s</p></footer>
        <datalist id="completions"></datalist>
        %s
        </body>
        </html>
        """,
        labels.language().code(),
        question.theme().code(),
        page.title(),
        head(),
        labels.text("skip"),
        Asset.ICON.address(),
        page.hasBox() ? new SearchBox(labels, page.search()).html("bar-box") : Html.NONE,
        switches(labels),
        ways(labels),
        arriving(labels),
        page.content(),
        new Html(labels.text("foot").replace("{", "<a href=\"/about\">").replace("}", "</a>")),
        keys(labels));
  }

  private Html head() {
    List<Html> head = new ArrayList<>();
    head.add(style(Asset.STYLE));
    if (page.hasCharts()) {
      head.add(style(Asset.CHART_STYLE));
      head.add(Html.of("<script defer src=\"%s\"></script>\n", Asset.CHART_LIBRARY.address()));
      head.add(module(Asset.CHARTS));
    }
    head.add(
        Html.of(
            """
            <link rel="icon" type="image/svg+xml" href="%s">
            <link rel="alternate" type="application/atom+xml" href="/feed.atom%s">
            """,
            Asset.ICON.address(), page.search().from(0).parameters()));
    head.add(module(Asset.SCRIPT));
    return Html.join(head);
  }

  private static Html style(Asset asset) {
    return Html.of("<link rel=\"stylesheet\" href=\"%s\">\n", asset.address());
  }

  private static Html module(Asset asset) {
    return Html.of("<script type=\"module\" src=\"%s\"></script>\n", asset.address());
  }

  /// The ways to the pages that are not found by searching.
  private Html ways(Labels labels) {
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put("facts", "/facts/officials");
    ways.put("map", "/map");
    ways.put("across", "/across");
    ways.put("compare", "/compare");
    ways.put("coverage", "/coverage");
    ways.put("try", "/try");
    ways.put("about", "/about");
    String first = question.path().isEmpty() ? "" : question.path().getFirst();
    List<Html> links = new ArrayList<>();
    ways.forEach((name, address) ->
        links.add(
            Html.of(
                "<a href=\"%s\"%s>%s</a>",
                address,
                name.equals(first) ? new Html(" aria-current=\"page\"") : Html.NONE,
                labels.text("way." + name))));
    return Html.of(
        "<nav class=\"main-ways\" aria-label=\"%s\">%s</nav>",
        labels.text("ways"), Html.join(links));
  }

  /// Tells that there will be more.
  private Html arriving(Labels labels) {
    return arriving.isEmpty()
        ? Html.NONE
        : Html.of(
            "<p class=\"arriving\" role=\"status\">%s</p>",
            labels.text("arriving", arriving.getAsLong()));
  }

  private Html switches(Labels labels) {
    List<Html> links = new ArrayList<>();
    for (Language language : Language.values()) {
      links.add(
          Html.of(
              "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\" title=\"%s\"%s>%s</a>",
              question.with("lang", language.code()),
              language.code(),
              language.code(),
              Labels.in(language).text("language"),
              current(language == labels.language()),
              language.name()));
    }
    for (Theme theme : Theme.values()) {
      String name = labels.text("theme." + theme.code());
      links.add(
          Html.of(
              "<a class=\"theme\" href=\"%s\" title=\"%s\" aria-label=\"%s\"%s>%s</a>",
              question.with("theme", theme.code()),
              name,
              name,
              current(theme == question.theme()),
              switch (theme) {
                case AUTO -> "◐";
                case LIGHT -> "☀";
                case DARK -> "☾";
              }));
    }
    return Html.of(
        "<nav class=\"languages\" aria-label=\"%s\">%s</nav>",
        labels.text("languages"), Html.join(links));
  }

  private static Html current(boolean current) {
    return current ? new Html(" aria-current=\"true\"") : Html.NONE;
  }

  /// The sheet of keys, opened by `?`.
  private static Html keys(Labels labels) {
    List<Html> rows = new ArrayList<>();
    for (String key : List.of("/", "j", "k", "?", "Esc")) {
      String name =
          switch (key) {
            case "/" -> "slash";
            case "?" -> "question";
            default -> key.toLowerCase(Locale.ROOT);
          };
      rows.add(Html.of("<dt><kbd>%s</kbd></dt><dd>%s</dd>", key, labels.text("key." + name)));
    }
    return Html.of(
        """
        <dialog id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">%s</h2>
        <dl>%s</dl>
        <form method="dialog"><button>%s</button></form>
        </dialog>
        """,
        labels.text("keys"), Html.join(rows), labels.text("close"));
  }
}
