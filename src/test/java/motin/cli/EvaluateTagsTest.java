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

class EvaluateTagsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  /// A word of two tags: the most frequent one is wrong for a third of them, its neighbours tell.
  @Test
  void comparesNeighboursWithTheMostFrequentTag() throws IOException {
    String verb = "1\tLò Văn Bô\t_\tPROPN\n2\tmừng\t_\tVERB\n\n";
    String noun = "1\tniềm\t_\tDET\n2\tmừng\t_\tNOUN\n\n";
    for (String part : new String[] {"train", "dev", "test"}) {
      Files.writeString(
          folder.resolve("vi_vtb-ud-" + part + ".conllu"), (verb + verb + noun).repeat(30));
    }
    assertThat(run()).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "the word's most frequent tag  83.33", "OpenNLP, maximum entropy      100.00");
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("vi_vtb-ud-train.conllu: no such file").hasLineCount(1);
  }

  private int run() {
    return new CommandLine(new EvaluateTags())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(folder.toString());
  }
}
