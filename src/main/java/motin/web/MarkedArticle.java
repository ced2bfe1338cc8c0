package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Extraction;
import motin.index.Facet;

/// The text of an article with its facts marked, below its title where it comes from.
///
/// @param query whose words are marked too
record MarkedArticle(Labels labels, Extraction extraction, String query) {

  Html html() {
    Article article = extraction.article();
    MarkedText text = new MarkedText(article.text(), NumberedFact.of(extraction), query);
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
    return Html.of(
        "<p class=\"meta\" lang=\"%s\">%s</p>", labels.language().code(), Html.join(meta));
  }
}
