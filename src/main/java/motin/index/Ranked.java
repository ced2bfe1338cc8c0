package motin.index;

import java.io.IOException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/// What a query finds in an order, all of it, however much that is: one batch of hits after another
/// of the same commit.
final class Ranked {

  private static final int BATCH = 2_000;

  private final FacetedSearcher searcher;
  private final Query query;
  private final Sort order;

  Ranked(FacetedSearcher searcher, Query query, Sort order) {
    this.searcher = searcher;
    this.query = query;
    this.order = order;
  }

  /// Takes one hit and says whether there shall be another.
  interface Visit {
    boolean take(int document, float score) throws IOException;
  }

  /// Visits the hits from the first on; the first batch is `first` hits.
  void visit(int first, Visit visit) throws IOException {
    FieldDoc last = null;
    int batch = first;
    while (true) {
      TopDocs found = searcher.top(query, order, batch, last);
      for (ScoreDoc hit : found.scoreDocs) {
        last = (FieldDoc) hit;
        if (!visit.take(hit.doc, score(last))) {
          return;
        }
      }
      if (found.scoreDocs.length < batch) {
        return;
      }
      batch = BATCH;
    }
  }

  /// Where hits are not ranked by relevance, all are worth nothing.
  private float score(FieldDoc hit) {
    boolean ranked = order.getSort()[0].getType() == SortField.Type.SCORE;
    return ranked && hit.fields[0] instanceof Float score ? score : 0;
  }
}
