package motin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Text in, line by line, from a file or standard input; what cannot be read is one line on
/// standard error.
final class TextLines {

  /// No paragraph is longer; what is, is no text, and need not fit into memory.
  private static final int LONGEST_LINE = 1 << 22;

  private final String name;
  private final boolean standard;
  private final PrintWriter err;

  /// @param file standard input where it is missing or `-`
  TextLines(Optional<String> file, PrintWriter err) {
    Optional<String> named = file.filter(name -> !name.equals("-"));
    standard = named.isEmpty();
    name = named.orElse("standard input");
    this.err = err;
  }

  /// Gives every line that is text to `line`.
  ///
  /// @return the exit code: 0, 3 where lines were left out, 1 where nothing can be read
  int read(Consumer<String> line) {
    try (InputStream in = standard ? System.in : Files.newInputStream(Path.of(name))) {
      // A new decoder reports malformed bytes; a charset given to the reader would hide them.
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return read(new BufferedReader(new InputStreamReader(in, decoder)), line);
    } catch (NoSuchFileException e) {
      complain(name + ": no such file");
    } catch (CharacterCodingException e) {
      complain(name + ": not UTF-8");
    } catch (IOException e) {
      complain(name + ": cannot be read: " + e.getMessage());
    }
    return 1;
  }

  private int read(Reader in, Consumer<String> consumer) throws IOException {
    StringBuilder line = new StringBuilder();
    int rejected = 0;
    for (int number = 1; readLine(in, line); number++) {
      if (line.length() > LONGEST_LINE) {
        complain(
            "%s:%d: left out: longer than %d characters".formatted(name, number, LONGEST_LINE));
        rejected++;
        continue;
      }
      consumer.accept(line.toString());
    }
    return rejected == 0 ? 0 : 3;
  }

  /// Puts the next line into `line`, one character more than [#LONGEST_LINE] at most; false at the
  /// end.
  private static boolean readLine(Reader in, StringBuilder line) throws IOException {
    line.setLength(0);
    int c = in.read();
    boolean any = c >= 0;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() <= LONGEST_LINE) {
        line.append((char) c);
      }
    }
    return any;
  }

  private void complain(String what) {
    err.println("motin: " + what);
    err.flush();
  }
}
