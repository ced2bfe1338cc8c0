package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import motin.index.ArticleIndex;
import motin.index.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `motin verify`: every file of an index read, every checksum compared. Exit code 0 for a sound
/// index, 1 for any other.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Checks an index, every checksum.")
final class Verify implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private IndexOption index;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      VerifyReport report = ArticleIndex.verify(index.folder());
      if (report.sound()) {
        out.printf(
            "%s: sound, %d articles with %d facts%n",
            index.folder(), report.articles(), report.facts());
        out.flush();
        return 0;
      }
      report
          .problems()
          .forEach(problem -> err.println("motin: " + index.folder() + ": " + problem));
      err.println("motin: " + index.folder() + ": damaged; ingest again into a new folder");
    } catch (IOException e) {
      err.println("motin: " + index.message(e));
    }
    err.flush();
    return 1;
  }
}
