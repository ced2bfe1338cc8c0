package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import motin.language.WordScore;
import motin.language.WordSegmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin evaluate-words FILE…`: how well words are found in treebanks, beside a plain longest
/// match with the same lexicon, and how fast.
@Command(
    name = "evaluate-words",
    mixinStandardHelpOptions = true,
    description = "Compares the words that are found with those of treebanks; measures the speed.")
final class EvaluateWords implements Callable<Integer> {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 12;
  private static final int TEXT_AT_LEAST = 4_000_000;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Treebanks in the format CoNLL-U.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      long before = System.nanoTime();
      WordSegmenter segmenter = WordSegmenter.load();
      out.printf(Locale.ROOT, "load: %.0f ms%n", (System.nanoTime() - before) / 1e6);
      for (Path file : files) {
        out.printf("%s%n", file);
        out.printf("  segmenter      %s%n", WordScore.of(segmenter, file));
        out.printf("  longest match  %s%n", WordScore.ofLongestMatch(segmenter, file));
      }
      out.printf(
          Locale.ROOT,
          "speed: %.2f million syllables a CPU second, one thread, output made%n",
          speed(segmenter) / 1e6);
      out.flush();
      return 0;
    } catch (NoSuchFileException e) {
      err.println("motin: " + e.getFile() + ": no such file");
    } catch (IOException e) {
      err.println("motin: " + e.getMessage());
    }
    err.flush();
    return 1;
  }

  /// Syllables of all files in a CPU second: the median of the rounds after those that warm up.
  private double speed(WordSegmenter segmenter) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      try (var lines = Files.lines(file)) {
        lines
            .filter(line -> line.startsWith("# text"))
            .forEach(
                line -> all.append(line.substring(line.indexOf('=') + 1).strip()).append('\n'));
      }
    }
    if (all.isEmpty()) {
      throw new IOException("no line begins with «# text =»: no speed measured");
    }
    List<String> lines = all.toString().lines().toList();
    long syllables = lines.stream().mapToLong(line -> line.split("\\s+", -1).length).sum();
    int times = 1 + TEXT_AT_LEAST / all.length();
    double[] speeds = new double[ROUNDS / 2];
    long made = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      for (int time = 0; time < times; time++) {
        for (String line : lines) {
          made += segmenter.segment(line).toString().length();
        }
      }
      long nanos = THREAD.getCurrentThreadCpuTime() - start;
      speeds[round % speeds.length] = 1e9 * times * syllables / nanos;
    }
    if (made == 0) {
      throw new IOException("the files hold no text");
    }
    Arrays.sort(speeds);
    return speeds[speeds.length / 2];
  }
}
