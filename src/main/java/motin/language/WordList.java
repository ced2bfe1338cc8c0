package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// A text file of this package in the jar: one word a line; empty lines and `#` lines do not count.
final class WordList {

  private WordList() {}

  /// @throws UncheckedIOException where the file is missing or cannot be read
  static Set<String> read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("motin/language/" + file + " is missing"));
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("motin/language/" + file + " cannot be read", e);
    }
  }
}
