package motin.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import motin.index.ArticleIndex;
import motin.index.UnusableIndexException;
import picocli.CommandLine.Option;

/// `--index DIR`, the same for every command that has an index.
final class IndexOption {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "motin-index",
      description = "Folder of the index (${DEFAULT-VALUE}).")
  private Path folder;

  Path folder() {
    return folder;
  }

  /// The folder, once it is sure that there is an index: to work on one that is missing would make
  /// an empty one.
  Path existing() throws IOException {
    ArticleIndex.openForReading(folder).close();
    return folder;
  }

  /// A failure in one line that names the folder, as an unusable index does by itself; or the file
  /// beside it that is missing, such as a list of searches.
  String message(IOException failure) {
    if (failure instanceof NoSuchFileException missing
        && !Path.of(missing.getFile()).startsWith(folder)) {
      return missing.getFile() + ": no such file";
    }
    return failure instanceof UnusableIndexException
        ? String.valueOf(failure.getMessage())
        : folder + ": " + failure.getMessage();
  }
}
