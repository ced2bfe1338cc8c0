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
import java.util.concurrent.Callable;
import motin.article.Span;
import motin.language.SentenceDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Text in, one sentence a line out. A sentence never goes over the end of its line.
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = "Splits text into sentences: one sentence a line.")
final class Sentences implements Callable<Integer> {

  /// No paragraph is longer; what is, is no text, and need not fit into memory.
  private static final int LONGEST_LINE = 1 << 22;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "UTF-8 text; standard input where it is missing or -.")
  private Optional<String> file = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<String> named = file.filter(name -> !name.equals("-"));
    String name = named.orElse("standard input");
    try (InputStream in = named.isPresent() ? Files.newInputStream(Path.of(name)) : System.in) {
      // A new decoder reports malformed bytes; a charset given to the reader would hide them.
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return split(new BufferedReader(new InputStreamReader(in, decoder)), name);
    } catch (NoSuchFileException e) {
      complain(name + ": no such file");
    } catch (CharacterCodingException e) {
      complain(name + ": not UTF-8");
    } catch (IOException e) {
      complain(name + ": cannot be read: " + e.getMessage());
    }
    return 1;
  }

  private int split(Reader in, String name) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SentenceDetector detector = SentenceDetector.load();
    StringBuilder line = new StringBuilder();
    int rejected = 0;
    for (int number = 1; readLine(in, line); number++) {
      if (line.length() > LONGEST_LINE) {
        complain(
            "%s:%d: left out: longer than %d characters".formatted(name, number, LONGEST_LINE));
        rejected++;
        continue;
      }
      String text = line.toString();
      for (Span sentence : detector.sentences(text, new Span(0, text.length()))) {
        out.println(sentence.of(text));
      }
    }
    out.flush();
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
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + what);
    err.flush();
  }
}
