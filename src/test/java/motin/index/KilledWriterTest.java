package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes is killed without warning: what it had acknowledged is there, whole.
class KilledWriterTest {

  @TempDir private Path folder;
  @TempDir private Path temp;

  @Test
  void whatWasCommittedSurvivesAndNothingElseIsHalfThere() throws Exception {
    Random random = new Random(5);
    long acknowledged = 0;
    for (int round = 0; round < 3; round++) {
      Path journal = temp.resolve("journal" + round);
      Process writer = start(acknowledged, journal);
      int lines = 1 + random.nextInt(20);
      while (acknowledgements(journal).size() < lines && writer.isAlive()) {
        Thread.sleep(1);
      }
      assertThatThrownBy(() -> ArticleIndex.open(folder))
          .isInstanceOf(UnusableIndexException.class)
          .hasMessageStartingWith(folder + ": another process is writing to this index");
      Thread.sleep(random.nextInt(30));
      writer.destroyForcibly().waitFor();
      assertThat(acknowledgements(journal)).hasSizeGreaterThanOrEqualTo(lines);
      acknowledged = acknowledgements(journal).getLast();
      VerifyReport report = ArticleIndex.verify(folder);
      assertThat(report.problems()).isEmpty();
      assertThat(report.articles()).isGreaterThanOrEqualTo(acknowledged);
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        for (long i = 0; i < acknowledged; i++) {
          assertThat(index.article("a" + i)).as("article %d", i).isPresent();
        }
      }
      acknowledged = report.articles();
    }
    assertThat(acknowledged).isPositive();
  }

  private Process start(long from, Path journal) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Endless.class.getName(),
            folder.toString(),
            Long.toString(from));
    return new ProcessBuilder(command)
        .redirectOutput(journal.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// The whole lines of a journal; what is written without its line break was never said.
  private static List<Long> acknowledgements(Path journal) throws IOException {
    String text = Files.readString(journal);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Long::valueOf).toList();
  }

  /// Puts and commits articles `a0`, `a1` … in groups of seven, and prints how many are committed.
  static final class Endless {

    private Endless() {}

    public static void main(String[] args) throws IOException {
      try (ArticleIndex index = ArticleIndex.open(Path.of(args[0]))) {
        for (long i = Long.parseLong(args[1]); ; i++) {
          index.put(Made.text("a" + i, "Đảng viên thứ " + i));
          if (i % 7 == 6) {
            index.commit();
            System.out.println(i + 1);
          }
        }
      }
    }
  }
}
