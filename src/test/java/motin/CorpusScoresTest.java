package motin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motin.corpus.Evaluation;
import motin.corpus.ExportSchema;
import motin.corpus.ExtractionJson;
import motin.corpus.Gold;
import motin.corpus.Reliability;
import motin.corpus.Score;
import motin.corpus.ScoreSheet;
import motin.extract.FactExtractor;
import motin.fact.Calibration;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No score of either half of the corpus may fall below the one committed, and confidences are what
/// they say.
class CorpusScoresTest {

  /// A half of the corpus: a folder with articles, their gold and the sheet of the scores.
  private enum Half {
    OPEN(Path.of("corpus")),
    HELD(Path.of("corpus", "held"));

    private final Path folder;

    Half(Path folder) {
      this.folder = folder;
    }

    Path articles() {
      return folder.resolve("articles");
    }

    Path gold() {
      return folder.resolve("gold");
    }

    Path sheet() {
      return folder.resolve("scores.tsv");
    }

    String howToRenew() {
      return "To renew the sheet: ./motin evaluate %s %s --write %s"
          .formatted(gold(), articles(), sheet());
    }
  }

  private static final Path RELIABILITY = Path.of("corpus", "reliability.tsv");
  private static final Path CALIBRATION =
      Path.of("src", "main", "resources", "motin", "extract", "calibration.tsv");

  /// From so many facts on, a share tells something.
  private static final int ENOUGH = 30;

  private static final String RECALIBRATE =
      "To renew the tables: ./motin evaluate corpus/gold corpus/articles --calibrate"
          + " src/main/resources/motin/extract/calibration.tsv --reliability"
          + " corpus/reliability.tsv";

  private static final Map<Half, Score> SCORES = new EnumMap<>(Half.class);

  @BeforeAll
  static void readTheCorpus() throws IOException {
    Pipeline pipeline = new Pipeline(ArticleReader.load(), FactExtractor.load());
    for (Half half : Half.values()) {
      SCORES.put(half, score(pipeline, half));
    }
  }

  private static Score score(Pipeline pipeline, Half half) throws IOException {
    Evaluation evaluation =
        new Evaluation(Gold.readAll(half.gold(), complaint -> assertThat(complaint).isNull()));
    for (Input input : Inputs.of(List.of(half.articles().toString()), System.in)) {
      if (pipeline.mine(input) instanceof Outcome.Mined(var extraction)) {
        String line = ExtractionJson.write(extraction);
        assertThat(ExportSchema.errors(line)).as("%s", input.origin()).isEmpty();
        assertThat(ExtractionJson.read(line).article()).isEqualTo(extraction.article());
        evaluation.add(line);
      }
    }
    return evaluation.score();
  }

  private static Score score(Half half) {
    return requireNonNull(SCORES.get(half));
  }

  @ParameterizedTest
  @EnumSource
  void noScoreFalls(Half half) throws IOException {
    ScoreSheet committed = ScoreSheet.read(half.sheet());
    ScoreSheet now = ScoreSheet.of(score(half));

    assertThat(now.fallenSince(committed)).as("scores that fell. %s", half.howToRenew()).isEmpty();
    List<String> risen = now.risenSince(committed);
    if (!risen.isEmpty()) {
      System.out.println("Scores rose, before against now: " + risen + ". " + half.howToRenew());
    }
  }

  /// Facts said with 0.9 are right nine times in ten: of all facts within 0.03, of a list within
  /// 0.06, and one standard error more, where there are enough to tell.
  @Test
  void confidencesAreTrue() {
    assertTrue(score(Half.OPEN).reliability().bins());
  }

  /// The same of confidences that come from other articles than they are tried on, and the table of
  /// them that is committed tells as much.
  @Test
  void confidencesAreTrueOnOtherArticles() throws IOException {
    List<Reliability.Bin> now = score(Half.OPEN).reliability().crossValidated();
    assertTrue(now);
    List<Reliability.Bin> committed = Reliability.read(RELIABILITY);
    assertThat(committed).extracting(Reliability.Bin::list).containsAll(lists(now));
    assertThat(right(committed)).as(RECALIBRATE).isCloseTo(right(now), within(0.02));
  }

  private static void assertTrue(List<Reliability.Bin> bins) {
    assertThat(bins).anyMatch(c -> c.facts() >= ENOUGH);
    for (Reliability.Bin c : bins) {
      double chance = Math.sqrt(c.said() * (1 - c.said()) / c.facts());
      double off = chance + (c.list().equals(Reliability.ALL) ? 0.03 : 0.06);
      if (c.facts() >= ENOUGH) {
        assertThat(c.right()).as("%s. %s", c, RECALIBRATE).isCloseTo(c.said(), within(off));
      }
    }
  }

  private static Set<String> lists(List<Reliability.Bin> bins) {
    return bins.stream().map(Reliability.Bin::list).collect(Collectors.toSet());
  }

  /// The share of all facts that is right.
  private static double right(List<Reliability.Bin> bins) {
    double facts = 0;
    double right = 0;
    for (Reliability.Bin c : bins) {
      facts += c.facts();
      right += c.facts() * c.right();
    }
    return right / facts;
  }

  /// Small changes may wait, but no rule may be worth something else than the table says.
  @Test
  void theCalibrationIsCurrent() throws IOException {
    Calibration committed = Calibration.parse(Files.readString(CALIBRATION));
    Calibration now = score(Half.OPEN).reliability().calibration();
    now.rules()
        .forEach((rule, tally) -> {
          if (tally.found() >= 10) {
            assertThat(committed.confidence(rule))
                .as("%s %s. %s", rule, tally, RECALIBRATE)
                .isCloseTo(now.confidence(rule), within(0.05));
          }
        });
  }

  /// A gold file that nobody measures would be work for nothing.
  @ParameterizedTest
  @EnumSource
  void everyGoldFileHasItsArticle(Half half) throws IOException {
    List<String> articles;
    try (var files = Files.list(half.articles())) {
      articles = files.map(file -> stem(file.getFileName().toString())).sorted().toList();
    }
    List<String> golds =
        Gold.readAll(half.gold(), complaint -> assertThat(complaint).isNull()).stream()
            .map(Gold::name)
            .sorted()
            .toList();

    assertThat(golds).isEqualTo(articles);
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
