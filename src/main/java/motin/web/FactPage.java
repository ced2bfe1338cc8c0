package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Span;
import motin.fact.Mention;
import motin.index.FactHit;

/// The card of one fact: what it says, the sentence that says it, where, by which rule, how sure,
/// and how it is cited.
///
/// @param base where this server is
record FactPage(Labels labels, String base, Article article, NumberedFact fact) implements View {

  @Override
  public String title() {
    return fact.fact().summary() + " · Motin";
  }

  private Permalink permalink() {
    return Permalink.of(article, fact.fact());
  }

  @Override
  public Html content() {
    FactView view = new FactView(labels, fact.fact());
    return Html.of(
        """
        <article class="fact-card %s">
        <p class="kicker">%s</p>
        <h1>%s</h1>
        %s
        <blockquote lang="vi">%s</blockquote>
        %s
        </article>
        """,
        fact.fact().list(),
        labels.text("kind." + fact.fact().list()),
        view.headline(),
        view.details(),
        Hits.marked(FactHit.of(article, fact.number() - 1, fact.fact()).sentence()),
        Html.join(List.of(table(view), citations())));
  }

  private Html table(FactView view) {
    List<Html> rows = new ArrayList<>();
    String place = "/articles/" + Search.encode(article.id());
    rows.add(
        row(
            "card.article",
            Html.of(
                "<a href=\"%s#%s\" lang=\"vi\">%s</a>", place, fact.mark(0), Titles.of(article))));
    article.source().ifPresent(source -> rows.add(row("column.source", Html.text(source))));
    article.published().ifPresent(day -> rows.add(row("column.date", Dates.html(labels, day))));
    rows.add(row("card.rules", rules()));
    rows.add(
        row(
            "card.confidence",
            Html.text(labels.text("percent", Math.round(fact.fact().confidence() * 100)))));
    if (!fact.fact().assessment().flags().isEmpty()) {
      rows.add(row("card.flags", view.flags()));
    }
    rows.add(row("card.permalink", link(permalink().page(), base + permalink().page())));
    quote()
        .flatMap(words -> SourceLink.to(article, words))
        .ifPresent(link ->
            rows.add(
                row(
                    "card.source",
                    Html.of(
                        "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>",
                        link, labels.text("original")))));
    rows.add(row("card.data", link(permalink().data(), "JSON")));
    return Html.of("<dl class=\"known\">%s</dl>", Html.join(rows));
  }

  private Html row(String key, Html value) {
    return Html.of("<dt>%s</dt><dd>%s</dd>", labels.text(key), value);
  }

  private static Html link(String address, String words) {
    return Html.of("<a href=\"%s\">%s</a>", address, words);
  }

  private Html rules() {
    return Html.join(
        fact.mentions().stream()
            .map(Mention::rule)
            .distinct()
            .map(rule -> Html.of("<a href=\"/about#%s\"><code>%s</code></a> ", rule, rule))
            .toList());
  }

  /// The words of the first evidence.
  private Optional<String> quote() {
    return fact.mentions().stream().findFirst().map(Mention::span).map(this::words);
  }

  private String words(Span span) {
    return span.of(article.text());
  }

  private Html citations() {
    Citation citation = Citation.of(article, fact, base);
    List<Html> links = new ArrayList<>();
    for (Citation.Format format : Citation.Format.values()) {
      String name = format.label().isEmpty() ? labels.text("cite.plain") : format.label();
      links.add(link(permalink().data() + "/citation." + format.ending(), name));
    }
    return Html.of(
        """
        <section class="cite"><h2>%s</h2>
        <p id="citation" class="copied">%s</p>
        <p class="downloads"><button type="button" class="copy" data-copy="citation" data-done="%s" hidden>%s</button> %s</p>
        </section>
        """,
        labels.text("cite"),
        citation.write(Citation.Format.PLAIN).strip(),
        labels.text("copied"),
        labels.text("copy"),
        Html.join(links));
  }
}
