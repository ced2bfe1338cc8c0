package motin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import motin.language.Orthography;

/// Words that make an odd figure an ordinary one, from `odd-words.tsv`.
///
/// @param beyond what may be more than 100% (`tăng`, `kế hoạch`)
/// @param unitless what is measured without a unit (`tuổi bình quân`, `chỉ số`)
/// @param stock what tells that all members are meant (`hiện có`)
record OddWords(List<String> beyond, List<String> unitless, List<String> stock) {

  private static final String FILE = "odd-words.tsv";
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  OddWords {
    beyond = List.copyOf(beyond);
    unitless = List.copyOf(unitless);
    stock = List.copyOf(stock);
  }

  /// @throws IllegalStateException for a row that is not a kind and a word
  static OddWords load() {
    try (InputStream file = OddWords.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      List<String[]> rows =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(row -> !row.isBlank() && !row.startsWith("#"))
              .map(row -> row.split("\t", -1))
              .toList();
      for (String[] row : rows) {
        if (row.length != 2 || !List.of("beyond", "unitless", "stock").contains(row[0])) {
          throw new IllegalStateException(FILE + ": not a row: " + String.join("\t", row));
        }
      }
      return new OddWords(of(rows, "beyond"), of(rows, "unitless"), of(rows, "stock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> of(List<String[]> rows, String kind) {
    return rows.stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> Orthography.key(row[1]))
        .toList();
  }

  /// Whether a text holds one of the words.
  static boolean says(List<String> words, String text) {
    String key = " " + NO_LETTER.matcher(Orthography.key(text)).replaceAll(" ") + " ";
    return words.stream().anyMatch(word -> key.contains(" " + word + " "));
  }
}
