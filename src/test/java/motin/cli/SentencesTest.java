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

  private int run(Path file) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute("sentences", file.toString());
  }
}
