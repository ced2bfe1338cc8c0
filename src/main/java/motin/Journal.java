package motin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motin.ingest.Input;

/// The inputs of a long run that are done: a file of their places, one a line, appended to after
/// each commit. Behind the place of what is in a file stand the file's size and time, so that a
/// file which has changed since is read again.
///
/// A run that is stopped in any way, and begun again with its journal, passes over them. A line
/// that was being written when the machine stopped is no place, and its input is read again. For
/// all threads.
public final class Journal implements AutoCloseable {

  private final FileChannel file;
  private final Set<String> known;
  private List<String> pending = new ArrayList<>();

  private Journal(FileChannel file, Set<String> known) {
    this.file = file;
    this.known = known;
  }

  /// Opens a journal, or begins one.
  ///
  /// @throws IOException where the file cannot be read or written
  public static Journal open(Path path) throws IOException {
    Set<String> known = new HashSet<>();
    boolean torn = false;
    if (Files.exists(path)) {
      String text = Files.readString(path);
      torn = !text.isEmpty() && !text.endsWith("\n");
      text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(known::add);
    }
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    if (torn) {
      file.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
    return new Journal(file, known);
  }

  /// Whether an input was done by a run before, and has not changed since.
  boolean has(Input input) {
    return known.contains(note(input));
  }

  /// How many inputs were done by runs before.
  public int size() {
    return known.size();
  }

  /// Takes the [#note(Input)] of an input that is done, to be written after the next commit.
  synchronized void done(String note) {
    pending.add(note);
  }

  /// What was noted since the last call.
  synchronized List<String> drained() {
    List<String> drained = pending;
    pending = new ArrayList<>();
    return drained;
  }

  /// Writes what is durable now.
  synchronized void write(List<String> done) throws IOException {
    StringBuilder lines = new StringBuilder();
    done.forEach(origin -> lines.append(origin).append('\n'));
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  /// What is noted of an input as it is now. It is asked for before the input is read: a file that
  /// is written to meanwhile is read again by the next run.
  static String note(Input input) {
    String place = input.origin().replace("\n", "\\n").replace("\r", "\\r");
    return input.file().map(file -> place + "\t" + version(file)).orElse(place);
  }

  /// A file that is gone has none: it is an input that fails.
  private static String version(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() + " " + now.lastModifiedTime();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
