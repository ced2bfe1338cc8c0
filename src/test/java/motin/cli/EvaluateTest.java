package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateTest {

  private static final String OFFICIALS =
      "'officials':[{'name':'Lò Văn Thử','positions':[{'text':'Bí thư Đảng ủy','role':'Bí thư'}]}]";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path gold;
  private Path export;

  @BeforeEach
  void oneArticleWithItsGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    write(
        gold.resolve("a.json"),
        "{" + OFFICIALS + ",'keep':['giữ chức Bí thư'],'drop':['Hotline']}");
    export = folder.resolve("export.jsonl");
    write(export, "{'origin':'x/a.txt','text':'giữ chức Bí thư'," + OFFICIALS + "}\n\n");
  }

  @Test
  void scoresAnExport() {
    assertThat(evaluate(gold, export)).isZero();
    assertThat(out.toString())
        .startsWith("1 gold articles, 0 without an export line\n")
        .contains("positions        1      1      1   1.000   1.000   1.000  role=1.00\n")
        .contains("keep 1/1  drop 1/1\n")
        .endsWith("mean F1 1.000\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void runsArticlesThroughThePipeline() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    write(
        articles.resolve("a.txt"),
        """
        Đại hội Đảng bộ xã Bản Thử

        Sáng nay, Đảng bộ xã Bản Thử tổ chức đại hội. Đại hội đã bầu ông Lò Văn Thử giữ chức Bí thư \
        Đảng ủy, cùng các đồng chí khác vào Ban Chấp hành nhiệm kỳ mới.
        """);

    assertThat(evaluate(gold, articles)).isZero();
    assertThat(out.toString()).contains("keep 1/1  drop 1/1\n");
  }

  @Test
  void printsFiguresAsJson() {
    assertThat(evaluate(gold, export, "--json")).isZero();
    assertThat(out.toString().replaceAll("\\s", ""))
        .startsWith(
            "{\"officials\":{\"gold\":1,\"found\":1,\"right\":1,\"precision\":1.0,\"recall\":1.0,"
                + "\"f1\":1.0,\"attributes\":{}},");
  }

  @Test
  void printsErrorsAndArticles() throws IOException {
    write(export, "{'origin':'a.txt','officials':[{'name':'Người Khác'}]}");

    assertThat(evaluate(gold, export, "--errors", "officials", "--by-file")).isZero();
    assertThat(out.toString().lines().limit(3))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("a missed {\"name\":\"Lò Văn Thử\""),
            line -> assertThat(line).isEqualTo("a wrong  {\"name\":\"Người Khác\"}"),
            line -> assertThat(line).startsWith("a  officials 0/1/1  positions 0/1/0"));
  }

  @Test
  void writesTheSheetOfFigures() throws IOException {
    Path sheet = folder.resolve("scores.tsv");

    assertThat(evaluate(gold, export, "--write", sheet.toString())).isZero();
    assertThat(sheet)
        .hasContent(
            """
            kind\tprecision\trecall\tf1
            officials\t1.0000\t1.0000\t1.0000
            positions\t1.0000\t1.0000\t1.0000
            keep\t-\t-\t1.0000
            drop\t-\t-\t1.0000
            evidence\t-\t-\t0.0000
            """);
    assertThat(evaluate(gold, export, "--write", folder + "/none/scores.tsv")).isEqualTo(1);
    assertThat(err.toString()).contains("none/scores.tsv: cannot be written");
  }

  @Test
  void rejectsABrokenGoldFileAndScoresTheOthers() throws IOException {
    write(gold.resolve("b.json"), "{'counts':[{'value':'two'}]}");

    assertThat(evaluate(gold, export)).isEqualTo(3);
    assertThat(out.toString()).startsWith("1 gold articles");
    assertThat(err.toString())
        .isEqualTo("motin: " + gold.resolve("b.json") + ": counts[0].value: a number expected\n");
  }

  @Test
  void rejectsABrokenLineAndScoresTheOthers() throws IOException {
    write(export, "{'origin':\n{'origin':'a.txt'," + OFFICIALS + "}\n");

    assertThat(evaluate(gold, export)).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("motin: " + export + ":1: line 1, column ")
        .hasLineCount(1);
    assertThat(out.toString()).startsWith("1 gold articles, 0 without");
  }

  @Test
  void failsWhereNothingCanBeScored() throws IOException {
    Path none = folder.resolve("none");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(evaluate(none, export)).isEqualTo(1);
    assertThat(evaluate(export, export)).isEqualTo(1);
    assertThat(evaluate(empty, export)).isEqualTo(1);
    assertThat(evaluate(gold, folder.resolve("none.jsonl"))).isEqualTo(1);
    assertThat(evaluate(gold, none)).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("motin: " + none + ": no such folder"),
            line -> assertThat(line).isEqualTo("motin: " + export + ": a folder expected"),
            line -> assertThat(line).isEqualTo("motin: " + empty + ": no gold file in this folder"),
            line -> assertThat(line).endsWith("none.jsonl: no such file"),
            line -> assertThat(line).startsWith("motin: " + none + ": "));
  }

  @Test
  void refusesWrongUsage() {
    assertThat(evaluate(gold)).isEqualTo(2);
    assertThat(evaluate(gold, export, "--errors", "people")).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required parameter: 'PATH'", "was 'people'");
  }

  private int evaluate(Object... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "evaluate";
    for (int i = 0; i < arguments.length; i++) {
      line[i + 1] = arguments[i].toString();
    }
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(line);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text.replace('\'', '"'));
  }
}
