package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import motin.corpus.Json;
import motin.language.WordSegmenter;
import motin.language.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin words`: a sentence a line in, the same line out, its words apart.
@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description = "Splits text into words: blanks between words, _ between the syllables of one.")
final class Segment implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "UTF-8 text, one sentence a line; standard input where it is missing or -.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Words of your own, one a line; what is there is a word.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--json",
      description = "For each line an object with its words; offsets count Unicode code points.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    WordSegmenter segmenter = WordSegmenter.load();
    for (Path lexicon : lexicons) {
      try {
        segmenter = segmenter.with(lexicon);
      } catch (NoSuchFileException e) {
        return complain(lexicon + ": no such file");
      } catch (IOException e) {
        return complain(String.valueOf(e.getMessage()));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    WordSegmenter ready = segmenter;
    int code =
        new TextLines(file, spec.commandLine().getErr())
            .read(text -> {
              Words words = ready.segment(text);
              out.println(json ? Json.write(tree(text, words)) : words);
            });
    out.flush();
    return code;
  }

  private static Map<String, Object> tree(String text, Words words) {
    List<Map<String, Object>> list = new ArrayList<>(words.size());
    int units = 0;
    int points = 0;
    for (int word = 0; word < words.size(); word++) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("text", words.text(word));
      points += text.codePointCount(units, words.start(word));
      fields.put("start", points);
      points += text.codePointCount(words.start(word), words.end(word));
      fields.put("end", points);
      units = words.end(word);
      list.add(fields);
    }
    return Map.of("words", list);
  }

  private int complain(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + what);
    err.flush();
    return 1;
  }
}
