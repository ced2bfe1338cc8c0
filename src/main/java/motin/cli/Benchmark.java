package motin.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToIntFunction;
import motin.article.Article;
import motin.article.Block;
import motin.extract.FactExtractor;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import motin.ingest.UnreadableArticleException;
import motin.language.SentenceDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How much CPU time an article takes, stage by stage: warm, on one thread, from memory.
///
/// CPU time and not the clock's, so that a busy machine says nearly the same. The articles go round
/// until a window is full; printed are the fastest, the median and the slowest window. Neighbours
/// on the same processor slow even CPU time down by a half, through the caches: how fast the
/// machine decodes text in the same windows tells how far the figures may be compared.
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = "Measures the CPU time that articles take, stage by stage.")
final class Benchmark implements Callable<Integer> {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final String DECODE = "decode";

  /// How often the bytes are decoded in a window.
  private static final int DECODED = 20;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
  private List<String> paths = List.of();

  @Option(
      names = "--windows",
      paramLabel = "N",
      description = "Windows measured (default: ${DEFAULT-VALUE}); as many warm up first.")
  private int windows = 10;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "CPU seconds in a window (default: ${DEFAULT-VALUE}).")
  private double seconds = 1;

  @Spec private CommandSpec spec;

  /// What the stages gave, so that the compiler cannot leave their work out.
  private long given;

  /// An article's bytes, and what reading made of them.
  private static final class Sample {

    private final Input input;
    private final byte[] bytes;
    private final Article article;

    Sample(Input input, byte[] bytes, Article article) {
      this.input = input;
      this.bytes = bytes;
      this.article = article;
    }

    int decoded() {
      return new String(bytes, StandardCharsets.UTF_8).length();
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ArticleReader reader = ArticleReader.load();
    FactExtractor extractor = FactExtractor.load();
    SentenceDetector detector = SentenceDetector.load();
    List<Sample> samples = samples(reader);
    if (samples.isEmpty()) {
      return 1;
    }
    Map<String, ToIntFunction<Sample>> stages = new LinkedHashMap<>();
    stages.put("read", sample -> read(reader, sample.input).text().length());
    stages.put("extract", sample -> extractor.extract(sample.article).facts().size());
    Map<String, double[]> nanos = measure(samples, stages);
    double[] all = nanos.getOrDefault("all", new double[1]);
    double bytes = samples.stream().mapToInt(s -> s.bytes.length).average().orElseThrow();
    double[] decoded = nanos.getOrDefault(DECODE, new double[1]);
    nanos.remove(DECODE);
    nanos.put(
        "sentences alone",
        measure(samples, Map.of("sentences", sample -> sentences(detector, sample.article)))
            .get("sentences"));

    out.printf(
        Locale.ROOT,
        "%d articles of %.1f kB, one thread, warm, %d windows of %.1f CPU seconds%n",
        samples.size(),
        bytes / 1000,
        windows,
        seconds);
    out.printf("%-28s %10s %10s %10s%n", "microseconds an article", "best", "median", "worst");
    nanos.forEach((stage, values) -> out.println(line(stage, values, "%10.1f", n -> n / 1000)));
    out.println(line("articles a CPU second", all, "%10.0f", n -> 1e9 / n));
    out.println(line("of 4 kB each", all, "%10.0f", n -> 1e9 / n * bytes / 4000));
    out.println(line("MB/s of UTF-8 decoded", decoded, "%10.0f", n -> bytes / n * 1000));
    out.flush();
    return 0;
  }

  /// CPU time per article in nanoseconds, one value a window: of each stage, of `all` of them, and
  /// of the whole process, which adds the collector and the compiler.
  private Map<String, double[]> measure(
      List<Sample> samples, Map<String, ToIntFunction<Sample>> stages) {
    Map<String, double[]> series = new LinkedHashMap<>();
    for (int window = -windows; window < windows; window++) {
      Map<String, Long> spent = new LinkedHashMap<>();
      long processBefore = PROCESS.getProcessCpuTime();
      long all = 0;
      long articles = 0;
      while (all < seconds * 1e9) {
        for (var stage : stages.entrySet()) {
          long before = THREAD.getCurrentThreadCpuTime();
          samples.forEach(sample -> given += stage.getValue().applyAsInt(sample));
          long nanos = THREAD.getCurrentThreadCpuTime() - before;
          spent.merge(stage.getKey(), nanos, Long::sum);
          all += nanos;
        }
        articles += samples.size();
      }
      spent.put("all", all);
      spent.put("all, with collector and JIT", PROCESS.getProcessCpuTime() - processBefore);
      long start = THREAD.getCurrentThreadCpuTime();
      for (int i = 0; i < DECODED; i++) {
        samples.forEach(sample -> given += sample.decoded());
      }
      long decoding = (THREAD.getCurrentThreadCpuTime() - start) * articles / samples.size();
      spent.put(DECODE, decoding / DECODED);
      if (window >= 0) {
        for (var stage : spent.entrySet()) {
          double[] values = series.computeIfAbsent(stage.getKey(), _ -> new double[windows]);
          values[window] = (double) stage.getValue() / articles;
        }
      }
    }
    return series;
  }

  private static String line(String name, double[] nanos, String format, DoubleUnaryOperator unit) {
    double[] sorted = Arrays.stream(nanos).sorted().map(unit).toArray();
    StringBuilder line = new StringBuilder(String.format("%-28s", name));
    for (int i : new int[] {0, sorted.length / 2, sorted.length - 1}) {
      line.append(' ').append(String.format(Locale.ROOT, format, sorted[i]));
    }
    return line.toString();
  }

  /// The articles that can be read, from memory, so that no disk is measured.
  private List<Sample> samples(ArticleReader reader) {
    List<Sample> samples = new ArrayList<>();
    for (Input input : Inputs.of(paths, System.in)) {
      try (InputStream in = input.bytes().open()) {
        byte[] bytes = in.readAllBytes();
        Input kept = new Input(input.origin(), () -> new ByteArrayInputStream(bytes));
        samples.add(new Sample(kept, bytes, reader.read(kept)));
      } catch (UnreadableArticleException e) {
        complain(e.origin() + ": " + e.reason());
      } catch (IOException e) {
        complain(input.origin() + ": cannot be read: " + e.getMessage());
      }
    }
    return samples;
  }

  private static Article read(ArticleReader reader, Input input) {
    try {
      return reader.read(input);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e.origin() + " was read before", e);
    }
  }

  private static int sentences(SentenceDetector detector, Article article) {
    int sum = 0;
    for (Block block : article.blocks()) {
      sum += detector.sentences(article.text(), block.span()).size();
    }
    return sum;
  }

  private void complain(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + what);
    err.flush();
  }
}
