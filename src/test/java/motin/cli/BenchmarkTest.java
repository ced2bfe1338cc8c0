package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarkTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void measuresEveryStage() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Đại hội Đảng bộ xã Suối Hoa thành công tốt đẹp

        Sáng nay, Đảng bộ xã Suối Hoa khai mạc Đại hội đại biểu nhiệm kỳ 2025 - 2030. Dự đại hội có 120 đại biểu.

        Đại hội bầu Ban Chấp hành gồm 15 đồng chí. Đồng chí Lò Văn Núi được bầu giữ chức Bí thư Đảng ủy xã.
        """);
    Files.write(folder.resolve("b.txt"), new byte[0]);

    assertThat(run(folder.toString(), "--windows", "2", "--seconds", "0.02")).isZero();
    assertThat(err.toString()).contains("b.txt").hasLineCount(1);
    assertThat(out.toString())
        .containsPattern("1 articles of 0\\.\\d kB")
        .containsPattern("(?m)^read +[\\d.]+ +[\\d.]+ +[\\d.]+$")
        .containsPattern("(?m)^extract +[\\d.]+ +[\\d.]+ +[\\d.]+$")
        .containsPattern("(?m)^sentences alone +[\\d.]+ +[\\d.]+ +[\\d.]+$");

    double[] perArticle = row("all ");
    double[] perSecond = row("articles a CPU second ");
    assertThat(perArticle).isSorted();
    assertThat(perSecond[1] * perArticle[1]).isCloseTo(1e6, withPercentage(2));
  }

  @Test
  void failsWhereThereIsNothingToMeasure() {
    assertThat(run(folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none").hasLineCount(1);
    assertThat(out.toString()).isEmpty();
  }

  private double[] row(String name) {
    String line = out.toString().lines().filter(l -> l.startsWith(name)).findFirst().orElseThrow();
    return Arrays.stream(line.substring(28).strip().split(" +", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "benchmark";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all);
  }
}
