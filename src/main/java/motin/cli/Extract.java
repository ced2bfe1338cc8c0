package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import motin.Outcome;
import motin.Pipeline;
import motin.corpus.ExtractionJson;
import motin.corpus.Json;
import motin.fact.Extraction;
import motin.ingest.Input;
import motin.story.Stories;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin extract PATH…`: articles in, one JSON object a line out.
///
/// Exit code 0 where every input was mined, 3 where some were rejected, 1 where nothing could be
/// done. Each rejection is one line on standard error.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes what they say as JSON.")
final class Extract implements Callable<Integer> {

  private enum Format {
    jsonl,
    json
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and archives; - is standard input.")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there and not to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}: one object a line, or one list for people to read.")
  private Format format;

  @Mixin private ReadingOptions reading;

  private final Stories stories = new Stories();
  private int mined;
  private int rejected;

  @Override
  public Integer call() {
    Path file = output;
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      mineAll(out);
      return out.checkError() ? 1 : exitCode();
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      mineAll(out);
      if (out.checkError()) {
        complain(file.toString(), "cannot be written");
        return 1;
      }
    } catch (IOException e) {
      complain(file.toString(), "cannot be written: " + e.getMessage());
      return 1;
    }
    return exitCode();
  }

  private void mineAll(PrintWriter out) {
    Pipeline pipeline = reading.pipeline(this::complain);
    for (Input input : reading.inputs(paths)) {
      switch (pipeline.mine(input)) {
        case Outcome.Mined(var extraction) -> write(out, extraction);
        case Outcome.Rejected(var origin, var reason) -> {
          complain(origin, reason);
          rejected++;
        }
      }
    }
    if (format == Format.json) {
      out.println(mined == 0 ? "[]" : "\n]");
    }
  }

  private void write(PrintWriter out, Extraction extraction) {
    Map<String, @Nullable Object> tree = ExtractionJson.tree(extraction);
    tree.put("story", stories.add(extraction.article()).id());
    if (format == Format.jsonl) {
      out.println(Json.write(tree));
    } else {
      out.print(mined == 0 ? "[\n" : ",\n");
      out.print(Json.writePretty(tree));
    }
    mined++;
  }

  private void complain(String origin, String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + origin + ": " + what);
    err.flush();
  }

  private int exitCode() {
    return rejected == 0 ? 0 : mined == 0 ? 1 : 3;
  }
}
