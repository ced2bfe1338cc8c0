package motin.web;

import java.util.ArrayList;
import java.util.List;
import motin.article.Article;
import motin.article.Span;
import motin.corpus.ExtractionJson;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.index.ArticleHit;
import motin.index.Facet;
import motin.index.SearchResult;
import motin.index.Snippet;

/// One page of the articles found.
record Hits(Labels labels, Search search, SearchResult found) {

  Html html() {
    return Html.of("%s%s", list(), new Pages(labels, search, found.total(), "/").html());
  }

  Html list() {
    return Html.of(
        "<ol class=\"hit-list\" start=\"%s\">%s</ol>",
        search.from() + 1, Html.join(found.hits().stream().map(this::hit).toList()));
  }

  private Html hit(ArticleHit hit) {
    Extraction extraction = hit.extraction();
    Article article = extraction.article();
    Html title = hit.title().map(Hits::marked).orElseGet(() -> Html.text(Titles.of(article)));
    return Html.of(
        """
        <li class="hit">
        <h3><a href="%s">%s</a></h3>
        <p class="meta">%s</p>
        <p class="snippet">%s</p>
        <p class="tally">%s</p>
        </li>
        """,
        "/articles/%s%s".formatted(Search.encode(article.id()), search.from(0).parameters()),
        title,
        Html.join(meta(extraction)),
        snippets(hit),
        tally(extraction));
  }

  private static Html snippets(ArticleHit hit) {
    List<Html> pieces = new ArrayList<>();
    for (Snippet snippet : hit.snippets()) {
      pieces.add(pieces.isEmpty() ? Html.NONE : new Html(" <span class=\"gap\">[…]</span> "));
      pieces.add(marked(snippet));
    }
    return Html.join(pieces);
  }

  private List<Html> meta(Extraction extraction) {
    Article article = extraction.article();
    List<Html> meta = new ArrayList<>();
    article.source().ifPresent(s -> meta.add(Html.of("<span class=\"source\">%s</span>", s)));
    article.published().ifPresent(p -> meta.add(Dates.html(labels, p)));
    extraction
        .about()
        .forEach(province ->
            meta.add(
                Html.of(
                    "<a class=\"chip\" href=\"%s\">%s</a>",
                    search.has(Facet.PROVINCE, province)
                        ? search.from(0).link()
                        : search.toggle(Facet.PROVINCE, province).link(),
                    province)));
    return meta;
  }

  /// How many facts of each kind the article has.
  private Html tally(Extraction extraction) {
    List<Html> tally = new ArrayList<>();
    for (String kind : ExtractionJson.LISTS) {
      long number = extraction.facts().stream().map(Fact::list).filter(kind::equals).count();
      if (number > 0) {
        tally.add(
            Html.of(
                "<span class=\"kind %s\">%s</span>", kind, labels.count("tally." + kind, number)));
      }
    }
    return Html.join(tally);
  }

  static Html marked(Snippet snippet) {
    String text = snippet.text();
    List<Html> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : snippet.marks()) {
      pieces.add(Html.text(text.substring(at, mark.start())));
      pieces.add(Html.of("<mark class=\"match\">%s</mark>", mark.of(text)));
      at = mark.end();
    }
    pieces.add(Html.text(text.substring(at)));
    return Html.join(pieces);
  }
}
