package motin.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// What is committed, as it can be searched now. Safe for all threads.
final class Searchers implements AutoCloseable {

  private static final long STALE = Duration.ofSeconds(1).toNanos();

  private final SearcherManager manager;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  /// Something done with a searcher, which must not be kept.
  interface Use<T> {
    T with(FacetedSearcher searcher) throws IOException;
  }

  private Searchers(SearcherManager manager) {
    this.manager = manager;
  }

  static Searchers open(Path folder, Directory directory) throws IOException {
    try {
      return new Searchers(new SearcherManager(directory, new Factory()));
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  <T> T use(Use<T> use) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      return use.with((FacetedSearcher) searcher);
    } finally {
      manager.release(searcher);
    }
  }

  /// Sees the newest commit.
  void refresh() throws IOException {
    refreshed.set(System.nanoTime());
    manager.maybeRefreshBlocking();
  }

  /// Sees what others committed, looking for it once a second at most.
  void refreshIfStale() throws IOException {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (now - last > STALE && refreshed.compareAndSet(last, now)) {
      manager.maybeRefresh();
    }
  }

  @Override
  public void close() throws IOException {
    manager.close();
  }

  private static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new FacetedSearcher(reader);
    }
  }
}
