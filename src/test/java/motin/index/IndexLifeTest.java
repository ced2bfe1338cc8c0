package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import motin.fact.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to an index in the long run, and that it can be searched all the while.
class IndexLifeTest {

  @TempDir private Path temp;

  @Test
  void aBackupTakenWhileArticlesAreWrittenIsSound() throws Exception {
    Path folder = temp.resolve("index");
    CountDownLatch begun = new CountDownLatch(1);
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Thread writing =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                  put(index, Made.text("a" + i % 400, "Đảng viên thứ " + i));
                  begun.countDown();
                }
              });
      begun.await();
      for (int i = 0; i < 5; i++) {
        Path copy = temp.resolve("copy" + i);
        VerifyReport report = ArticleIndex.backup(folder, copy);
        assertThat(report.sound()).isTrue();
        assertThat(ArticleIndex.verify(copy)).isEqualTo(report);
      }
      writing.interrupt();
      writing.join();
    }
    assertThatThrownBy(() -> ArticleIndex.backup(folder, temp.resolve("copy0")))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("not empty");
  }

  @Test
  void aRestoreIsSeenByWhoSearches() throws IOException {
    Path folder = temp.resolve("index");
    Path copy = temp.resolve("copy");
    fill(folder, "một", "hai");
    ArticleIndex.backup(folder, copy);
    fill(folder, "ba", "bốn", "năm");
    try (ArticleIndex serving = ArticleIndex.openForReading(folder)) {
      assertThat(serving.size()).isEqualTo(5);
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        index.restore(copy);
        assertThat(ids(index)).containsExactlyInAnyOrder("một", "hai");
        index.put(Made.text("sáu", "Đảng."));
      }
      await(() -> serving.size() == 3);
    }
    assertThat(ArticleIndex.verify(folder).sound()).isTrue();
  }

  @Test
  void aDamagedBackupRestoresNothing() throws IOException {
    Path folder = temp.resolve("index");
    Path copy = temp.resolve("copy");
    fill(folder, "một");
    ArticleIndex.backup(folder, copy);
    try (Stream<Path> files = Files.list(copy)) {
      Path largest = files.max(java.util.Comparator.comparing(f -> f.toFile().length())).get();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 1;
      Files.write(largest, bytes);
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThatThrownBy(() -> index.restore(copy)).isInstanceOf(UnusableIndexException.class);
      assertThat(ids(index)).containsExactly("một");
    }
  }

  @Test
  void whatIsWrittenIsFoundByOthersWithinTwoSeconds() throws IOException {
    Path folder = temp.resolve("index");
    fill(folder, "một");
    try (ArticleIndex serving = ArticleIndex.openForReading(folder);
        ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(serving.size()).isEqualTo(1);
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      int put = 0;
      while (serving.size() == 1 && System.nanoTime() < end) {
        index.put(Made.text("mới" + put++, "Đảng."));
      }
      assertThat(serving.size()).isGreaterThan(1);
    }
  }

  @Test
  void compactingLosesNothing() throws IOException {
    Path folder = temp.resolve("index");
    for (int i = 0; i < 5; i++) {
      fill(folder, "một", "hai", "lần" + i);
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.compact();
      assertThat(index.size()).isEqualTo(7);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".si"))).hasSize(1);
    }
  }

  @Test
  void everyArticleIsReadBack() throws IOException {
    Path folder = temp.resolve("index");
    fill(folder, "một", "hai");
    fill(folder, "hai", "ba");
    List<String> ids = new ArrayList<>();
    ArticleIndex.read(folder, extraction -> ids.add(extraction.article().id()));
    assertThat(ids).containsExactlyInAnyOrder("một", "hai", "ba");
  }

  private static void fill(Path folder, String... ids) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (String id : ids) {
        index.put(Made.text(id, "Đảng viên số " + id));
      }
    }
  }

  private static List<String> ids(ArticleIndex index) throws IOException {
    List<String> ids = new ArrayList<>();
    index.articles(extraction -> ids.add(extraction.article().id()));
    return ids;
  }

  private static void put(ArticleIndex index, Extraction extraction) {
    try {
      index.put(extraction);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.holds() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(condition.holds()).isTrue();
  }
}
