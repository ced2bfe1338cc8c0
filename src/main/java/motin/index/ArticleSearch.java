package motin.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Answers a [SearchRequest].
final class ArticleSearch {

  /// No search may hold up the others for longer.
  static final Duration LONGEST = Duration.ofSeconds(5);

  static final String CUT = "the search was stopped after %d s; there may be more than is shown";

  private final FacetedSearcher searcher;
  private final SearchRequest request;
  private final QueryText text;

  ArticleSearch(FacetedSearcher searcher, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
    this.text = QueryText.parse(request.query());
  }

  /// The page asked for. Where nothing is found as typed, it is that of what was perhaps meant.
  SearchResult answer() throws IOException {
    ArticleSearch limited = new ArticleSearch(searcher.limited(LONGEST), request);
    SearchResult result = limited.asTyped();
    if (result.total() > 0 || text.wanted().isEmpty()) {
      return result;
    }
    Optional<String> meant = new Spelling(searcher, text).suggestion();
    if (meant.isEmpty()) {
      return result;
    }
    SearchResult other = new ArticleSearch(limited.searcher, request.query(meant.get())).asTyped();
    return new SearchResult(
        other.total(),
        other.hits(),
        other.facets(),
        other.understood(),
        other.notes(),
        Optional.of(new Suggestion(meant.get(), true)));
  }

  private SearchResult asTyped() throws IOException {
    Tally tally =
        new Tally(
            searcher,
            this::query,
            request.chosen(),
            request.unit(),
            Unit.ARTICLES,
            text.blank() ? Optional.of(Fields.ARTICLE) : Optional.empty());
    Tally.Counts counts = tally.counts(request.facets());
    List<ArticleHit> hits = request.page().limit() == 0 ? List.of() : page();
    List<String> notes = new ArrayList<>(text.notes());
    if (searcher.timedOut()) {
      notes.add(CUT.formatted(LONGEST.toSeconds()));
    }
    return new SearchResult(
        counts.total(), hits, counts.facets(), text.clause().toString(), notes, Optional.empty());
  }

  /// Every hit in order, whatever page was asked for.
  void each(Sink<ArticleHit> sink) throws IOException {
    Stories stories = new Stories();
    ranked()
        .visit(
            Page.DEEPEST,
            (document, score) -> {
              if (stories.isNew(document)) {
                sink.take(hit(document, score));
              }
              return true;
            });
  }

  private List<ArticleHit> page() throws IOException {
    List<ArticleHit> hits = new ArrayList<>();
    Stories stories = new Stories();
    Page page = request.page();
    int[] seen = new int[1];
    ranked()
        .visit(
            page.end(),
            (document, score) -> {
              if (stories.isNew(document) && seen[0]++ >= page.from()) {
                hits.add(hit(document, score));
              }
              return hits.size() < page.limit();
            });
    return hits;
  }

  private Ranked ranked() {
    UnaryOperator<Query> chosen = query -> ArticleFacets.narrow(query, request.chosen());
    List<Tier> tiers =
        request.order().byRelevance() && !text.blank()
            ? WordsQuery.tiers(new Scope.Articles(), text)
            : List.of(Tier.of(query(Map.of())));
    return new Ranked(
        searcher,
        tiers.stream().map(tier -> tier.within(chosen)).toList(),
        request.order().sort(text.blank()));
  }

  private Query query(Map<Facet, Set<String>> chosen) {
    return ArticleFacets.narrow(articles(text), chosen);
  }

  /// The articles a query finds; all of them for a blank one.
  static Query articles(QueryText text) {
    Query articles = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
    if (text.blank()) {
      return articles;
    }
    return WordsQuery.matching(new Scope.Articles(), text);
  }

  private ArticleHit hit(int document, float score) throws IOException {
    StoredExtractions stored = new StoredExtractions(searcher);
    var extraction = stored.article(document);
    return new ArticleHit(
        extraction,
        score,
        extraction.article().title().map(title -> Snippets.marked(text, title)),
        Snippets.of(text, extraction.article()),
        stored.story(document));
  }

  /// Of each story the first, where stories are asked for.
  private final class Stories {
    private final Set<String> seen = new HashSet<>();

    boolean isNew(int document) throws IOException {
      return request.unit() != Unit.STORIES
          || seen.add(new StoredExtractions(searcher).story(document));
    }
  }
}
