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

class SentencesTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void printsOneSentenceALine() throws IOException {
    Path file = Files.writeString(folder.resolve("một tệp.txt"), "Một. Hai\r\n\nBa ở TP. Bốn.");
    assertThat(run(file)).isZero();
    assertThat(out.toString().lines()).containsExactly("Một.", "Hai", "Ba ở TP. Bốn.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void leavesOutALineThatIsNoText() throws IOException {
    Path file = Files.writeString(folder.resolve("dài"), "Một.\n" + "a".repeat(5 << 20) + "\nHai.");
    assertThat(run(file)).isEqualTo(3);
    assertThat(out.toString().lines()).containsExactly("Một.", "Hai.");
    assertThat(err.toString()).startsWith("motin: " + file + ":2: left out").hasLineCount(1);
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThat(run(folder.resolve("không có"))).isEqualTo(1);
    assertThat(err.toString()).contains("không có: no such file").hasLineCount(1);
  }

  @Test
  void namesAFileThatIsNotUtf8() throws IOException {
    Path file = Files.write(folder.resolve("cũ.txt"), new byte[] {'a', (byte) 0xff, 'b'});
    assertThat(run(file)).isEqualTo(1);
    assertThat(err.toString()).contains("cũ.txt: not UTF-8").hasLineCount(1);
  }

  @Test
  void comparesRulesAndModelOnTheEndOfAFile() throws IOException {
    Path file = folder.resolve("câu.txt");
    Files.writeString(
        file, "Đồng chí về họp.\n\n" + "Ai nói?\nĐảng bộ xã vượt kế hoạch.\n".repeat(2));
    assertThat(evaluate("--last", "67", file.toString())).isZero();
    assertThat(out.toString().lines())
        .contains(file + ", 2 sentences", "  rules, then model       P 100.00 R 100.00 F1 100.00")
        .hasSize(5);
    assertThat(evaluate("--last", "10", file.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "motin: " + file + ": no sentence in the last 10 percent" + System.lineSeparator());
    assertThat(evaluate("--last", "0", file.toString())).isEqualTo(2);
  }

  private int evaluate(String... args) {
    return new CommandLine(new EvaluateSentences())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private int run(Path file) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute("sentences", file.toString());
  }
}
