package motin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motin.corpus.Evaluation;
import motin.corpus.ExportSchema;
import motin.corpus.ExtractionJson;
import motin.corpus.Gold;
import motin.corpus.ScoreSheet;
import motin.extract.FactExtractor;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// No score of the corpus may fall below the one committed.
class CorpusScoresTest {

  private static final Path ARTICLES = Path.of("corpus", "articles");
  private static final Path GOLD = Path.of("corpus", "gold");
  private static final Path SHEET = Path.of("corpus", "scores.tsv");

  private static final String RENEW =
      "To renew the sheet: ./motin evaluate corpus/gold corpus/articles --write corpus/scores.tsv";

  @BeforeAll
  static void theCorpusIsThere() {
    assumeTrue(Files.isDirectory(ARTICLES), "no corpus/articles yet");
  }

  @Test
  void noScoreFalls() throws IOException {
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
    ScoreSheet committed = ScoreSheet.read(SHEET);
    ScoreSheet now = ScoreSheet.of(evaluation.score());

    assertThat(now.fallenSince(committed)).as("scores that fell. %s", RENEW).isEmpty();
    List<String> risen = now.risenSince(committed);
    if (!risen.isEmpty()) {
      System.out.println("Scores rose, before against now: " + risen + ". " + RENEW);
    }
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
