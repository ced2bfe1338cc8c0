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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.ingest.Input;
import motin.story.Story;
import org.jspecify.annotations.Nullable;

/// Many inputs mined and put into an index, on all cores.
///
/// Every worker takes the next input when it is done with its last, so that there are never more
/// articles in memory than workers. Putting an article again changes nothing, so a run that was cut
/// short is simply run again; with a [Journal] it goes on where it was.
public final class Ingestion {

  /// An input can have 16 MB and takes several times that while it is read: with more workers, a
  /// folder of giants would not fit into a small heap.
  private static final int MOST_WORKERS = 8;

  /// Inputs after which a run with a journal commits.
  private static final int COMMITTED_TOGETHER = 1_000;

  private final Pipeline pipeline;
  private final Target target;
  private final Optional<Journal> journal;
  private final Consumer<Outcome.Rejected> rejections;
  private final Consumer<Tally> progress;

  /// Where a run puts what it mined.
  public interface Target {

    /// Takes one article in.
    ///
    /// @return how it stands to those taken in before
    Story.Kind put(Extraction extraction) throws IOException;

    /// Makes durable what was put.
    void commit() throws IOException;
  }

  /// What became of the inputs of a run.
  ///
  /// @param added gave a new article
  /// @param updated gave new words of a page that was there before
  /// @param unchanged gave an article that was there before
  /// @param copies gave a story that another outlet told before
  /// @param rejected gave none
  public record Tally(long added, long updated, long unchanged, long copies, long rejected) {

    private static Tally of(Story.Kind kind) {
      return switch (kind) {
        case NEW -> new Tally(1, 0, 0, 0, 0);
        case REVISION -> new Tally(0, 1, 0, 0, 0);
        case SAME -> new Tally(0, 0, 1, 0, 0);
        case COPY -> new Tally(0, 0, 0, 1, 0);
      };
    }

    public long read() {
      return added + updated + unchanged + copies + rejected;
    }

    private Tally plus(Tally other) {
      return new Tally(
          added + other.added,
          updated + other.updated,
          unchanged + other.unchanged,
          copies + other.copies,
          rejected + other.rejected);
    }
  }

  /// Prepares a run into an index.
  ///
  /// @param rejections is told of each bad input, by one thread at a time
  /// @param progress is told after each input how far the run is, by one thread at a time
  public Ingestion(
      Pipeline pipeline,
      ArticleIndex index,
      Consumer<Outcome.Rejected> rejections,
      Consumer<Tally> progress) {
    this(pipeline, new IntoIndex(index), Optional.empty(), rejections, progress);
  }

  /// Prepares a run.
  ///
  /// @param journal knows the inputs that are done, which are passed over
  public Ingestion(
      Pipeline pipeline,
      Target target,
      Optional<Journal> journal,
      Consumer<Outcome.Rejected> rejections,
      Consumer<Tally> progress) {
    this.pipeline = pipeline;
    this.target = target;
    this.journal = journal;
    this.rejections = rejections;
    this.progress = progress;
  }

  private record IntoIndex(ArticleIndex index) implements Target {

    @Override
    public Story.Kind put(Extraction extraction) throws IOException {
      return index.put(extraction);
    }

    @Override
    public void commit() throws IOException {
      index.commit();
    }
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
    run.commit();
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
    private final AtomicInteger sinceCommit = new AtomicInteger();
    private Tally tally = new Tally(0, 0, 0, 0, 0);
    private volatile boolean stopped;

    Run(Iterator<Input> inputs) {
      this.inputs = inputs;
    }

    /// Until there are no more inputs, or another worker failed.
    @Nullable Void work() throws IOException {
      boolean failed = true;
      try {
        for (var input = next(); input.isPresent() && !stopped; input = next()) {
          mine(input.get());
        }
        failed = false;
        return null;
      } finally {
        stopped |= failed;
      }
    }

    private void mine(Input input) throws IOException {
      Optional<String> note = journal.map(_ -> Journal.note(input));
      switch (pipeline.mine(input)) {
        case Outcome.Mined(var extraction) -> count(Tally.of(target.put(extraction)));
        case Outcome.Rejected rejected -> reject(rejected);
      }
      if (journal.isPresent() && note.isPresent()) {
        journal.get().done(note.get());
        if (sinceCommit.incrementAndGet() % COMMITTED_TOGETHER == 0) {
          commit();
        }
      }
    }

    /// What the journal holds is durable in the target before.
    private void commit() throws IOException {
      synchronized (sinceCommit) {
        List<String> done = journal.map(Journal::drained).orElse(List.of());
        target.commit();
        if (journal.isPresent()) {
          journal.get().write(done);
        }
      }
    }

    private synchronized Optional<Input> next() {
      while (inputs.hasNext()) {
        Input input = inputs.next();
        if (journal.filter(known -> known.has(input)).isEmpty()) {
          return Optional.of(input);
        }
      }
      return Optional.empty();
    }

    private synchronized void reject(Outcome.Rejected rejected) {
      rejections.accept(rejected);
      count(new Tally(0, 0, 0, 0, 1));
    }

    private synchronized void count(Tally more) {
      tally = tally.plus(more);
      progress.accept(tally);
    }
  }
}
