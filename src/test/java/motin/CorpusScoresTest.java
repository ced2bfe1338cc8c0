package motin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/// No score of the corpus may fall below the one committed, and confidences are what they say.
class CorpusScoresTest {

  private static final Path ARTICLES = Path.of("corpus", "articles");
  private static final Path GOLD = Path.of("corpus", "gold");
  private static final Path SHEET = Path.of("corpus", "scores.tsv");

  private static final Path RELIABILITY = Path.of("corpus", "reliability.tsv");
  private static final Path CALIBRATION =
      Path.of("src", "main", "resources", "motin", "extract", "calibration.tsv");

  /// From so many facts on, a share tells something.
  private static final int ENOUGH = 30;

  private static final String RENEW =
      "To renew the sheet: ./motin evaluate corpus/gold corpus/articles --write corpus/scores.tsv";

  private static final String RECALIBRATE =
      "To renew the tables: ./motin evaluate corpus/gold corpus/articles --calibrate"
          + " src/main/resources/motin/extract/calibration.tsv --reliability"
          + " corpus/reliability.tsv";

  private static Score score;

  @BeforeAll
  static void readTheCorpus() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "no corpus/articles yet");
    Evaluation evaluation =
        new Evaluation(Gold.readAll(GOLD, complaint -> assertThat(complaint).isNull()));
    Pipeline pipeline = new Pipeline(ArticleReader.load(), FactExtractor.load());
    for (Input input : Inputs.of(List.of(ARTICLES.toString()), System.in)) {
      if (pipeline.mine(input) instanceof Outcome.Mined(var extraction)) {
        String line = ExtractionJson.write(extraction);
        assertThat(ExportSchema.errors(line)).as("%s", input.origin()).isEmpty();
        assertThat(ExtractionJson.read(line).article()).isEqualTo(extraction.article());
        evaluation.add(line);
      }
    }
    score = evaluation.score();
  }

  @Test
  void noScoreFalls() throws IOException {
    ScoreSheet committed = ScoreSheet.read(SHEET);
    ScoreSheet now = ScoreSheet.of(score);

    assertThat(now.fallenSince(committed)).as("scores that fell. %s", RENEW).isEmpty();
    List<String> risen = now.risenSince(committed);
    if (!risen.isEmpty()) {
      System.out.println("Scores rose, before against now: " + risen + ". " + RENEW);
    }
  }

  /// Facts said with 0.9 are right nine times in ten: of all facts within 0.03, of a list within
  /// 0.06, where there are enough to tell.
  @Test
  void confidencesAreTrue() {
    assertTrue(score.reliability().bins());
  }

  /// The same of confidences that come from other articles than they are tried on, and the table of
  /// them that is committed tells as much.
  @Test
  void confidencesAreTrueOnOtherArticles() throws IOException {
    List<Reliability.Bin> now = score.reliability().crossValidated();
    assertTrue(now);
    List<Reliability.Bin> committed = Reliability.read(RELIABILITY);
    assertThat(committed).extracting(Reliability.Bin::list).containsAll(lists(now));
    assertThat(right(committed)).as(RECALIBRATE).isCloseTo(right(now), within(0.02));
  }

  private static void assertTrue(List<Reliability.Bin> bins) {
    assertThat(bins).anyMatch(c -> c.facts() >= ENOUGH);
    for (Reliability.Bin c : bins) {
      double off = c.list().equals(Reliability.ALL) ? 0.03 : 0.06;
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
    Calibration now = score.reliability().calibration();
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
  @Test
  void everyGoldFileHasItsArticle() throws IOException {
    List<String> articles;
    try (var files = Files.list(ARTICLES)) {
      articles = files.map(file -> stem(file.getFileName().toString())).sorted().toList();
    }
    List<String> golds =
        Gold.readAll(GOLD, complaint -> assertThat(complaint).isNull()).stream()
            .map(Gold::name)
            .sorted()
            .toList();

    assertThat(golds).isEqualTo(articles);
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
