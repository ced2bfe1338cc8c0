package motin.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import motin.language.Orthography;

/// The words that abbreviations in a query stand for, from `abbreviations.tsv`; one may stand for
/// several. An abbreviation finds itself as well.
final class Abbreviations {

  private static final String FILE = "abbreviations.tsv";
  private static final Map<String, List<List<String>>> SPELLED = load();

  private Abbreviations() {}

  /// What a word, with its accents or without, may stand for, as keys.
  static List<List<String>> of(String word) {
    return SPELLED.getOrDefault(word, List.of());
  }

  private static Map<String, List<List<String>>> load() {
    Map<String, List<List<String>>> spelled = new HashMap<>();
    try (InputStream file =
            Objects.requireNonNull(Abbreviations.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          List<String> words = List.of(Orthography.key(columns[1]).split(" ", -1));
          String key = Orthography.key(columns[0]);
          spelled.computeIfAbsent(key, _ -> new ArrayList<>()).add(words);
          String plain = Orthography.plain(key);
          if (!plain.equals(key)) {
            spelled.computeIfAbsent(plain, _ -> new ArrayList<>()).add(words);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return Map.copyOf(spelled);
  }
}
