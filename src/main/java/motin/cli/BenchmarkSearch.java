package motin.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FactRequest;
import motin.index.Page;
import motin.index.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How much CPU time it takes to index generated articles with facts, and to answer queries of each
/// kind: warm, on one thread, from an index in one segment.
///
/// Words are drawn as they occur, so that common ones are asked for more; half of every kind's
/// queries warm up and are not counted.
@Command(
    name = "benchmark-search",
    mixinStandardHelpOptions = true,
    description = "Measures indexing and searching of generated articles with facts.")
final class BenchmarkSearch implements Callable<Integer> {

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// One part in so many of the articles is indexed before the time is taken.
  private static final int WARM_UP = 5;

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "Articles in the index (default: ${DEFAULT-VALUE}).")
  private int articles = 1_000_000;

  @Option(
      names = "--length",
      paramLabel = "CHARACTERS",
      description = "Length of each (default: ${DEFAULT-VALUE}).")
  private int length = 500;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "Queries of each kind that are counted (default: ${DEFAULT-VALUE}).")
  private int queries = 500;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the index; one that has articles is searched as it is.")
  private Path folder = Path.of("");

  private final Random random = new Random(11);

  /// What is measured: the number-th query of a kind.
  private interface Asked {
    long answer(ArticleIndex index) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    GeneratedArticles generated = new GeneratedArticles(length);
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      if (index.size() == 0) {
        fill(index, generated);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    try (ArticleIndex index = ArticleIndex.openForReading(folder)) {
      out.printf("%d articles%n%-24s %9s %9s%n", index.size(), "CPU ms", "p50", "p99");
      for (Map.Entry<String, IntFunction<Asked>> kind : kinds(generated).entrySet()) {
        double[] millis = measured(index, kind.getValue());
        out.printf(
            Locale.ROOT, "%-24s %9.3f %9.3f%n", kind.getKey(), at(millis, 50), at(millis, 99));
        out.flush();
      }
    }
    return 0;
  }

  private void fill(ArticleIndex index, GeneratedArticles generated) throws IOException {
    long text = 0;
    long made = 0;
    long begun = PROCESS.getProcessCpuTime();
    for (int i = 0; i < articles; i++) {
      if (i == articles / WARM_UP) {
        begun = PROCESS.getProcessCpuTime();
        made = 0;
      }
      long before = THREAD.getCurrentThreadCpuTime();
      Extraction article = generated.article(i);
      made += THREAD.getCurrentThreadCpuTime() - before;
      text += article.article().text().getBytes(StandardCharsets.UTF_8).length;
      index.put(article);
    }
    index.commit();
    double seconds = (PROCESS.getProcessCpuTime() - begun - made) / NANOS_PER_SECOND;
    long before = PROCESS.getProcessCpuTime();
    index.compact();
    double compacting = (PROCESS.getProcessCpuTime() - before) / NANOS_PER_SECOND;
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "indexed %d articles of %d bytes: %.0f a CPU second, index %.2f of the text; compacted in"
            + " %.1f CPU s%n",
        articles,
        text / articles,
        (articles - articles / WARM_UP) / seconds,
        (double) size() / text,
        compacting);
    out.flush();
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private Map<String, IntFunction<Asked>> kinds(GeneratedArticles generated) {
    Map<String, IntFunction<Asked>> kinds = new LinkedHashMap<>();
    kinds.put("term", _ -> hits(word(generated)));
    kinds.put("AND", _ -> hits(word(generated) + " " + word(generated)));
    kinds.put("OR", _ -> hits(word(generated) + " OR " + word(generated)));
    kinds.put("phrase", _ -> hits("\"" + phrase(generated.article(some())) + "\""));
    kinds.put(
        "date range", i -> hits(word(generated) + " ngày:" + (2016 + i % 8) + "-03..2025-10"));
    kinds.put(
        "10 hits with snippets",
        _ -> {
          SearchRequest request = SearchRequest.of(word(generated), 10).facets(Set.of());
          return index -> index.search(request).total();
        });
    kinds.put(
        "facets, all",
        _ -> {
          SearchRequest request =
              SearchRequest.of(word(generated) + " " + word(generated), 0)
                  .facets(Set.of(Facet.values()));
          return index -> index.search(request).total();
        });
    kinds.put(
        "facet, one",
        _ -> {
          SearchRequest request =
              SearchRequest.of(word(generated), 0).facets(Set.of(Facet.PROVINCE_34));
          return index -> index.search(request).total();
        });
    kinds.put(
        "numbers with facet",
        _ -> {
          int least = 100 + random.nextInt(1_800);
          FactRequest request =
              FactRequest.of("counts")
                  .query("đảng viên:%d..%d".formatted(least, least + 50))
                  .page(Page.first(0))
                  .facets(Set.of(Facet.PROVINCE));
          return index -> index.facts(request).total();
        });
    kinds.put(
        "completion",
        i -> {
          String value = phrase(generated.article(some()));
          String typed = value.substring(0, Math.min(value.length(), 2 + i % 6));
          return index -> index.complete(typed, 10).size();
        });
    return kinds;
  }

  /// The ten best, no more than their numbers and scores: what the index itself takes.
  private static Asked hits(String query) {
    SearchRequest request = SearchRequest.of(query, 1).facets(Set.of());
    return index -> index.search(request).total();
  }

  private int some() {
    return random.nextInt(articles);
  }

  private String word(GeneratedArticles generated) {
    String[] words = generated.article(some()).article().text().split("\\s+", -1);
    return words[random.nextInt(words.length)].replaceAll("[^\\p{L}]", "");
  }

  private String phrase(Extraction article) {
    String[] words = article.article().title().orElse("").split(" ", -1);
    int at = 5 + random.nextInt(words.length - 6);
    return words[at].replace(":", "") + " " + words[at + 1];
  }

  private double[] measured(ArticleIndex index, IntFunction<Asked> kind) throws IOException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < 2 * queries; i++) {
      Asked asked = kind.apply(i);
      long before = THREAD.getCurrentThreadCpuTime();
      asked.answer(index);
      long nanos = THREAD.getCurrentThreadCpuTime() - before;
      if (i >= queries) {
        millis.add(nanos / NANOS_PER_MILLI);
      }
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double at(double[] sorted, int percentile) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)];
  }
}
