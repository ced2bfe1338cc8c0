package motin.web;

import java.util.ArrayList;
import java.util.List;

/// What every page has around it: the head, the bar with the search box, the foot.
///
/// @param here the address of the page, to which the choice of the language is added
record Shell(Labels labels, String title, String here, Search search, boolean bar) {

  Html around(Html content) {
    return Html.of(
        """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="stylesheet" href="%s">
        <link rel="icon" type="image/svg+xml" href="%s">
        <link rel="alternate" type="application/atom+xml" href="/feed.atom%s">
        <script type="module" src="%s"></script>
        </head>
        <body>
        <a class="skip" href="#main">%s</a>
        <header class="bar">
        <a class="brand" href="/"><img src="%s" alt="" width="28" height="28">Motin</a>
        %s
        %s
        </header>
        <main id="main" tabindex="-1">
        %s
        </main>
        <footer class="foot"><p>%s</p></footer>
        </body>
        </html>
        """,
        labels.language().code(),
        title,
        Asset.STYLE.address(),
        Asset.ICON.address(),
        search.from(0).parameters(),
        Asset.SCRIPT.address(),
        labels.text("skip"),
        Asset.ICON.address(),
        bar ? box("bar-box") : Html.NONE,
        languages(),
        content,
        labels.text("foot"));
  }

  /// The search box; filters chosen stay chosen.
  Html box(String style) {
    List<Html> kept = new ArrayList<>();
    search
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                kept.add(
                    Html.of(
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">",
                        facet.label(), value))));
    return Html.of(
        """
        <form class="%s" role="search" action="/" method="get">
        <input type="search" name="q" value="%s" placeholder="%s" aria-label="%s"
          list="completions" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="500" enterkeyhint="search">
        %s<button type="submit">%s</button>
        <datalist id="completions"></datalist>
        </form>
        """,
        style,
        search.query(),
        labels.text("search.placeholder"),
        labels.text("search.label"),
        Html.join(kept),
        labels.text("search.button"));
  }

  private Html languages() {
    List<Html> links = new ArrayList<>();
    for (Language language : Language.values()) {
      Labels own = Labels.in(language);
      boolean current = language == labels.language();
      links.add(
          Html.of(
              "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\" title=\"%s\"%s>%s</a>",
              here + (here.contains("?") ? "&" : "?") + "lang=" + language.code(),
              language.code(),
              language.code(),
              own.text("language"),
              current ? new Html(" aria-current=\"true\"") : Html.NONE,
              language.name()));
    }
    return Html.of(
        "<nav class=\"languages\" aria-label=\"%s\">%s</nav>",
        labels.text("languages"), Html.join(links));
  }
}
