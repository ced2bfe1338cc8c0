package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCheckTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (int i = 0; i < 20; i++) {
        index.put(
            Made.article("a" + i % 15)
                .on("2025-01-01")
                .about("Lào Cai")
                .body("Bà Trần Thị Mẫu nói, bản " + i)
                .official("Trần Thị Mẫu", "Bí thư", "Bí thư", "Tỉnh ủy")
                .extraction());
      }
    }
  }

  @Test
  void aSoundIndexIsCountedAndLeftAsItWas() throws IOException {
    assertThat(ArticleIndex.verify(folder)).isEqualTo(new VerifyReport(15, 15, List.of()));
    assertThat(ArticleIndex.verify(folder).sound()).isTrue();
  }

  @Test
  void everyFlippedBitIsFound() throws IOException {
    Random random = new Random(11);
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int round = 0; round < 10 && bytes.length > 0; round++) {
        byte[] flipped = bytes.clone();
        int at = random.nextInt(bytes.length);
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, flipped);
        assertThat(problems()).as("%s, byte %d", file.getFileName(), at).isNotEmpty();
        Files.write(file, bytes);
      }
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      if (bytes.length > 0) {
        assertThat(problems()).as("%s", file.getFileName()).isNotEmpty();
      }
      Files.write(file, bytes);
    }
    assertThat(problems()).isEmpty();
  }

  private List<String> problems() throws IOException {
    try {
      return ArticleIndex.verify(folder).problems();
    } catch (UnusableIndexException e) {
      return List.of(e.getMessage());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
