package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Extraction;
import motin.index.ArticleHit;
import motin.index.Facet;
import motin.index.StoryArticle;

/// An article to be read, its facts marked in it and listed beside it.
///
/// @param search where the reader comes from: its words are marked, and it is the way back
/// @param copies the articles that tell the same story, this one among them
/// @param similar articles about the same
record ArticlePage(
    Labels labels,
    Search search,
    Extraction extraction,
    List<StoryArticle> copies,
    List<ArticleHit> similar)
    implements View {

  @Override
  public String title() {
    return Titles.of(extraction.article()) + " · Motin";
  }

  @Override
  public Html content() {
    Article article = extraction.article();
    List<NumberedFact> facts = NumberedFact.of(extraction);
    return Html.of(
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
        text(new MarkedText(article.text(), facts, search.query())),
        labels.text("facts"),
        Html.join(
            List.of(
                new FactList(labels, article, facts, true).html(),
                retold(),
                others(),
                cite(),
                dropped())));
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

  /// The story in other outlets.
  private Html retold() {
    List<Html> links = new ArrayList<>();
    for (StoryArticle copy : copies) {
      if (!copy.id().equals(extraction.article().id())) {
        links.add(
            Html.of(
                "<li><a href=\"/articles/%s\">%s</a> %s</li>",
                Search.encode(copy.id()),
                copy.title().orElse(labels.text("untitled")),
                copy.source().orElse("")));
      }
    }
    return links.isEmpty()
        ? Html.NONE
        : Html.of(
            "<section class=\"similar\"><h2>%s</h2><ul>%s</ul></section>",
            labels.text("copies"), Html.join(links));
  }

  private Html cite() {
    String address = "/api/articles/" + Search.encode(extraction.article().id()) + "/citation.";
    List<Html> links = new ArrayList<>();
    for (Citation.Format format : Citation.Format.values()) {
      String name = format.label().isEmpty() ? labels.text("cite.plain") : format.label();
      links.add(Html.of("<a href=\"%s\">%s</a> ", address + format.ending(), name));
    }
    return Html.of(
        "<section class=\"similar\"><h2>%s</h2><p class=\"downloads\">%s</p></section>",
        labels.text("cite"), Html.join(links));
  }

  /// The way to what the page held besides.
  private Html dropped() {
    return Html.of(
        "<p class=\"downloads\"><a href=\"/articles/%s/dropped\">%s</a></p>",
        Search.encode(extraction.article().id()), labels.text("dropped"));
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

  private Html text(MarkedText text) {
    Article article = extraction.article();
    List<Block> blocks =
        article.blocks().isEmpty()
            ? List.of(new Block(Block.Kind.BODY, new Span(0, article.text().length())))
            : article.blocks();
    List<Html> parts = new ArrayList<>();
    boolean titled = blocks.getFirst().kind() == Block.Kind.TITLE;
    if (!titled) {
      parts.add(Html.of("<h1>%s</h1>", article.title().orElse(labels.text("untitled"))));
      parts.add(meta());
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Html words = text.html(block.span());
      parts.add(
          switch (block.kind()) {
            case TITLE -> Html.of(i == 0 ? "<h1>%s</h1>" : "<h2>%s</h2>", words);
            case LEAD -> Html.of("<p class=\"lead\">%s</p>", words);
            case HEADING -> Html.of("<h2>%s</h2>", words);
            case BODY -> Html.of("<p>%s</p>", words);
            case CAPTION -> Html.of("<p class=\"caption\">%s</p>", words);
            case BYLINE -> Html.of("<p class=\"byline\">%s</p>", words);
          });
      if (titled && i == 0) {
        parts.add(meta());
      }
    }
    return Html.join(parts);
  }

  private Html meta() {
    Article article = extraction.article();
    List<Html> meta = new ArrayList<>();
    article.source().ifPresent(s -> meta.add(Html.of("<span class=\"source\">%s</span>", s)));
    article.published().ifPresent(p -> meta.add(Dates.html(labels, p)));
    if (!article.authors().isEmpty()) {
      meta.add(Html.of("<span>%s</span>", String.join(", ", article.authors())));
    }
    for (String province : extraction.about()) {
      String link = Search.NEWEST.toggle(Facet.PROVINCE, province).link();
      meta.add(Html.of("<a class=\"chip\" href=\"%s\">%s</a>", link, province));
    }
    article
        .url()
        .filter(Html::isLink)
        .ifPresent(url ->
            meta.add(
                Html.of(
                    "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>",
                    url, labels.text("original"))));
    meta.add(Html.of("<a href=\"/api/articles/%s\">JSON</a>", Search.encode(article.id())));
    return Html.of(
        "<p class=\"meta\" lang=\"%s\">%s</p>", labels.language().code(), Html.join(meta));
  }
}
