package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.fact.Extraction;
import motin.index.ArticleHit;

/// An article to be read, its facts marked in it and listed beside it.
///
/// @param search where the reader comes from: its words are marked, and it is the way back
/// @param similar articles about the same
record ArticlePage(Labels labels, Search search, Extraction extraction, List<ArticleHit> similar) {

  Html html() {
    Article article = extraction.article();
    String title = Titles.of(article);
    String here = "/articles/" + Search.encode(article.id()) + search.parameters();
    List<NumberedFact> facts = NumberedFact.of(extraction);
    Html content =
        Html.of(
            """
            <div class="reading">
            <article class="text" lang="%s">
            %s
            %s
            </article>
            <aside class="facts" aria-label="%s">
            %s
            </aside>
            </div>
            """,
            article.language(),
            back(),
            new MarkedArticle(labels, extraction, search.query()).html(),
            labels.text("facts"),
            Html.join(List.of(new FactList(labels, Optional.of(article.id()), facts).html(), others())));
    return new Shell(labels, title + " · Motin", here, search, true).around(content);
  }

  private Html others() {
    if (similar.isEmpty()) {
      return Html.NONE;
    }
    List<Html> links = new ArrayList<>();
    for (ArticleHit hit : similar) {
      Article other = hit.extraction().article();
      links.add(
          Html.of(
              "<li><a href=\"/articles/%s\">%s</a></li>",
              Search.encode(other.id()), Titles.of(other)));
    }
    return Html.of(
        "<section class=\"similar\"><h2>%s</h2><ul>%s</ul></section>",
        labels.text("similar"), Html.join(links));
  }

  private Html back() {
    if (search.isBlank()) {
      return Html.NONE;
    }
    String words =
        search.query().isEmpty() ? labels.text("back") : labels.text("back.query", search.query());
    return Html.of(
        "<p class=\"back\" lang=\"%s\"><a href=\"%s\">‹ %s</a></p>",
        labels.language().code(), search.link(), words);
  }
}
