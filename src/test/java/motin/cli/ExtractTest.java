package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractTest {

  private static final String PAGE =
      """
      Đảng bộ xã Vĩnh Lâm khai mạc đại hội

      Sáng 12/3, Đảng bộ xã Vĩnh Lâm khai mạc đại hội đại biểu với 120 đại biểu về dự đại hội.
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesOneLineForEachArticle() throws IOException {
    Files.writeString(folder.resolve("a.txt"), PAGE);
    Files.writeString(folder.resolve("b.txt"), PAGE);
    assertThat(extract(folder.toString())).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"origin\":\"" + folder));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesAListForPeople() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), PAGE);
    assertThat(extract("--format", "json", page.toString(), page.toString())).isZero();
    assertThat(out.toString()).startsWith("[").endsWith("]" + System.lineSeparator());
    assertThat(out.toString().lines().count()).isGreaterThan(10);
  }

  @Test
  void goesOnAfterABadInputAndSaysSo() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("b.txt"), PAGE);
    assertThat(extract(folder.toString())).isEqualTo(3);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err).hasToString("motin: " + folder + "/a.txt: empty" + System.lineSeparator());
  }

  @Test
  void failsWhereNothingCouldBeDone() {
    assertThat(extract(folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.txt: no such file or folder");
  }

  @Test
  void knowsWrongUsage() {
    assertThat(extract()).isEqualTo(2);
    assertThat(extract("--format", "xml", "a.txt")).isEqualTo(2);
  }

  @Test
  void writesIntoAFile() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), PAGE);
    Path file = folder.resolve("out.jsonl");
    assertThat(extract("-o", file.toString(), page.toString())).isZero();
    assertThat(Files.readString(file)).contains("Đảng bộ xã Vĩnh Lâm");
    assertThat(out.toString()).isEmpty();
    assertThat(extract("-o", folder.resolve("no/out.jsonl").toString(), page.toString()))
        .isEqualTo(1);
  }

  private int extract(String... arguments) {
    return new CommandLine(new Extract())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
