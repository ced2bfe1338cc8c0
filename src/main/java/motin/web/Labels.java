package motin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words of the pages in one language, from `labels.tsv`: key, Vietnamese, English.
final class Labels {

  private static final Map<Language, Labels> ALL = load();

  private final Language language;
  private final Map<String, String> words;

  private Labels(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  static Labels in(Language language) {
    return Optional.ofNullable(ALL.get(language)).orElseThrow();
  }

  Language language() {
    return language;
  }

  /// @throws IllegalArgumentException for a key the file does not have
  String text(String key, Object... values) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("labels.tsv has no " + key);
    }
    return values.length == 0 ? word : String.format(language.locale(), word, values);
  }

  /// The word of a key that a reader may have made up.
  Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /// `key.one` or `key.many`, with the number in it.
  String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".many"), number);
  }

  private static Map<Language, Labels> load() {
    Map<String, String> vietnamese = new HashMap<>();
    Map<String, String> english = new HashMap<>();
    try (InputStream file = Labels.class.getResourceAsStream("labels.tsv")) {
      if (file == null) {
        throw new IllegalStateException("labels.tsv is missing");
      }
      String rows = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      int line = 0;
      for (String row : rows.lines().toList()) {
        line++;
        if (row.isBlank() || row.startsWith("#")) {
          continue;
        }
        String[] column = row.split("\t", -1);
        if (column.length != 3) {
          throw new IllegalStateException("labels.tsv:%d: 3 columns expected".formatted(line));
        }
        vietnamese.put(column[0], column[1]);
        english.put(column[0], column[2]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Language, Labels> all = new EnumMap<>(Language.class);
    all.put(Language.VI, new Labels(Language.VI, Map.copyOf(vietnamese)));
    all.put(Language.EN, new Labels(Language.EN, Map.copyOf(english)));
    return all;
  }
}
