import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Checks that every source below a folder is formatted by google-java-format, or formats it.
///
/// Run by the build as a single-file program: `java -cp TOOLS Format.java check|replace FOLDER`.
void main(String[] args) throws IOException, FormatterException {
  boolean replace = args[0].equals("replace");
  List<Path> sources;
  try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
    sources = files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
  }
  var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
  int wrong = 0;
  for (Path source : sources) {
    String before = Files.readString(source);
    String after = formatter.formatSourceAndFixImports(before);
    if (!before.equals(after)) {
      wrong++;
      System.err.println((replace ? "formatted " : "not formatted: ") + source);
      if (replace) {
        Files.writeString(source, after);
      }
    }
  }
  if (wrong > 0 && !replace) {
    System.err.println("To format them: mvn process-test-classes -Dformat=replace");
    System.exit(1);
  }
}
