package motin.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/// What a query finds in an order, all of it, however much that is: one batch of hits after another
/// of the same commit.
final class Ranked {

  private static final int BATCH = 2_000;

  /// So many of the best are looked at more closely, whatever page of them is wanted.
  private static final int LOOKED_AT = 200;

  private final FacetedSearcher searcher;
  private final List<Tier> tiers;
  private final Sort order;

  /// @param tiers the best first
  Ranked(FacetedSearcher searcher, List<Tier> tiers, Sort order) {
    this.searcher = searcher;
    this.tiers = List.copyOf(tiers);
    this.order = order;
  }

  /// Takes one hit and says whether there shall be another.
  interface Visit {
    boolean take(int document, float score) throws IOException;
  }

  /// Visits the hits from the first on; the first batch is `first` hits.
  void visit(int first, Visit visit) throws IOException {
    for (Tier tier : worstFirst() ? tiers.reversed() : tiers) {
      if (!visit(tier, first, visit)) {
        return;
      }
    }
  }

  private boolean visit(Tier tier, int first, Visit visit) throws IOException {
    FieldDoc last = null;
    boolean looks = tier.closer().isPresent() && !worstFirst();
    int batch = looks ? LOOKED_AT : first;
    while (true) {
      TopDocs found = searcher.top(tier.query(), order, batch, last);
      for (ScoreDoc hit :
          last == null && looks ? closer(tier.closer().get(), found) : found.scoreDocs) {
        if (!visit.take(hit.doc, score(hit) + tier.above())) {
          return false;
        }
      }
      if (found.scoreDocs.length < batch) {
        return true;
      }
      last = (FieldDoc) found.scoreDocs[batch - 1];
      batch = BATCH;
    }
  }

  /// The best hits in the order of the scores that a closer look gives them.
  private ScoreDoc[] closer(Query closer, TopDocs found) throws IOException {
    Map<Integer, Integer> places = new HashMap<>();
    ScoreDoc[] hits = new ScoreDoc[found.scoreDocs.length];
    for (int i = 0; i < hits.length; i++) {
      places.put(found.scoreDocs[i].doc, i);
      hits[i] = new ScoreDoc(found.scoreDocs[i].doc, score(found.scoreDocs[i]));
    }
    ScoreDoc[] again =
        new Closer(closer)
            .rescore(searcher, new TopDocs(found.totalHits, hits), hits.length)
            .scoreDocs;
    Arrays.sort(
        again,
        Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score)
            .thenComparing(hit -> places.get(hit.doc)));
    return again;
  }

  private boolean worstFirst() {
    SortField by = order.getSort()[0];
    return by.getType() == SortField.Type.SCORE && by.getReverse();
  }

  private static final class Closer extends QueryRescorer {

    Closer(Query query) {
      super(query);
    }

    @Override
    protected float combine(float score, boolean matches, float more) {
      return matches ? score + more : score;
    }
  }

  /// Where hits are not ranked by relevance, all are worth nothing.
  private float score(ScoreDoc hit) {
    if (!(hit instanceof FieldDoc ranked)) {
      return hit.score;
    }
    boolean byScore = order.getSort()[0].getType() == SortField.Type.SCORE;
    return byScore && ranked.fields[0] instanceof Float score ? score : 0;
  }
}
