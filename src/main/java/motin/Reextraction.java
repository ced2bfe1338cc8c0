package motin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import motin.extract.FactExtractor;
import motin.fact.Extraction;
import motin.index.ArticleIndex;

/// The facts of an index made anew from the texts it keeps, after rules have changed; the sources
/// are not needed. Articles whose facts stay the same are left as they are.
///
/// On all cores. Others may search the index meanwhile; a run that was cut short is run again.
public final class Reextraction {

  /// Articles read before their facts are waited for.
  private static final int BATCH = 200;

  private final FactExtractor extractor;
  private final ArticleIndex index;
  private final LongConsumer progress;
  private final List<Future<Boolean>> running = new ArrayList<>();
  private long read;
  private long changed;

  /// What became of the articles.
  public record Tally(long read, long changed) {}

  /// Prepares a run.
  ///
  /// @param progress is told how many are read so far
  public Reextraction(FactExtractor extractor, ArticleIndex index, LongConsumer progress) {
    this.extractor = extractor;
    this.index = index;
    this.progress = progress;
  }

  /// Renews every article there is now, and commits.
  ///
  /// @throws IOException where the index cannot be read or written; what was committed is kept
  public Tally run() throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      index.articles(old -> {
        running.add(threads.submit(() -> renew(old)));
        if (running.size() == BATCH) {
          await();
        }
      });
      await();
    }
    index.commit();
    return new Tally(read, changed);
  }

  private boolean renew(Extraction old) throws IOException {
    Extraction made = extractor.extract(old.article());
    boolean differs = !made.equals(old);
    if (differs) {
      index.put(made);
    }
    return differs;
  }

  private void await() throws IOException {
    for (Iterator<Future<Boolean>> each = running.iterator(); each.hasNext(); each.remove()) {
      try {
        changed += each.next().get() ? 1 : 0;
        progress.accept(++read);
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }
}
