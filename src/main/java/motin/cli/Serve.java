package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import motin.Outcome;
import motin.Pipeline;
import motin.extract.FactExtractor;
import motin.index.ArticleIndex;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import motin.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin serve [PATH…]`: pages and the HTTP API over an index, for this machine only.
///
/// The address is all that goes to standard output. It serves until it is interrupted; then it
/// finishes the answers under way and closes the index. Exit code 1 where it cannot serve.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Opens an index to the browser and to programs on this machine.")
final class Serve implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders to put into the index first; - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "motin-index",
      description = "The index; made where PATHs are given and there is none (${DEFAULT-VALUE}).")
  private Path folder;

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
    CountDownLatch closed = new CountDownLatch(1);
    try {
      if (!paths.isEmpty()) {
        ingest();
      }
      serve(closed);
      return 0;
    } catch (IOException e) {
      complain(String.valueOf(e.getMessage()));
      return 1;
    } finally {
      closed.countDown();
    }
  }

  private void ingest() throws IOException {
    Pipeline pipeline =
        new Pipeline(
            ArticleReader.load().warning((origin, what) -> complain(origin + ": " + what)),
            FactExtractor.load());
    int read = 0;
    int rejected = 0;
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (Input input : Inputs.of(paths, System.in)) {
        switch (pipeline.mine(input)) {
          case Outcome.Mined(var extraction) -> {
            index.put(extraction);
            read++;
          }
          case Outcome.Rejected(var origin, var reason) -> {
            complain(origin + ": " + reason);
            rejected++;
          }
        }
      }
    }
    complain("articles read: %d, inputs rejected: %d".formatted(read, rejected));
  }

  /// Reads only, so that another process may add to the index meanwhile.
  private void serve(CountDownLatch closed) throws IOException, InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread hook = Thread.ofPlatform().unstarted(() -> stop(interrupted, closed));
    try (ArticleIndex index = ArticleIndex.openForReading(folder);
        WebServer server = WebServer.start(index, port, this::complain)) {
      Runtime.getRuntime().addShutdownHook(hook);
      PrintWriter out = spec.commandLine().getOut();
      out.println(server.address());
      out.flush();
      interrupted.await();
    }
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

  private void complain(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + what);
    err.flush();
  }
}
