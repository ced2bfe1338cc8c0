package motin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import motin.Reextraction;
import motin.extract.FactExtractor;
import motin.index.ArticleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `motin reextract`: the facts of an index made anew from the texts it keeps.
///
/// Exit code 1 where the index cannot be used, or another process writes to it.
@Command(
    name = "reextract",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the facts of an index anew from the texts it keeps, after rules or words have"
          + " changed.",
      "It can be searched meanwhile."
    })
final class Reextract implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private IndexOption index;

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getErr());
    try (ArticleIndex articles = ArticleIndex.open(index.existing())) {
      Reextraction.Tally tally = new Reextraction(FactExtractor.load(), articles, _ -> {}).run();
      progress.line(
          "%s: %d articles, the facts of %d changed"
              .formatted(index.folder(), tally.read(), tally.changed()));
      return 0;
    } catch (IOException e) {
      progress.line("motin: " + index.message(e));
      return 1;
    }
  }
}
