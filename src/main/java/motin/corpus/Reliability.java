package motin.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import motin.fact.Calibration;
import motin.fact.Calibration.Rule;
import motin.fact.Calibration.Tally;
import tools.jackson.databind.JsonNode;

/// Whether facts are right as often as their confidence says: what was found in annotated articles,
/// by rule and by confidence.
///
/// A confidence that an article's own facts had helped to set would flatter it. So the table asks
/// of each fact what the rules had been worth on all *other* articles, and compares that.
public final class Reliability {

  /// Where a bin of confidences begins; the last ends at 1.
  private static final List<Double> BINS = List.of(0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95);

  /// The name of all lists together.
  public static final String ALL = "all";

  private static final String HEAD = "list\tfrom\tfacts\tsaid\tright";

  /// One fact found, and whether the gold has it.
  private record Observation(String article, Rule rule, double confidence, boolean right) {}

  private final List<Observation> observations = new ArrayList<>();

  Reliability() {}

  void add(String article, ScoredKind kind, Matching matching) {
    matching.pairs().forEach(pair -> add(article, kind, pair.found(), true));
    matching.wrong().forEach(record -> add(article, kind, record, false));
  }

  private void add(String article, ScoredKind kind, JsonNode found, boolean right) {
    Optional<String> reason =
        Optional.of(found.path("reason").path("rule").asString("")).filter(r -> !r.isEmpty());
    String rule = found.path("evidence").path(0).path("rule").asString("");
    if (!rule.isEmpty()) {
      String list =
          switch (kind) {
            case POSITIONS -> Calibration.POSITIONS;
            case PROVINCES, UNITS -> "places";
            default -> kind.label();
          };
      observations.add(
          new Observation(
              article,
              new Rule(list, Calibration.name(rule, reason)),
              found.path("confidence").asDouble(1),
              right));
    }
  }

  /// How often each rule was right.
  public Calibration calibration() {
    return new Calibration(tally(observations));
  }

  private static Map<Rule, Tally> tally(List<Observation> observations) {
    Map<Rule, Tally> tallies = new TreeMap<>();
    for (Observation one : observations) {
      tallies.merge(one.rule(), new Tally(1, one.right() ? 1 : 0), Tally::plus);
    }
    return tallies;
  }

  /// One bin of confidences of one list.
  ///
  /// @param from the least confidence in it
  /// @param said the mean confidence
  /// @param right the share that was right
  public record Bin(String list, double from, int facts, double said, double right) {}

  /// What the confidences are worth that the facts carry.
  public List<Bin> bins() {
    return bins(Observation::confidence);
  }

  /// What confidences are worth that are taken, for each article, from all others.
  public List<Bin> crossValidated() {
    Map<String, Calibration> others = new HashMap<>();
    Map<Rule, Tally> all = tally(observations);
    Map<String, List<Observation>> byArticle = new HashMap<>();
    for (Observation one : observations) {
      byArticle.computeIfAbsent(one.article(), _ -> new ArrayList<>()).add(one);
    }
    byArticle.forEach((article, own) -> {
      Map<Rule, Tally> rest = new TreeMap<>(all);
      tally(own).forEach((rule, tally) -> rest.computeIfPresent(rule, (_, t) -> t.minus(tally)));
      others.put(article, new Calibration(rest));
    });
    return bins(
        one -> Optional.ofNullable(others.get(one.article())).orElseThrow().confidence(one.rule()));
  }

  /// The bins of [#crossValidated()] as TSV: a head line, then one line for each bin that has
  /// facts, of all lists together first.
  public String table() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Bin c : crossValidated()) {
      text.append(
          String.join(
              "\t",
              c.list(),
              Figures.round(c.from(), 2).toPlainString(),
              String.valueOf(c.facts()),
              Figures.round(c.said(), 3).toPlainString(),
              Figures.round(c.right(), 3).toPlainString() + "\n"));
    }
    return text.toString();
  }

  /// Reads what [#table()] writes.
  ///
  /// @throws MalformedRecordException for a line that is none; the message tells file and line
  public static List<Bin> read(Path file) throws IOException {
    List<Bin> bins = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 1; i < lines.size(); i++) {
      String[] column = lines.get(i).split("\t", -1);
      try {
        bins.add(
            new Bin(
                column[0],
                Double.parseDouble(column[1]),
                Integer.parseInt(column[2]),
                Double.parseDouble(column[3]),
                Double.parseDouble(column[4])));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new MalformedRecordException(
            file + ":" + (i + 1), HEAD.replace('\t', ' ') + " expected");
      }
    }
    return bins;
  }

  private List<Bin> bins(ToDoubleFunction<Observation> confidence) {
    Map<String, Map<Double, List<Observation>>> bins = new TreeMap<>();
    for (Observation one : observations) {
      double from = BINS.getFirst();
      for (double next : BINS) {
        from = confidence.applyAsDouble(one) >= next ? next : from;
      }
      for (String list : List.of(ALL, one.rule().list())) {
        bins.computeIfAbsent(list, _ -> new TreeMap<>())
            .computeIfAbsent(from, _ -> new ArrayList<>())
            .add(one);
      }
    }
    List<Bin> rows = new ArrayList<>();
    bins.forEach((list, byBin) ->
        byBin.forEach((from, facts) -> {
          double said = facts.stream().mapToDouble(confidence).average().orElseThrow();
          long right = facts.stream().filter(Observation::right).count();
          rows.add(new Bin(list, from, facts.size(), said, (double) right / facts.size()));
        }));
    return rows;
  }
}
