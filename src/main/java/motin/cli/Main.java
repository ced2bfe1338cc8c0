package motin.cli;

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
    subcommands = {Sentences.class, Train.class})
public final class Main {

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
