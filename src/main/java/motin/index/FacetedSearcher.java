package motin.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/// A searcher with what is worked out once for each commit: the numbers of the values of facets.
final class FacetedSearcher extends IndexSearcher {

  /// Hits beyond the ones wanted that are looked at for nothing but their number.
  private static final int COUNTED_BY_THE_WAY = 1;

  private final Ordinals ordinals;
  private final Map<Object, Object> kept;

  FacetedSearcher(IndexReader reader) {
    this(reader, new Ordinals(reader), new ConcurrentHashMap<>());
  }

  private FacetedSearcher(IndexReader reader, Ordinals ordinals, Map<Object, Object> kept) {
    super(reader);
    this.ordinals = ordinals;
    this.kept = kept;
  }

  /// The same for one search, which ends after a time with what it has found so far; whether it was
  /// cut so tells [#timedOut()].
  FacetedSearcher limited(Duration time) {
    FacetedSearcher limited = new FacetedSearcher(getIndexReader(), ordinals, kept);
    long end = System.nanoTime() + time.toNanos();
    limited.setTimeout(() -> System.nanoTime() - end > 0);
    return limited;
  }

  Ordinals ordinals() {
    return ordinals;
  }

  /// What was worked out for this commit before, under a key that says what it is.
  <T> T kept(Object key, Class<T> type, Work<T> work) throws IOException {
    Object known = kept.get(key);
    if (known == null) {
      known = work.done();
      if (!timedOut()) {
        kept.put(key, known);
      }
    }
    return type.cast(known);
  }

  /// What takes its time.
  interface Work<T> {
    T done() throws IOException;
  }

  /// The first `limit` in an order, after one of them where that is given.
  TopDocs top(Query query, Sort order, int limit, @Nullable FieldDoc after) throws IOException {
    return search(
        query, new TopFieldCollectorManager(order, Math.max(1, limit), after, COUNTED_BY_THE_WAY));
  }
}
