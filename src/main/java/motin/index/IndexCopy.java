package motin.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Copies an index as of its last commit, while others search it and write to it.
///
/// A commit's files never change, but a writer deletes those that a later one does without. So all
/// of them are opened before the first is copied, and if one is gone by then, the next commit is
/// taken. The file that makes it an index is copied last, and the copy is checked in the end.
final class IndexCopy {

  private static final int MOST_TRIES = 100;

  private IndexCopy() {}

  /// Copies an index into a folder that is empty or not there.
  ///
  /// @return what the copy holds
  static VerifyReport copy(Path from, Path to) throws IOException {
    IndexFolder.requireIndex(from);
    IndexFolder.requireRoom(to);
    Files.createDirectories(to);
    for (int tries = 1; ; tries++) {
      try (OpenFiles files = OpenFiles.ofLastCommit(from)) {
        files.copyTo(to);
        break;
      } catch (NoSuchFileException e) {
        if (tries == MOST_TRIES) {
          throw IndexFolder.explained(from, e);
        }
      }
    }
    VerifyReport report = new IndexCheck(to).report();
    if (!report.sound()) {
      throw new UnusableIndexException(
          to, "the copy is damaged (%s); verify the index".formatted(report.problems().getFirst()));
    }
    return report;
  }

  /// The files of one commit, the one that names the others last.
  private record OpenFiles(Map<String, InputStream> files) implements AutoCloseable {

    static OpenFiles ofLastCommit(Path folder) throws IOException {
      OpenFiles open = new OpenFiles(new LinkedHashMap<>());
      try (Directory directory = FSDirectory.open(folder)) {
        SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
        for (String name : List.copyOf(commit.files(false))) {
          open.files.put(name, Files.newInputStream(folder.resolve(name)));
        }
        String last = commit.getSegmentsFileName();
        open.files.put(last, Files.newInputStream(folder.resolve(last)));
        return open;
      } catch (IOException e) {
        open.close();
        throw e;
      }
    }

    void copyTo(Path folder) throws IOException {
      for (Map.Entry<String, InputStream> file : files.entrySet()) {
        Files.copy(file.getValue(), folder.resolve(file.getKey()));
      }
    }

    @Override
    public void close() throws IOException {
      for (InputStream file : files.values()) {
        file.close();
      }
    }
  }
}
