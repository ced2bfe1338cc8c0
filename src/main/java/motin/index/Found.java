package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.RoaringDocIdSet;

/// Every document that a query finds, without scores, segment by segment.
///
/// @param total how many they are
record Found(List<InLeaf> leaves, long total) {

  /// The documents of one segment, by their numbers in it.
  record InLeaf(LeafReaderContext leaf, DocIdSet documents) {}

  static Found of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Manager());
  }

  private static final class Manager implements CollectorManager<All, Found> {
    @Override
    public All newCollector() {
      return new All();
    }

    @Override
    public Found reduce(Collection<All> collected) {
      List<InLeaf> leaves = new ArrayList<>();
      long total = 0;
      for (All part : collected) {
        for (Filling filling : part.fillings) {
          leaves.add(new InLeaf(filling.leaf, filling.documents.build()));
          total += filling.size;
        }
      }
      return new Found(leaves, total);
    }
  }

  private static final class All implements Collector {
    private final List<Filling> fillings = new ArrayList<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      Filling filling = new Filling(leaf);
      fillings.add(filling);
      return filling;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class Filling implements LeafCollector {
    private final LeafReaderContext leaf;
    private final RoaringDocIdSet.Builder documents;
    private long size;

    Filling(LeafReaderContext leaf) {
      this.leaf = leaf;
      this.documents = new RoaringDocIdSet.Builder(leaf.reader().maxDoc());
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      documents.add(document);
      size++;
    }
  }
}
