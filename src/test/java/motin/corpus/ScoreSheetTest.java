package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreSheetTest {

  @TempDir private Path folder;

  @Test
  void tellsEveryFigureThatFell() throws IOException {
    ScoreSheet older = sheet("counts\t0.5000\t0.9000\t0.6429", "keep\t-\t-\t1.0000");
    ScoreSheet newer = sheet("counts\t0.6000\t0.8999\t0.7200");

    assertThat(newer.fallenSince(older))
        .containsExactly("counts: recall 0.8999 against 0.9000", "keep: f1 - against 1.0000");
    assertThat(newer.risenSince(older))
        .containsExactly(
            "counts: precision 0.5000 against 0.6000", "counts: f1 0.6429 against 0.7200");
    assertThat(older.fallenSince(older)).isEmpty();
    assertThat(older.risenSince(older)).isEmpty();
  }

  @Test
  void readsWhatItWrites() throws IOException {
    ScoreSheet sheet = sheet("counts\t0.5000\t0.9000\t0.6429", "keep\t-\t-\t1.0000");
    Path file = folder.resolve("again.tsv");
    Files.writeString(file, sheet.toString());

    assertThat(ScoreSheet.read(file)).hasToString(sheet.toString());
  }

  @Test
  void tellsTheLineThatIsBroken() {
    assertThatThrownBy(() -> sheet("counts\t0.5000\t0.9000\t0.6429", "keep\t1"))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageEndingWith(
            "scores.tsv:3: kind, precision, recall and f1 with 4 digits expected");
  }

  private ScoreSheet sheet(String... rows) throws IOException {
    Path file = folder.resolve("scores.tsv");
    Files.writeString(file, "kind\tprecision\trecall\tf1\n" + String.join("\n", rows) + "\n");
    return ScoreSheet.read(file);
  }
}
