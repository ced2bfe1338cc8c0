package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import motin.Ingestion;
import motin.Ingestion.Tally;
import motin.Pipeline;
import motin.index.ArticleIndex;
import motin.web.Access;
import motin.web.Site;
import motin.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin serve [PATH…]`: pages and the HTTP API over an index, for this machine only unless told
/// otherwise.
///
/// The address is all that goes to standard output. It serves at once, and reads meanwhile. It does
/// so until it is interrupted; then it finishes the answers under way and closes the index. Exit
/// code 1 where it cannot serve; an input that is rejected does not keep it from serving the
/// others.
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

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Let others in: listen on this address of the machine, such as 0.0.0.0, instead of on the"
              + " loopback. Needs --token-file.")
  private Optional<String> bind = Optional.empty();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "The file with the token that everybody must bring where others are let in; readable by"
              + " its owner alone.")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "With --bind: a name under which others know this machine; may be repeated.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "No such port: " + port);
    }
    if (bind.isPresent() != tokenFile.isPresent() || (bind.isEmpty() && !names.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(),
          "--bind lets others in, so --bind and --token-file go together; --name goes with them");
    }
    Progress progress = new Progress(spec.commandLine().getErr());
    CountDownLatch closed = new CountDownLatch(1);
    Access access;
    try {
      access = access();
    } catch (IOException e) {
      progress.line("motin: " + e.getMessage());
      return 1;
    }
    try {
      if (paths.isEmpty()) {
        return serve(progress, access, closed, Optional.empty());
      }
      try (ArticleIndex articles = ArticleIndex.open(index.folder())) {
        articles.commit(); // so that there is an index to serve
        return serve(progress, access, closed, Optional.of(articles));
      }
    } catch (IOException e) {
      progress.line("motin: " + index.message(e));
      return 1;
    } finally {
      closed.countDown();
    }
  }

  private Access access() throws IOException {
    return bind.isEmpty()
        ? Access.here(port)
        : Access.open(bind.get(), port, TokenFile.read(tokenFile.orElseThrow()), names);
  }

  /// Reads only, so that another process may add to the index meanwhile; what the paths hold is put
  /// into it beside.
  private int serve(
      Progress progress, Access access, CountDownLatch closed, Optional<ArticleIndex> into)
      throws IOException, InterruptedException {
    AtomicReference<OptionalLong> read = new AtomicReference<>(OptionalLong.empty());
    Thread reader =
        Thread.ofPlatform()
            .unstarted(() -> {
              into.ifPresent(articles -> ingest(progress, articles, read));
              read.set(OptionalLong.empty());
            });
    try (ArticleIndex articles = ArticleIndex.openForReading(index.folder())) {
      Site site =
          new Site(
              articles,
              () -> reading.pipeline(progress::complain),
              read::get,
              what -> progress.line("motin: " + what));
      try (WebServer server = WebServer.start(site, access)) {
        reader.start();
        waitAt(server, closed);
      } catch (IOException e) {
        progress.line("motin: " + e.getMessage());
        return 1;
      } finally {
        reader.interrupt();
        reader.join();
      }
    }
    return 0;
  }

  /// What was committed before it is interrupted is kept.
  private void ingest(
      Progress progress, ArticleIndex articles, AtomicReference<OptionalLong> read) {
    try {
      read.set(OptionalLong.of(0));
      Pipeline pipeline = reading.pipeline(progress::complain);
      Ingestion ingestion =
          new Ingestion(
              pipeline,
              articles,
              rejected -> progress.complain(rejected.origin(), rejected.reason()),
              tally -> {
                read.set(OptionalLong.of(tally.read()));
                progress.show(tally);
              });
      Tally tally = ingestion.run(progress.watching(paths, reading));
      progress.line(
          "%d read, %d rejected; %s has %d articles"
              .formatted(tally.read(), tally.rejected(), index.folder(), articles.size()));
    } catch (IOException e) {
      progress.line("motin: " + index.message(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
