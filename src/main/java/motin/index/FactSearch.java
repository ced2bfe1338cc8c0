package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/// Answers a [FactRequest].
final class FactSearch {

  private static final Query ARTICLES = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));

  private final FacetedSearcher searcher;
  private final FactRequest request;
  private final QueryText text;

  FactSearch(FacetedSearcher searcher, FactRequest request) {
    this.searcher = searcher;
    this.request = request;
    this.text = QueryText.parse(request.query());
  }

  FactResult answer() throws IOException {
    FacetedSearcher limited = searcher.limited(ArticleSearch.LONGEST);
    Map<Facet, List<FacetCount>> facets =
        tally(limited, request.unit()).counts(request.facets()).facets();
    long total = tally(limited, Unit.FACTS).counts(Set.of()).total();
    List<FactHit> hits = new ArrayList<>();
    Page page = request.page();
    if (page.limit() > 0) {
      StoredExtractions stored = new StoredExtractions(searcher);
      int[] seen = new int[1];
      ranked(limited)
          .visit(
              page.end(),
              (document, _) -> {
                if (seen[0]++ >= page.from()) {
                  hits.add(stored.fact(document));
                }
                return hits.size() < page.limit();
              });
    }
    List<String> notes = new ArrayList<>(text.notes());
    if (limited.timedOut()) {
      notes.add(ArticleSearch.CUT.formatted(ArticleSearch.LONGEST.toSeconds()));
    }
    return new FactResult(total, hits, facets, text.clause().toString(), notes);
  }

  private Tally tally(FacetedSearcher limited, Unit unit) {
    return new Tally(limited, this::query, request.chosen(), unit, Unit.FACTS, whole());
  }

  /// Every hit in order, whatever page was asked for.
  void each(Sink<FactHit> sink) throws IOException {
    StoredExtractions stored = new StoredExtractions(searcher);
    ranked(searcher)
        .visit(
            Page.DEEPEST,
            (document, _) -> {
              sink.take(stored.fact(document));
              return true;
            });
  }

  private Ranked ranked(FacetedSearcher in) {
    List<Tier> tiers =
        request.order().byRelevance() && !text.blank()
            ? WordsQuery.tiers(scope(), text).stream()
                .map(tier -> tier.within(words -> query(words, request.chosen())))
                .toList()
            : List.of(Tier.of(query(request.chosen())));
    return new Ranked(in, tiers, request.order().sort(text.blank()));
  }

  private Scope scope() {
    return new Scope.Facts(request.list());
  }

  /// What is searched where nothing narrows it but its kind.
  private Optional<String> whole() {
    boolean all =
        text.blank()
            && request.where().isEmpty()
            && request.min().isEmpty()
            && request.max().isEmpty();
    return all ? Optional.of(request.list().orElse("facts")) : Optional.empty();
  }

  private Query query(Map<Facet, Set<String>> chosen) {
    return query(
        text.blank() ? MatchAllDocsQuery.INSTANCE : WordsQuery.matching(scope(), text), chosen);
  }

  private Query query(Query words, Map<Facet, Set<String>> chosen) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    request
        .list()
        .ifPresentOrElse(
            list -> query.add(new TermQuery(new Term(Fields.KIND, list)), Occur.FILTER),
            () ->
                query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).add(ARTICLES, Occur.MUST_NOT));
    query.add(words, Occur.MUST);
    request.where().forEach((field, value) -> query.add(has(field, value), Occur.FILTER));
    request
        .min()
        .ifPresent(min ->
            query.add(
                DoublePoint.newRangeQuery(Fields.MAX, min, Double.POSITIVE_INFINITY),
                Occur.FILTER));
    request
        .max()
        .ifPresent(max ->
            query.add(
                DoublePoint.newRangeQuery(Fields.MIN, Double.NEGATIVE_INFINITY, max),
                Occur.FILTER));
    if (!chosen.isEmpty()) {
      Query articles = ArticleFacets.narrow(ARTICLES, chosen);
      query.add(new ToChildBlockJoinQuery(articles, StoredExtractions.ARTICLES), Occur.FILTER);
    }
    return query.build();
  }

  private static Query has(FactField field, String value) {
    String name = Fields.of(field);
    return field.words()
        ? WordsQuery.matching(new Scope.Field(name), QueryText.parse(value))
        : new TermQuery(new Term(name, Fields.keyword(value)));
  }
}
