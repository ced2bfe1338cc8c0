package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that are no index, not ours, or not usable now: one line that says so, nothing touched.
class IndexFolderTest {

  @TempDir private Path temp;

  @Test
  void aMissingIndexSaysWhatToDo() {
    Path nowhere = temp.resolve("nowhere");
    assertThatThrownBy(() -> ArticleIndex.openForReading(nowhere))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessage(nowhere + ": no index here; run ./motin ingest first");
    assertThatThrownBy(() -> ArticleIndex.verify(nowhere))
        .isInstanceOf(UnusableIndexException.class);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertRefused(file, "this is a file, an index is a folder");
    assertThat(file).hasContent("x");
  }

  @Test
  void aFolderOfOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(temp.resolve("letter.txt"), "x");
    assertRefused(temp, "this folder holds other files and no index");
    assertThat(contents()).containsOnlyKeys("letter.txt");
  }

  @Test
  void anIndexOfAnotherProgramIsLeftAlone() throws IOException {
    writeForeignIndex(Map.of("maker", "somebody"));
    Map<String, String> before = contents();
    assertRefused(temp, "an index of another program, left untouched; choose another folder");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void anIndexOfANewerFormatNamesBothVersions() throws IOException {
    writeForeignIndex(Map.of("motin.format", "5"));
    Map<String, String> before = contents();
    assertRefused(temp, "written by a newer Motin (format 5, this one reads up to 4)");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void anIndexOfAnOlderFormatSaysHowItsArticlesAreKept() throws IOException {
    writeForeignIndex(Map.of("motin.format", "1"));
    Map<String, String> before = contents();
    assertRefused(
        temp,
        "written by an older Motin (format 1, this one reads 4); take its articles over with"
            + " ./motin index merge %s --index NEW".formatted(temp));
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aCrashBeforeTheFirstCommitLeavesRoom() throws IOException {
    Files.createFile(temp.resolve("write.lock"));
    Files.writeString(temp.resolve("pending_segments_1"), "half");
    try (ArticleIndex index = ArticleIndex.open(temp)) {
      assertThat(index.size()).isZero();
    }
  }

  @Test
  void aTruncatedIndexIsRefusedAndNamed() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(temp)) {
      index.put(Made.text("a", "Đảng viên."));
    }
    Path biggest = largestFile();
    try (FileChannel channel = FileChannel.open(biggest, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertRefused(temp, "the index is damaged");
    assertThat(ArticleIndex.verify(temp).sound()).isFalse();
  }

  @Test
  void anIndexWithAMissingFileIsRefused() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(temp)) {
      index.put(Made.text("a", "Đảng viên."));
    }
    Files.delete(largestFile());
    assertRefused(temp, "the index is damaged");
  }

  @Test
  void aBrokenCommitIsRefused() throws IOException {
    ArticleIndex.open(temp).close();
    try (Stream<Path> files = Files.list(temp)) {
      Path commit =
          files
              .filter(f -> f.getFileName().toString().startsWith("segments_"))
              .findAny()
              .orElseThrow();
      Files.writeString(commit, "not a commit");
    }
    assertRefused(temp, "the index is damaged");
  }

  @Test
  void whileOneWritesAnotherIsTurnedAwayButMayRead() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(temp)) {
      index.put(Made.text("a", "Đảng viên."));
      index.commit();
      assertThatThrownBy(() -> ArticleIndex.open(temp))
          .isInstanceOf(UnusableIndexException.class)
          .hasMessage(
              temp + ": another process is writing to this index; try again when it is done");
      assertThatThrownBy(() -> ArticleIndex.verify(temp)).hasMessageContaining("another process");
      try (ArticleIndex reading = ArticleIndex.openForReading(temp)) {
        assertThat(reading.size()).isEqualTo(1);
      }
    }
    ArticleIndex.open(temp).close();
  }

  @Test
  void whatIsOpenForReadingCannotBeWritten() throws IOException {
    ArticleIndex.open(temp).close();
    try (ArticleIndex index = ArticleIndex.openForReading(temp)) {
      assertThatThrownBy(() -> index.put(Made.text("a", "Đảng viên.")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private void assertRefused(Path folder, String reason) {
    assertThatThrownBy(() -> ArticleIndex.open(folder).close())
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageStartingWith(folder + ": " + reason)
        .message()
        .doesNotContain("\n");
    assertThatThrownBy(() -> ArticleIndex.openForReading(folder).close())
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageStartingWith(folder + ": " + reason);
  }

  private void writeForeignIndex(Map<String, String> userData) throws IOException {
    try (Directory directory = FSDirectory.open(temp);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(userData.entrySet());
    }
  }

  private Path largestFile() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.max(Comparator.comparingLong(IndexFolderTest::size)).orElseThrow();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(temp)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
