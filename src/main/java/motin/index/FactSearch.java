package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
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
    Sort order = text.blank() ? FacetedSearcher.NEWEST_FIRST : FacetedSearcher.BEST_FIRST;
    TopDocs found = searcher.top(query(), order, request.page().end());
    StoredExtractions stored = new StoredExtractions(searcher);
    List<FactHit> hits = new ArrayList<>();
    for (ScoreDoc hit : request.page().of(found.scoreDocs)) {
      hits.add(stored.fact(hit.doc));
    }
    return new FactResult(found.totalHits.value(), hits, text.clause().toString(), text.notes());
  }

  private Query query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    request
        .list()
        .ifPresentOrElse(
            list -> query.add(new TermQuery(new Term(Fields.KIND, list)), Occur.FILTER),
            () ->
                query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).add(ARTICLES, Occur.MUST_NOT));
    if (!text.blank()) {
      query.add(WordsQuery.in(new Scope.Facts(request.list()), text), Occur.MUST);
    }
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
    if (!request.chosen().isEmpty()) {
      Query articles = ArticleFacets.narrow(ARTICLES, request.chosen());
      query.add(new ToChildBlockJoinQuery(articles, StoredExtractions.ARTICLES), Occur.FILTER);
    }
    return query.build();
  }

  private static Query has(FactField field, String value) {
    String name = Fields.of(field);
    return field.words()
        ? WordsQuery.in(new Scope.Field(name), QueryText.parse(value))
        : new TermQuery(new Term(name, Fields.keyword(value)));
  }
}
