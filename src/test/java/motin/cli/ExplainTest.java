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

class ExplainTest {

  private static final String PAGE =
      """
      Đảng bộ xã Vĩnh Lâm khai mạc đại hội

      Sáng 12/3, 🎉 ông Lò Văn Thử, Bí thư Đảng ủy xã Vĩnh Lâm, dự. Nghị quyết đi vào cuộc sống.
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void writeThePage() throws IOException {
    page = Files.writeString(folder.resolve("a.txt"), PAGE);
  }

  @Test
  void tellsTheRuleTheWordsAndWhatWasRefused() {
    assertThat(explain(page.toString())).isZero();

    assertThat(out.toString())
        .contains("officials  Lò Văn Thử: Bí thư Đảng ủy xã Vĩnh Lâm")
        .contains("official.name-first: the post stands after the name")
        .contains("role “Bí thư”")
        .contains("documents  “Nghị quyết”: neither a number nor an issuer");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void showsOneKindOrOnePlace() {
    assertThat(explain("--kind", "places", page.toString())).isZero();
    assertThat(out.toString()).contains("places  ").doesNotContain("officials  ");

    // the emoji is one code point and two of Java's characters
    int name = PAGE.indexOf("Lò Văn");
    assertThat(explain("--at", String.valueOf(name - 1), page.toString())).isZero();
    assertThat(out.toString()).contains("1 facts, 0 refused").contains("officials  Lò Văn Thử");

    assertThat(explain("--at", "99999", page.toString())).isZero();
    assertThat(out.toString()).contains("0 facts, 0 refused");
  }

  @Test
  void writesJsonForPrograms() {
    assertThat(explain("--json", "--kind", "documents", page.toString())).isZero();

    assertThat(out.toString())
        .contains("\"facts\":[]")
        .contains("\"kind\":\"documents\",\"reason\":\"no_number\"")
        .contains("\"quote\":\"Nghị quyết\"");
  }

  @Test
  void goesOnAfterABadInput() {
    assertThat(explain(folder.resolve("none.txt").toString(), page.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("none.txt: no such file or folder");
    assertThat(explain(folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(explain("--kind", "cats", page.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--kind: one of officials");
  }

  private int explain(String... args) {
    out.getBuffer().setLength(0);
    String[] all = new String[args.length + 1];
    all[0] = "explain";
    System.arraycopy(args, 0, all, 1, args.length);
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return line.execute(all);
  }
}
