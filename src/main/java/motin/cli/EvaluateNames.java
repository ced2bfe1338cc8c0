package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import motin.Outcome;
import motin.Pipeline;
import motin.article.Article;
import motin.corpus.ExtractionJson;
import motin.corpus.Gold;
import motin.corpus.MalformedRecordException;
import motin.corpus.Names;
import motin.fact.Extraction;
import motin.ingest.Input;
import motin.ingest.Inputs;
import motin.language.NameFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin evaluate-names GOLD ARTICLES GOLD ARTICLES`: learns a finder of names from the first
/// articles, and compares it on the others with what the rules find there: the names of officials,
/// places and organizations that stand in the text in these words, each once an article.
@Command(
    name = "evaluate-names",
    mixinStandardHelpOptions = true,
    description =
        "Learns to find names from some articles and compares it with the rules on others.")
final class EvaluateNames implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @Parameters(index = "0", paramLabel = "GOLD", description = "Gold of the articles to learn from.")
  private Path learnGold;

  @Parameters(index = "1", paramLabel = "ARTICLES", description = "The articles to learn from.")
  private String learnArticles;

  @Parameters(index = "2", paramLabel = "GOLD", description = "Gold of the articles to measure on.")
  private Path testGold;

  @Parameters(index = "3", paramLabel = "ARTICLES", description = "The articles to measure on.")
  private String testArticles;

  /// An article, its names as people found them, and as the rules did.
  private record Known(
      Article article, Map<String, Set<String>> gold, Map<String, Set<String>> rules) {}

  private static final class Tally {

    private int expected;
    private int found;
    private int right;

    void add(Set<String> gold, Set<String> names) {
      expected += gold.size();
      found += names.size();
      right += (int) names.stream().filter(gold::contains).count();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.1f R %.1f F1 %.1f",
          100.0 * right / Math.max(1, found),
          100.0 * right / Math.max(1, expected),
          200.0 * right / Math.max(1, found + expected));
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Pipeline pipeline = reading.pipeline((origin, what) -> complain(origin + ": " + what));
      List<Known> learnt = read(pipeline, learnGold, learnArticles);
      List<Known> tested = read(pipeline, testGold, testArticles);
      Map<Article, Map<String, Set<String>>> named = new LinkedHashMap<>();
      learnt.forEach(known -> named.put(known.article(), known.gold()));
      NameFinder finder = NameFinder.learn(named);
      out.printf("%d articles learnt from, %d measured on%n", learnt.size(), tested.size());
      measure(finder, tested).forEach((row, tally) -> out.printf("%-31s%s%n", row, tally));
      out.flush();
      return 0;
    } catch (IOException e) {
      complain("no names measured: " + e.getMessage());
      return 1;
    }
  }

  private static Map<String, Tally> measure(NameFinder finder, List<Known> tested) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Known known : tested) {
      Map<String, Set<String>> learnt = finder.find(known.article());
      for (String kind : known.gold().keySet()) {
        Set<String> rules = known.rules().getOrDefault(kind, Set.of());
        Set<String> found = learnt.getOrDefault(kind, Set.of());
        Set<String> both = new HashSet<>(rules);
        both.retainAll(found);
        Set<String> either = new HashSet<>(rules);
        either.addAll(found);
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        ways.put("rules", rules);
        ways.put("finder", found);
        ways.put("rules or finder", either);
        ways.put("rules and finder", both);
        ways.forEach((way, names) ->
            tallies
                .computeIfAbsent(kind + ": " + way, _ -> new Tally())
                .add(known.gold().get(kind), names));
      }
    }
    return tallies;
  }

  private List<Known> read(Pipeline pipeline, Path gold, String articles) throws IOException {
    Map<String, Gold> golds = new HashMap<>();
    Gold.readAll(gold, this::complain).forEach(one -> golds.put(one.name(), one));
    Map<String, Known> read = new LinkedHashMap<>();
    for (Input input : Inputs.of(List.of(articles), System.in)) {
      switch (pipeline.mine(input)) {
        case Outcome.Mined(var extraction) -> {
          Gold known = golds.get(Gold.name(input.origin()));
          if (known != null) {
            read.putIfAbsent(known.name(), known(known, extraction));
          }
        }
        case Outcome.Rejected(var origin, var reason) -> complain(origin + ": " + reason);
      }
    }
    if (read.isEmpty()) {
      throw new IOException(gold + ": no gold of the articles in " + articles);
    }
    return List.copyOf(read.values());
  }

  private static Known known(Gold gold, Extraction extraction) throws MalformedRecordException {
    Article article = extraction.article();
    return new Known(
        article,
        standing(Names.of(gold), article),
        standing(Names.of(ExtractionJson.write(extraction)), article));
  }

  /// Those that stand in the text in these words.
  private static Map<String, Set<String>> standing(
      Map<String, Set<String>> names, Article article) {
    names.values().forEach(some -> some.removeIf(name -> !article.text().contains(name)));
    return names;
  }

  private void complain(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + what);
    err.flush();
  }
}
