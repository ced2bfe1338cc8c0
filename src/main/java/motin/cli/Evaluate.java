package motin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import motin.Outcome;
import motin.Pipeline;
import motin.corpus.Evaluation;
import motin.corpus.ExtractionJson;
import motin.corpus.Gold;
import motin.corpus.Json;
import motin.corpus.MalformedRecordException;
import motin.corpus.Score;
import motin.corpus.ScoreSheet;
import motin.corpus.ScoredKind;
import motin.ingest.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin evaluate GOLD PATH…`: precision, recall and F1 of every kind of fact.
///
/// Exit code 0 where every gold file and input was read, 3 where some were rejected, 1 where
/// nothing could be scored. Each rejection is one line on standard error.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Compares what is found in articles with what people found in them.")
final class Evaluate implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of gold files.")
  private Path gold;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Articles, files and folders, joined to the gold by file name; or exports (.jsonl).")
  private List<String> paths;

  @Option(names = "--json", description = "Figures as JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "KIND",
      description = "Print what was missed and what is wrong of a kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable ScoredKind errors;

  @Option(
      names = "--by-file",
      description = "Print a line for each article: right/gold/found of each kind.")
  private boolean byFile;

  @Option(names = "--write", paramLabel = "FILE", description = "Write the figures there as TSV.")
  private @Nullable Path sheet;

  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description = "Write there as TSV how often each rule was right.")
  private @Nullable Path calibration;

  @Option(
      names = "--reliability",
      paramLabel = "FILE",
      description =
          "Write there as TSV how often facts of each confidence were right; that of each article"
              + " comes from all the others.")
  private @Nullable Path reliability;

  private int scored;
  private int rejected;

  @Override
  public Integer call() {
    List<Gold> golds = golds();
    if (golds.isEmpty() && rejected == 0) {
      complain(gold + ": no gold file in this folder");
    }
    if (golds.isEmpty()) {
      return 1;
    }
    Evaluation evaluation = new Evaluation(golds);
    for (String path : paths) {
      if (path.endsWith(".jsonl")) {
        addExport(evaluation, path);
      }
    }
    List<String> articles = paths.stream().filter(path -> !path.endsWith(".jsonl")).toList();
    if (!articles.isEmpty()) {
      addArticles(evaluation, articles);
    }
    if (scored == 0) {
      return 1;
    }
    Score score = evaluation.score();
    return print(score) && write(score) ? (rejected == 0 ? 0 : 3) : 1;
  }

  private List<Gold> golds() {
    try {
      return Gold.readAll(gold, this::reject);
    } catch (NoSuchFileException e) {
      reject(gold + ": no such folder");
    } catch (NotDirectoryException e) {
      reject(gold + ": a folder expected");
    } catch (IOException e) {
      reject(gold + ": cannot be read: " + e.getMessage());
    }
    return List.of();
  }

  private void addExport(Evaluation evaluation, String path) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(path))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(evaluation, line, path + ":" + number);
        }
      }
    } catch (NoSuchFileException e) {
      reject(path + ": no such file");
    } catch (MalformedInputException e) {
      reject(path + ": not UTF-8 after line " + number);
    } catch (IOException e) {
      reject(path + ": cannot be read: " + e.getMessage());
    }
  }

  private void add(Evaluation evaluation, String line, String origin) {
    try {
      evaluation.add(line);
      scored++;
    } catch (MalformedRecordException e) {
      reject(origin + ": " + e.getMessage());
    }
  }

  private void addArticles(Evaluation evaluation, List<String> articles) {
    Pipeline pipeline = reading.pipeline((origin, what) -> complain(origin + ": " + what));
    for (Input input : reading.inputs(articles)) {
      switch (pipeline.mine(input)) {
        case Outcome.Mined(var extraction) ->
            add(evaluation, ExtractionJson.write(extraction), input.origin());
        case Outcome.Rejected(var origin, var reason) -> reject(origin + ": " + reason);
      }
    }
  }

  private boolean print(Score score) {
    PrintWriter out = spec.commandLine().getOut();
    ScoredKind kind = errors;
    if (kind != null) {
      score.errors(kind).forEach(out::println);
    }
    if (byFile) {
      score.byFile().forEach(out::println);
    }
    out.print(json ? Json.writePretty(score.tree()) + "\n" : score.table());
    return !out.checkError();
  }

  private boolean write(Score score) {
    return write(sheet, () -> ScoreSheet.of(score).toString())
        && write(calibration, () -> score.reliability().calibration().toString())
        && write(reliability, () -> score.reliability().table());
  }

  private boolean write(@Nullable Path file, Supplier<String> text) {
    if (file == null) {
      return true;
    }
    try {
      Files.writeString(file, text.get());
      return true;
    } catch (IOException e) {
      complain(file + ": cannot be written: " + e.getMessage());
      return false;
    }
  }

  private void reject(String complaint) {
    rejected++;
    complain(complaint);
  }

  private void complain(String complaint) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + complaint);
    err.flush();
  }
}
