package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import motin.language.SentenceTrainer;
import motin.language.WordTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes the trained models, the same bytes from the same data, and says how good they are.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Makes the models from a treebank; prints their scores.")
final class Train implements Callable<Integer> {

  @Option(
      names = "--treebank",
      required = true,
      paramLabel = "DIR",
      description = "Folder of UD_Vietnamese-VTB (vi_vtb-ud-train.conllu, -dev, -test).")
  private Path treebank;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of word lists (default: ${DEFAULT-VALUE}).")
  private Path lexicon = Path.of("models", "lexicon");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the models go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("models");

  @Option(
      names = "--measure",
      paramLabel = "FILE",
      description = "Also score on this text: one sentence a line.")
  private Optional<Path> measure = Optional.empty();

  @Option(
      names = "--cross-validate",
      description =
          "Make no model: tell how well words are found in each fifth of train and dev by a model"
              + " of the rest.")
  private boolean crossValidate;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      train(spec.commandLine().getOut());
      return 0;
    } catch (NoSuchFileException e) {
      complain(e.getFile() + ": no such file");
    } catch (IOException e) {
      complain("no model made: " + e.getMessage());
    }
    return 1;
  }

  private void train(PrintWriter report) throws IOException {
    if (crossValidate) {
      report.printf("words in five parts: %s%n", WordTrainer.crossValidate(treebank, lexicon));
      report.flush();
      return;
    }
    Files.createDirectories(out);
    byte[] sentences = SentenceTrainer.train(treebank);
    write("vi-sentence.bin", sentences, report);
    report.printf("%s (test): %s%n", treebank, SentenceTrainer.test(sentences, treebank));
    if (measure.isPresent()) {
      report.printf("%s: %s%n", measure.get(), SentenceTrainer.score(sentences, measure.get()));
    }
    byte[] words = WordTrainer.train(treebank, lexicon);
    write("vi-words.bin", words, report);
    report.printf("%s (test): %s%n", treebank, WordTrainer.test(words, treebank));
    report.flush();
  }

  private void write(String name, byte[] model, PrintWriter report) throws IOException {
    Path file = out.resolve(name);
    Files.write(file, model);
    report.printf("%s: %d bytes, SHA-256 %s%n", file, model.length, SentenceTrainer.sha256(model));
  }

  private void complain(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + what);
    err.flush();
  }
}
