package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.article.Article;
import motin.index.FactHit;

/// One fact on a page of its own: what it says, who says it, how sure that is, how to cite it.
record FactCard(Labels labels, FactHit hit, Citation citation) {

  Html html() {
    Article article = hit.article();
    String kind = hit.fact().list();
    String title = labels.text("kind." + kind) + " · " + Titles.of(article);
    FactView view = new FactView(labels, hit.fact());
    Html content =
        Html.of(
            """
            <article class="sheet fact-card %s">
            <p class="kind %s"><a href="/facts/%s">%s</a></p>
            <h1>%s</h1>
            <p>%s</p>
            %s
            <blockquote lang="%s">%s</blockquote>
            <dl>%s</dl>
            <h2>%s</h2>
            %s
            </article>
            """,
            kind,
            kind,
            kind,
            labels.text("kind." + kind),
            view.headline(),
            view.flags(),
            view.details(),
            article.language(),
            Hits.marked(hit.sentence()),
            Html.join(rows()),
            labels.text("card.cite"),
            citations());
    return new Shell(labels, title + " · Motin", Cards.address(hit), Search.NEWEST, true)
        .around(content);
  }

  private List<Html> rows() {
    Article article = hit.article();
    List<Html> rows = new ArrayList<>();
    String page = "/articles/" + Search.encode(article.id());
    rows.add(
        row(
            "article",
            Html.of("<a href=\"%s#fact-%s\">%s</a>", page, number(), Titles.of(article))));
    article.source().ifPresent(source -> rows.add(row("source", Html.text(source))));
    article.published().ifPresent(when -> rows.add(row("published", Dates.html(labels, when))));
    Cards.sourceLink(hit)
        .ifPresent(link ->
            rows.add(
                row(
                    "place",
                    Html.of(
                        "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>",
                        link, labels.text("card.original")))));
    hit.fact().evidence().stream()
        .map(mention -> mention.rule())
        .distinct()
        .forEach(rule -> rows.add(row("rule", Html.of("<code>%s</code>", rule))));
    rows.add(
        row(
            "sure",
            Html.text(
                labels.text("card.percent", Math.round(hit.fact().confidence() * 100)))));
    rows.add(
        row(
            "permalink",
            Html.of("<a href=\"%s\">%s</a>", Cards.address(hit), Cards.address(hit))));
    return rows;
  }

  private Html row(String name, Html value) {
    return Html.of("<dt>%s</dt><dd>%s</dd>", labels.text("card." + name), value);
  }

  private int number() {
    return hit.position() + 1;
  }

  private Html citations() {
    List<Html> forms = new ArrayList<>();
    for (Citation.Form form : Citation.Form.values()) {
      forms.add(
          Html.of(
              """
              <details%s><summary>%s</summary>
              <pre tabindex="0">%s</pre>
              <p><a href="/api%s.%s" download>%s</a></p></details>
              """,
              form == Citation.Form.TEXT ? new Html(" open") : Html.NONE,
              labels.text("card." + form.ending()),
              citation.in(form),
              Cards.address(hit),
              form.ending(),
              labels.text("card.download")));
    }
    return Html.join(forms);
  }
}
