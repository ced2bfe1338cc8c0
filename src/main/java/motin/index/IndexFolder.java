package motin.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Looks at a folder before it is touched: whether it holds an index, and whose.
///
/// Every commit carries the mark of Motin and the version of the format. A folder that holds
/// anything else is refused, so that nobody's files are ever overwritten.
final class IndexFolder {

  /// Raise it when an index written before can no longer be read or added to, or has other terms.
  static final int FORMAT = 4;

  /// The oldest whose articles can still be taken over into a new index.
  private static final int OLDEST = 1;

  private static final String MARK = "motin.format";

  private IndexFolder() {}

  /// What every commit carries.
  static Map<String, String> mark() {
    return Map.of(MARK, Integer.toString(FORMAT));
  }

  /// Checks that there is an index, of Motin, of this format.
  static void requireIndex(Path folder) throws IOException {
    int format = requireArticles(folder);
    if (format < FORMAT) {
      throw new UnusableIndexException(
          folder,
          "written by an older Motin (format %d, this one reads %d); take its articles over with ./motin index merge %s --index NEW"
              .formatted(format, FORMAT, folder));
    }
  }

  /// Checks that there is an index whose articles can be read, if perhaps not searched.
  ///
  /// @return its format
  static int requireArticles(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableIndexException(folder, "this is a file, an index is a folder");
    }
    if (!Files.exists(folder) || isEmpty(folder)) {
      throw new UnusableIndexException(folder, "no index here; run ./motin ingest first");
    }
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        throw new UnusableIndexException(folder, "this folder holds other files and no index");
      }
      return format(folder, userData(folder, directory));
    }
  }

  /// Checks that a folder is missing or empty.
  static void requireRoom(Path folder) throws IOException {
    if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty(folder))) {
      throw new UnusableIndexException(folder, "not empty; name a folder that is not there yet");
    }
  }

  /// Checks that an index can be made here, or that there is one.
  static void requireIndexOrRoom(Path folder) throws IOException {
    if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty(folder))) {
      requireIndex(folder);
    }
  }

  private static Map<String, String> userData(Path folder, Directory directory) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new UnusableIndexException(
          folder, "the index is damaged, or of another version of Lucene", e);
    } catch (IllegalArgumentException e) {
      // A codec that is not on the class path.
      throw notOurs(folder);
    } catch (IOException e) {
      throw explained(folder, e);
    }
  }

  private static int format(Path folder, Map<String, String> userData)
      throws UnusableIndexException {
    String format = userData.get(MARK);
    if (format == null || !format.matches("\\d{1,9}")) {
      throw notOurs(folder);
    }
    int number = Integer.parseInt(format);
    if (number > FORMAT) {
      throw new UnusableIndexException(
          folder,
          "written by a newer Motin (format %d, this one reads up to %d); update Motin, or ingest into another folder"
              .formatted(number, FORMAT));
    }
    if (number < OLDEST) {
      throw notOurs(folder);
    }
    return number;
  }

  /// A crash before the very first commit leaves a lock, and perhaps a commit that never was.
  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> name.equals("write.lock") || name.startsWith("pending_segments"));
    }
  }

  private static UnusableIndexException notOurs(Path folder) {
    return new UnusableIndexException(
        folder, "an index of another program, left untouched; choose another folder");
  }

  /// What a failure to open says about the folder; the failure itself where it says nothing.
  static IOException explained(Path folder, IOException cause) {
    String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return switch (cause) {
      case LockObtainFailedException _ ->
          new UnusableIndexException(
              folder, "another process is writing to this index; try again when it is done", cause);
      case AccessDeniedException _ ->
          new UnusableIndexException(
              folder, "its files may not be used (%s)".formatted(reason), cause);
      case CorruptIndexException _,
          EOFException _,
          NoSuchFileException _,
          FileNotFoundException _ ->
          new UnusableIndexException(
              folder,
              "the index is damaged (%s); ingest again into a new folder".formatted(reason),
              cause);
      default -> cause;
    };
  }
}
