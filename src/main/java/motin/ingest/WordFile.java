package motin.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list of words that the jar carries: one a line, `#` for remarks.
final class WordFile {

  private WordFile() {}

  static List<String> lines(String name) {
    InputStream stream = WordFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The program is not whole: " + name + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Lines of two columns.
  static List<String[]> pairs(String name) {
    return rows(name, 2);
  }

  /// Lines of so many columns.
  static List<String[]> rows(String name, int width) {
    return lines(name).stream().map(line -> row(name, line, width)).toList();
  }

  private static String[] row(String name, String line, int width) {
    String[] columns = line.split("\t", -1);
    if (columns.length != width) {
      throw new IllegalArgumentException(
          "%s: %d columns expected in \"%s\", %d found"
              .formatted(name, width, line, columns.length));
    }
    return columns;
  }
}
