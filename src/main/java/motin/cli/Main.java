package motin.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
      Serve.class,
      Evaluate.class,
      Verify.class
    })
public final class Main {

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(utf8(System.out)).setErr(utf8(System.err));
    System.exit(line.setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  /// Vietnamese is written in full whatever the locale says.
  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
