package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import motin.language.TagScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin evaluate-tags TREEBANK`: how well parts of speech can be told, with a model that is
/// learnt for it and forgotten again.
@Command(
    name = "evaluate-tags",
    mixinStandardHelpOptions = true,
    description = "Learns parts of speech from a treebank; compares with the most frequent tag.")
final class EvaluateTags implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      description = "Folder of UD_Vietnamese-VTB (vi_vtb-ud-train.conllu, -dev, -test).")
  private Path treebank;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int code = 1;
    try {
      TagScore.compare(treebank)
          .forEach((who, share) -> out.printf(Locale.ROOT, "%-30s%.2f%n", who, share));
      code = 0;
    } catch (NoSuchFileException e) {
      err.println("motin: " + e.getFile() + ": no such file");
    } catch (IOException e) {
      err.println("motin: no tags measured: " + e.getMessage());
    }
    out.flush();
    err.flush();
    return code;
  }
}
