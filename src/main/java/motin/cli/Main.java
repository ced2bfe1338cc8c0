package motin.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// `motin COMMAND`: data on standard output, all else on standard error.
@Command(
    name = "motin",
    mixinStandardHelpOptions = true,
    version = "motin 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Facts from Vietnamese press reports on Party congresses: extract, index, search.",
    subcommands = {
      Extract.class,
      Ingest.class,
      Search.class,
      Watch.class,
      Serve.class,
      Explain.class,
      Evaluate.class,
      Reextract.class,
      Upkeep.class,
      Verify.class,
      Sentences.class,
      Segment.class,
      EvaluateWords.class,
      EvaluateSentences.class,
      EvaluateNames.class,
      EvaluateTags.class,
      Train.class,
      Benchmark.class,
      BenchmarkSearch.class
    })
public final class Main {

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(utf8(System.out)).setErr(utf8(System.err));
    line.setExecutionExceptionHandler(Main::broken);
    System.exit(line.setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  /// A model or a word list that is missing or damaged is one line. All else is a bug: it shows
  /// where.
  private static int broken(Exception problem, CommandLine line, ParseResult parsed)
      throws Exception {
    if (!(problem instanceof UncheckedIOException)) {
      throw problem;
    }
    line.getErr().println("motin: " + problem.getMessage());
    line.getErr().flush();
    return 1;
  }

  /// Vietnamese is written in full whatever the locale says.
  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
