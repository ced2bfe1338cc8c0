package motin.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import motin.Ingestion;
import motin.Ingestion.Tally;
import motin.index.ArticleIndex;
import motin.ingest.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin ingest PATH…`: articles in, into an index.
///
/// An article that the index has already is replaced, so that a run that was cut short is simply
/// run again. Exit codes are those of [Extract].
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads articles and puts them, with what they say, into an index.")
final class Ingest implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders; - is standard input.")
  private List<String> paths;

  @Mixin private IndexOption index;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() throws InterruptedException {
    Progress progress = new Progress(spec.commandLine().getErr());
    try (ArticleIndex articles = ArticleIndex.open(index.folder())) {
      Ingestion ingestion =
          new Ingestion(
              reading.pipeline(progress::complain),
              articles,
              rejected -> progress.complain(rejected.origin(), rejected.reason()),
              progress::show);
      Tally tally = ingestion.run(Inputs.of(paths, System.in));
      progress.line(summary(tally, articles.size()));
      return exitCode(tally);
    } catch (IOException e) {
      progress.line("motin: " + index.message(e));
      return 1;
    }
  }

  private String summary(Tally tally, long articles) {
    return "%d read: %d new, %d updated, %d rejected; %s has %d articles"
        .formatted(
            tally.read(),
            tally.added(),
            tally.updated(),
            tally.rejected(),
            index.folder(),
            articles);
  }

  private static int exitCode(Tally tally) {
    if (tally.rejected() == 0) {
      return 0;
    }
    return tally.rejected() == tally.read() ? 1 : 3;
  }
}
