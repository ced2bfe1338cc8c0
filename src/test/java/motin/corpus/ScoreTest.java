package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

  @TempDir private Path folder;

  private final List<String> complaints = new ArrayList<>();

  @Test
  void anExtractionThatIsItsOwnGoldIsAllRight() throws IOException {
    String line = ExtractionJson.write(Samples.everything());

    Score score = score(Map.of("a", line), line);

    assertThat(score.figures().values()).allMatch(f -> f.f1() == 1 && f.gold() == 1);
    assertThat(score.figures().keySet())
        .containsExactlyInAnyOrder(
            Arrays.stream(ScoredKind.values())
                .filter(kind -> kind != ScoredKind.UNITS)
                .toArray(ScoredKind[]::new));
    assertThat(score.table())
        .contains("title 1/1  published 1/1  authors 1/1  url 1/1  about 1/1")
        .contains("at its offsets: 9/9");
  }

  @Test
  void countsWhatIsMissedAndWhatIsWrong() throws IOException {
    Score score =
        score(
            Map.of("a", gold("'counts':[" + count(5) + "," + count(6) + "," + count(7) + "]")),
            found("a", "'counts':[" + count(5) + "," + count(9) + "]"));

    Figures counts = score.figures().get(ScoredKind.COUNTS);
    assertThat(counts).isEqualTo(new Figures(3, 2, 1));
    assertThat(counts.precision()).isEqualTo(0.5);
    assertThat(counts.recall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(counts.f1()).isCloseTo(0.4, within(1e-9));
    assertThat(score.mean()).isEqualTo(0.4);
    assertThat(score.errors(ScoredKind.COUNTS))
        .extracting(error -> error.substring(0, 9))
        .containsExactly("a missed ", "a missed ", "a wrong  ");
    assertThat(score.byFile().getFirst()).contains("counts 1/3/2");
  }

  @Test
  void oneRecordFoundIsRightOnce() throws IOException {
    Score score =
        score(
            Map.of("a", gold("'counts':[" + count(5) + "," + count(5) + "]")),
            found("a", "'counts':[" + count(5) + "]"));

    assertThat(score.figures().get(ScoredKind.COUNTS)).isEqualTo(new Figures(2, 1, 1));
  }

  @Test
  void pairsTheBestFirst() throws IOException {
    String near = "{'subject':'đảng viên','category':'members','value':5,'bound':'over'}";
    String exact = "{'subject':'đảng viên mới','category':'members','value':5,'bound':'exact'}";
    Score score =
        score(
            Map.of("a", gold("'counts':[" + exact + "]")),
            found("a", "'counts':[" + near + "," + exact + "]"));

    assertThat(score.table()).contains("bound=1.00");
  }

  @Test
  void anArticleThatIsMissingIsOneInWhichNothingWasFound() throws IOException {
    Score score = score(Map.of("a", gold("'counts':[" + count(5) + "]")), found("b", "'x':1"));

    assertThat(score.figures().get(ScoredKind.COUNTS)).isEqualTo(new Figures(1, 0, 0));
    assertThat(score.table()).startsWith("1 gold articles, 1 without an export line: a\n");
  }

  @Test
  void leavesOutWhatTheGoldSkips() throws IOException {
    Score score =
        score(
            Map.of("a", gold("'skip':['counts'],'counts':[]")),
            found("a", "'counts':[" + count(5) + "]"));

    assertThat(score.figures()).isEmpty();
  }

  @Test
  void countsPhrasesOfTheTextThatAreKeptAndDropped() throws IOException {
    Score score =
        score(
            Map.of("a", gold("'keep':['sáng nay','Hoà Bình'],'drop':['tin liên quan','sáng']")),
            found("a", "'text':'SÁNG NAY, tỉnh Hòa Bình'"));

    assertThat(score.table()).contains("keep 2/2  drop 1/2");
  }

  @Test
  void givesTheFirstOfTwoArticlesWithOneName() throws IOException {
    Score score =
        score(
            Map.of("a", gold("'counts':[" + count(5) + "]")),
            found("a", "'counts':[" + count(5) + "]"),
            found("a", "'counts':[]"));

    assertThat(score.figures().get(ScoredKind.COUNTS).right()).isEqualTo(1);
  }

  @Test
  void aBrokenGoldFileIsOneComplaintAndTheOthersAreRead() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\n'counts': [}".replace('\'', '"'));
    Files.writeString(
        folder.resolve("c.json"), "{'counts': [{'value': 'five'}]}".replace('\'', '"'));
    Files.write(folder.resolve("d.json"), new byte[] {'{', (byte) 0xff, '}'});
    Files.createDirectory(folder.resolve("e.json"));
    Files.writeString(folder.resolve("notes.txt"), "no gold");

    Score score = score(Map.of("a", gold("'counts':[" + count(5) + "]")), found("a", "'x':1"));

    assertThat(score.byFile()).hasSize(1);
    assertThat(complaints)
        .hasSize(4)
        .noneMatch(complaint -> complaint.contains("\n"))
        .anyMatch(complaint -> complaint.matches(".*b\\.json: line 2, column \\d+: .+"))
        .anyMatch(complaint -> complaint.endsWith("c.json: counts[0].value: a number expected"))
        .anyMatch(complaint -> complaint.endsWith("d.json: not UTF-8"))
        .anyMatch(complaint -> complaint.contains("e.json: cannot be read"));
  }

  @Test
  void aBrokenLineOfAnExportTellsItsPlace() {
    assertThatThrownBy(
            () -> new Evaluation(List.of()).add(found("a", "'officials':[{'positions':[]}]")))
        .hasMessage("officials[0].name: missing");
  }

  @ParameterizedTest
  @CsvSource({
    "dir/a.txt, a",
    "a.html, a",
    "/x/a.jsonl#7, a",
    "a.warc.gz#12, a",
    "pages.zip#2025/a.html, a",
    "pages.tar.gz#a.txt, a",
    "a.b.htm?x=/y.txt, a.b",
    "a.md, a.md",
    "https://tinmoi.example/a, a"
  })
  void joinsByFileName(String origin, String name) {
    assertThat(Gold.name(origin)).isEqualTo(name);
  }

  private Score score(Map<String, String> golds, String... lines) throws IOException {
    for (Map.Entry<String, String> gold : golds.entrySet()) {
      Files.writeString(folder.resolve(gold.getKey() + ".json"), gold.getValue());
    }
    Evaluation evaluation = new Evaluation(Gold.readAll(folder, complaints::add));
    for (String line : lines) {
      evaluation.add(line);
    }
    return evaluation.score();
  }

  private static String gold(String fields) {
    return ("{" + fields + "}").replace('\'', '"');
  }

  private static String found(String name, String fields) {
    return ("{'origin':'dir/" + name + ".txt'," + fields + "}").replace('\'', '"');
  }

  private static String count(int value) {
    return "{'subject':'đảng viên','category':'members','value':%d,'bound':'exact'}"
        .formatted(value);
  }
}
