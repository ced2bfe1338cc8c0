package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import motin.Ingestion;
import motin.Ingestion.Tally;
import motin.Pipeline;
import motin.index.ArticleIndex;
import motin.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin serve [PATH…]`: pages and the HTTP API over an index, for this machine only.
///
/// The address is all that goes to standard output. It serves until it is interrupted; then it
/// finishes the answers under way and closes the index. Exit code 1 where it cannot serve; an input
/// that is rejected does not keep it from serving the others.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Opens an index to the browser and to programs on this machine.")
final class Serve implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders and archives to put into the index first; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private IndexOption index;

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 takes any that is free (${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "No such port: " + port);
    }
    Progress progress = new Progress(spec.commandLine().getErr());
    CountDownLatch closed = new CountDownLatch(1);
    try {
      if (!paths.isEmpty()) {
        ingest(progress);
      }
      return serve(progress, closed);
    } catch (IOException e) {
      progress.line("motin: " + index.message(e));
      return 1;
    } finally {
      closed.countDown();
    }
  }

  private void ingest(Progress progress) throws IOException, InterruptedException {
    try (ArticleIndex articles = ArticleIndex.open(index.folder())) {
      Pipeline pipeline = reading.pipeline(progress::complain);
      Ingestion ingestion =
          new Ingestion(
              pipeline,
              articles,
              rejected -> progress.complain(rejected.origin(), rejected.reason()),
              progress::show);
      Tally tally = ingestion.run(progress.watching(paths, reading));
      progress.line(
          "%d read, %d rejected; %s has %d articles"
              .formatted(tally.read(), tally.rejected(), index.folder(), articles.size()));
    }
  }

  /// Reads only, so that another process may add to the index meanwhile.
  private int serve(Progress progress, CountDownLatch closed)
      throws IOException, InterruptedException {
    try (ArticleIndex articles = ArticleIndex.openForReading(index.folder())) {
      try (WebServer server =
          WebServer.start(
              articles,
              () -> reading.pipeline(progress::complain),
              port,
              what -> progress.line("motin: " + what))) {
        waitAt(server, closed);
        return 0;
      } catch (IOException e) {
        progress.line("motin: " + e.getMessage());
        return 1;
      }
    }
  }

  private void waitAt(WebServer server, CountDownLatch closed) throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(interrupted, closed)));
    PrintWriter out = spec.commandLine().getOut();
    out.println(server.address());
    out.flush();
    interrupted.await();
  }

  /// Runs when the program is told to end, and holds that up until everything is closed.
  private static void stop(CountDownLatch interrupted, CountDownLatch closed) {
    interrupted.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
