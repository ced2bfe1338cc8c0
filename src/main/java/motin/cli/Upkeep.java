package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import motin.index.ArticleIndex;
import motin.index.VerifyReport;
import motin.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin index backup|restore|merge|compact`: what an index needs in the long run. It can be
/// searched all the while.
///
/// Exit code 1 where an index cannot be used, with the reason.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Backs up, restores, merges or compacts an index.")
final class Upkeep {

  @Spec private CommandSpec spec;

  /// One of the commands; it says what it did.
  private interface Work {
    String done() throws IOException;
  }

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description =
          "Copies an index into a new folder and checks the copy; also while it is written.")
  int backup(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "FOLDER", description = "Not there yet, or empty.") Path folder) {
    return run(
        index,
        () -> {
          VerifyReport copy = ArticleIndex.backup(index.folder(), folder);
          return "%s: %d articles with %d facts copied"
              .formatted(folder, copy.articles(), copy.facts());
        });
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Puts a backup in the place of all that the index holds, at one stroke.")
  int restore(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "FOLDER", description = "The backup.") Path folder) {
    return run(
        index,
        () -> {
          try (ArticleIndex articles = ArticleIndex.open(index.folder())) {
            articles.restore(folder);
            return "%s: %d articles restored".formatted(index.folder(), articles.size());
          }
        });
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Adds the articles of other indices, of older formats too; the last one wins.")
  int merge(
      @Mixin IndexOption index,
      @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Other indices.")
          Path[] folders) {
    return run(
        index,
        () -> {
          AtomicLong added = new AtomicLong();
          AtomicLong replaced = new AtomicLong();
          try (ArticleIndex articles = ArticleIndex.open(index.folder())) {
            for (Path folder : folders) {
              ArticleIndex.read(
                  folder,
                  extraction ->
                      (articles.put(extraction) == Story.Kind.SAME ? replaced : added)
                          .incrementAndGet());
            }
          }
          return "%s: %d articles added, %d replaced"
              .formatted(index.folder(), added.get(), replaced.get());
        });
  }

  @Command(
      name = "compact",
      mixinStandardHelpOptions = true,
      description = "Frees the room of what was replaced and makes searches as fast as can be.")
  int compact(@Mixin IndexOption index) {
    return run(
        index,
        () -> {
          try (ArticleIndex articles = ArticleIndex.open(index.existing())) {
            articles.compact();
            return "%s: compacted, %d articles".formatted(index.folder(), articles.size());
          }
        });
  }

  private int run(IndexOption index, Work work) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      String done = work.done();
      err.println(done);
      return 0;
    } catch (IOException e) {
      err.println("motin: " + index.message(e));
      return 1;
    } finally {
      err.flush();
    }
  }
}
