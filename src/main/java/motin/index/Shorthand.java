package motin.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import motin.analysis.Abbreviations;

/// What a word in a query may be short for: the abbreviations that stand in texts, and what people
/// only type, from `shorthand.tsv`. A word finds itself as well.
final class Shorthand {

  private static final String FILE = "shorthand.tsv";
  private static final List<Abbreviations> LISTS = List.of(Abbreviations.own(), typed());

  private Shorthand() {}

  /// The words, as keys, that one word may stand for; none for most.
  static List<List<String>> of(String word) {
    return LISTS.stream().flatMap(list -> list.of(word).stream()).distinct().toList();
  }

  private static Abbreviations typed() {
    try (InputStream in = Objects.requireNonNull(Shorthand.class.getResourceAsStream(FILE), FILE)) {
      return Abbreviations.read(in, FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
