package motin.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person found in one article: a JSON object in the fields of the export, without `text`,
/// `blocks` and evidence, and with three lists of its own. `keep` are phrases that the clean text
/// must hold, `drop` are phrases of the page's noise that it must not, `skip` names kinds of record
/// that are not annotated in this file.
public final class Gold {

  private static final Pattern ENDING =
      Pattern.compile("\\.(json|jsonl|txt|html?|xml|warc(\\.gz)?)$");
  private static final Pattern POSITION_INSIDE = Pattern.compile("[#?]");

  /// A file in an archive: `pages.zip#2025/a.html`.
  private static final Pattern FILE_INSIDE =
      Pattern.compile("(?<=\\.(?:zip|tar|tgz|gz)#)[^#]*\\.(?:txt|html?)$");

  private final String name;
  private final Annotation annotation;

  private Gold(String name, Annotation annotation) {
    this.name = name;
    this.annotation = annotation;
  }

  /// Reads a gold file.
  ///
  /// @throws MalformedRecordException where it is broken; the message tells the place, not the file
  public static Gold read(Path file) throws IOException {
    try {
      return new Gold(name(file.toString()), Annotation.parse(Files.readString(file)));
    } catch (MalformedInputException e) {
      throw new MalformedRecordException("", "not UTF-8");
    }
  }

  /// Reads every `.json` file of a folder, by name. A broken one is left out and complained of in
  /// one line that names the file, the place and the reason.
  ///
  /// @throws IOException where the folder cannot be read
  public static List<Gold> readAll(Path folder, Consumer<String> complaint) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Gold> golds = new ArrayList<>();
    for (Path file : files) {
      try {
        golds.add(read(file));
      } catch (MalformedRecordException e) {
        complaint.accept(file + ": " + e.getMessage());
      } catch (IOException e) {
        complaint.accept(file + ": cannot be read: " + e.getClass().getSimpleName());
      }
    }
    return golds;
  }

  /// The name that joins gold and article: the file's, without folder and ending.
  public String name() {
    return name;
  }

  Annotation annotation() {
    return annotation;
  }

  /// `dir/a.html`, `a.json` and `a.jsonl#7` are all `a`.
  public static String name(String origin) {
    Matcher inside = FILE_INSIDE.matcher(origin);
    String path = inside.find() ? inside.group() : POSITION_INSIDE.split(origin, 2)[0];
    return ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
  }
}
