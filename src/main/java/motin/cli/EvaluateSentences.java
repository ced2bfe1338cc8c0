package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import motin.language.SentenceDetector;
import motin.language.SentenceScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin evaluate-sentences FILE…`: how well the ends of sentences are found, by rules, by the
/// model, and by both.
@Command(
    name = "evaluate-sentences",
    mixinStandardHelpOptions = true,
    description =
        "Joins five sentences at a time and parts them again; compares rules, model and both.")
final class EvaluateSentences implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Treebanks in the format CoNLL-U (.conllu), or text with a sentence a line.")
  private List<Path> files = List.of();

  @Option(
      names = "--last",
      paramLabel = "PERCENT",
      description = "Only the end of each file: 10 is the last tenth (default: ${DEFAULT-VALUE}).")
  private int last = 100;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (last < 1 || last > 100) {
      throw new ParameterException(spec.commandLine(), "--last is 1 to 100 percent, not " + last);
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int code = 1;
    try {
      SentenceDetector detector = SentenceDetector.load();
      for (Path file : files) {
        var scores = SentenceScore.compare(detector, file, last);
        int sentences = scores.values().iterator().next().expected();
        out.printf("%s, %d sentences%n", file, sentences);
        scores.forEach((judge, score) -> out.printf("  %-24s%s%n", judge, score));
      }
      code = 0;
    } catch (NoSuchFileException e) {
      err.println("motin: " + e.getFile() + ": no such file");
    } catch (IOException e) {
      err.println("motin: " + e.getMessage());
    }
    out.flush();
    err.flush();
    return code;
  }
}
