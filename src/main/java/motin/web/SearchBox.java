package motin.web;

import java.util.ArrayList;
import java.util.List;

/// The search box; filters chosen stay chosen.
record SearchBox(Labels labels, Search search) {

  Html html(String style) {
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
        </form>
        """,
        style,
        search.query(),
        labels.text("search.placeholder"),
        labels.text("search.label"),
        Html.join(kept),
        labels.text("search.button"));
  }
}
