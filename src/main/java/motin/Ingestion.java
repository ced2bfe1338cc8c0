package motin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import motin.index.ArticleIndex;
import motin.ingest.Input;
import org.jspecify.annotations.Nullable;

/// Many inputs mined and put into an index, on all cores.
///
/// Every worker takes the next input when it is done with its last, so that there are never more
/// articles in memory than workers. Putting an article again changes nothing, so a run that was cut
/// short is simply run again.
public final class Ingestion {

  /// An input can have 16 MB and takes several times that while it is read: with more workers, a
  /// folder of giants would not fit into a small heap.
  private static final int MOST_WORKERS = 8;

  private final Pipeline pipeline;
  private final ArticleIndex index;
  private final Consumer<Outcome.Rejected> rejections;
  private final Consumer<Tally> progress;

  /// How many inputs gave a new article, one that the index had before, or none.
  public record Tally(long added, long updated, long rejected) {

    public long read() {
      return added + updated + rejected;
    }

    private Tally plus(Tally other) {
      return new Tally(added + other.added, updated + other.updated, rejected + other.rejected);
    }
  }

  /// Prepares a run.
  ///
  /// @param rejections is told of each bad input, by one thread at a time
  /// @param progress is told after each input how far the run is, by one thread at a time
  public Ingestion(
      Pipeline pipeline,
      ArticleIndex index,
      Consumer<Outcome.Rejected> rejections,
      Consumer<Tally> progress) {
    this.pipeline = pipeline;
    this.index = index;
    this.rejections = rejections;
    this.progress = progress;
  }

  /// Mines all inputs and commits: when it returns, everything it counts is durable.
  ///
  /// @throws IOException where the index cannot be written; what was committed before is kept
  /// @throws InterruptedException where the thread is interrupted; the same holds
  public Tally run(Iterable<Input> inputs) throws IOException, InterruptedException {
    Run run = new Run(inputs.iterator());
    int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(threads.submit(run::work));
      }
      for (Future<?> worker : running) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      run.stopped = true;
    }
    index.commit();
    return run.tally;
  }

  private static IOException failure(ExecutionException failed) {
    return switch (failed.getCause()) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> throw new IllegalStateException(failed);
    };
  }

  /// The inputs still to be read and what became of the others, shared by the workers.
  private final class Run {

    private final Iterator<Input> inputs;
    private Tally tally = new Tally(0, 0, 0);
    private volatile boolean stopped;

    Run(Iterator<Input> inputs) {
      this.inputs = inputs;
    }

    /// Until there are no more inputs, or another worker failed.
    @Nullable Void work() throws IOException {
      boolean failed = true;
      try {
        for (var input = next(); input.isPresent() && !stopped; input = next()) {
          switch (pipeline.mine(input.get())) {
            case Outcome.Mined(var extraction) -> {
              boolean added = index.put(extraction);
              count(new Tally(added ? 1 : 0, added ? 0 : 1, 0));
            }
            case Outcome.Rejected rejected -> reject(rejected);
          }
        }
        failed = false;
        return null;
      } finally {
        stopped |= failed;
      }
    }

    private synchronized Optional<Input> next() {
      return inputs.hasNext() ? Optional.of(inputs.next()) : Optional.empty();
    }

    private synchronized void reject(Outcome.Rejected rejected) {
      rejections.accept(rejected);
      count(new Tally(0, 0, 1));
    }

    private synchronized void count(Tally more) {
      tally = tally.plus(more);
      progress.accept(tally);
    }
  }
}
