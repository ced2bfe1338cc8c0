package motin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import motin.Ingestion;
import motin.Ingestion.Tally;
import motin.Journal;
import motin.Outcome;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.story.Stories;
import motin.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin ingest PATH…`: articles in, into an index.
///
/// An article that the index has already is replaced, so that a run that was cut short is simply
/// run again, or goes on with its journal. Exit codes are those of [Extract].
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads articles and puts them, with what they say, into an index.")
final class Ingest implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and archives; - is standard input.")
  private List<String> paths;

  @Option(
      names = "--dry-run",
      description = "Read everything and compare it with the index, and write nothing to it.")
  private boolean dryRun;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "Note what is done there, and pass over what is noted.")
  private @Nullable Path journal;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "List the inputs that gave no article there, each with its reason.")
  private @Nullable Path rejected;

  @Option(names = "--report", paramLabel = "FILE", description = "Write the report there as JSON.")
  private @Nullable Path reportFile;

  @Mixin private IndexOption index;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() throws InterruptedException {
    Progress progress = new Progress(spec.commandLine().getErr());
    try (RunReport report = RunReport.open(rejected)) {
      Tally tally = dryRun ? dryRun(progress, report) : run(progress, report);
      if (reportFile != null) {
        Files.writeString(reportFile, report.json(tally));
      }
      return exitCode(tally);
    } catch (IOException e) {
      progress.line("motin: " + index.message(e));
      return 1;
    }
  }

  private Tally run(Progress progress, RunReport report) throws IOException, InterruptedException {
    try (ArticleIndex articles = ArticleIndex.open(index.folder())) {
      Tally tally = ingest(new IntoIndex(articles), progress, report);
      progress.line(
          summary(tally)
              + "; %s has %d articles".formatted(index.folder(), articles.size())
              + report.reasons());
      return tally;
    }
  }

  private Tally dryRun(Progress progress, RunReport report)
      throws IOException, InterruptedException {
    try (Compared compared = Compared.with(index.folder())) {
      Tally tally = ingest(compared, progress, report);
      progress.line(summary(tally) + "; nothing was written" + report.reasons());
      return tally;
    }
  }

  private Tally ingest(Ingestion.Target target, Progress progress, RunReport report)
      throws IOException, InterruptedException {
    try (OpenJournal open = OpenJournal.of(dryRun ? null : journal)) {
      int before = open.journal().map(Journal::size).orElse(0);
      if (before > 0) {
        progress.line("%,d inputs were done before".formatted(before));
      }
      Ingestion ingestion =
          new Ingestion(
              reading.pipeline(progress::complain),
              target,
              open.journal(),
              input -> reject(input, progress, report),
              progress::show);
      return ingestion.run(progress.watching(paths, reading));
    }
  }

  private static void reject(Outcome.Rejected input, Progress progress, RunReport report) {
    progress.complain(input.origin(), input.reason());
    report.reject(input);
  }

  private static String summary(Tally tally) {
    return "%d read: %d new, %d updated, %d unchanged, %d copies, %d rejected"
        .formatted(
            tally.read(),
            tally.added(),
            tally.updated(),
            tally.unchanged(),
            tally.copies(),
            tally.rejected());
  }

  private static int exitCode(Tally tally) {
    if (tally.rejected() == 0) {
      return 0;
    }
    return tally.rejected() == tally.read() ? 1 : 3;
  }

  /// A journal that may be none.
  private record OpenJournal(Optional<Journal> journal) implements AutoCloseable {

    static OpenJournal of(@Nullable Path path) throws IOException {
      return new OpenJournal(path == null ? Optional.empty() : Optional.of(Journal.open(path)));
    }

    @Override
    public void close() throws IOException {
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
  }

  private record IntoIndex(ArticleIndex articles) implements Ingestion.Target {

    @Override
    public Story.Kind put(Extraction extraction) throws IOException {
      return articles.put(extraction);
    }

    @Override
    public void commit() throws IOException {
      articles.commit();
    }
  }

  /// Compares everything with an index, where there is one, and with what came before; keeps
  /// nothing.
  private record Compared(Optional<ArticleIndex> articles, Stories stories)
      implements Ingestion.Target, AutoCloseable {

    static Compared with(Path folder) throws IOException {
      return new Compared(
          Files.exists(folder)
              ? Optional.of(ArticleIndex.openForReading(folder))
              : Optional.empty(),
          new Stories());
    }

    @Override
    public Story.Kind put(Extraction extraction) throws IOException {
      Story.Kind here = stories.add(extraction.article()).kind();
      return here == Story.Kind.NEW && articles.isPresent()
          ? articles.get().kind(extraction.article())
          : here;
    }

    @Override
    public void close() throws IOException {
      if (articles.isPresent()) {
        articles.get().close();
      }
    }

    @Override
    public void commit() {
      // There is nothing to keep.
    }
  }
}
