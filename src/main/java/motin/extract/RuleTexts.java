package motin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// What each rule does, in words, from `rules.tsv`.
record RuleTexts(Map<String, String> texts) {

  private static final String FILE = "rules.tsv";

  RuleTexts {
    texts = Map.copyOf(texts);
  }

  /// @throws IllegalStateException for a row that is not a rule and its text
  static RuleTexts load() {
    try (InputStream file = RuleTexts.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      Map<String, String> texts = new HashMap<>();
      String rows = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String row : rows.lines().toList()) {
        String[] column = row.split("\t", -1);
        boolean comment = row.isBlank() || row.startsWith("#");
        if (!comment && (column.length != 2 || texts.put(column[0], column[1]) != null)) {
          throw new IllegalStateException(FILE + ": not a row, or one told twice: " + row);
        }
      }
      return new RuleTexts(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Empty for a rule that the file does not have.
  String of(String rule) {
    return texts.getOrDefault(rule, "");
  }
}
