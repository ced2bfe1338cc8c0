package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import motin.fact.Extraction;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Answers a [SearchRequest].
final class ArticleSearch {

  private final FacetedSearcher searcher;
  private final SearchRequest request;
  private final QueryText text;

  ArticleSearch(FacetedSearcher searcher, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
    this.text = QueryText.parse(request.query());
  }

  SearchResult answer() throws IOException {
    DrillDownQuery query = ArticleFacets.narrow(articles(text), request.chosen());
    Sort order = text.blank() ? FacetedSearcher.NEWEST_FIRST : FacetedSearcher.BEST_FIRST;
    int limit = Math.max(1, request.page().end());
    if (searcher.facets().isEmpty()) {
      return result(searcher.top(query, order, limit), Map.of());
    }
    SortedSetDocValuesReaderState facets = searcher.facets().get();
    DrillSidewaysResult found =
        new DrillSideways(searcher, ArticleFacets.CONFIG, facets)
            .search(query, null, null, limit, order, true);
    return result(found.hits, ArticleFacets.counts(found.facets, request.chosen()));
  }

  /// The articles a query finds; all of them for a blank one.
  private static Query articles(QueryText text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)), Occur.FILTER);
    if (!text.blank()) {
      query.add(WordsQuery.inArticles(text), Occur.MUST);
    }
    return query.build();
  }

  private SearchResult result(TopDocs found, Map<Facet, List<FacetCount>> facets)
      throws IOException {
    StoredExtractions stored = new StoredExtractions(searcher);
    List<ArticleHit> hits = new ArrayList<>();
    for (ScoreDoc hit : request.page().of(found.scoreDocs)) {
      hits.add(hit(stored.article(hit.doc), hit.score));
    }
    return new SearchResult(
        found.totalHits.value(), hits, facets, text.clause().toString(), text.notes());
  }

  private ArticleHit hit(Extraction extraction, float score) {
    return new ArticleHit(
        extraction,
        Float.isNaN(score) ? 0 : score,
        extraction.article().title().map(title -> Snippets.marked(text, title)),
        Snippets.of(text, extraction.article()));
  }
}
