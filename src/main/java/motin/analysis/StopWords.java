package motin.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import motin.language.Orthography;
import org.apache.lucene.analysis.CharArraySet;

/// Lists of stop words: one a line, in any case, syllables joined by blanks or `_`; empty lines and
/// `#` lines do not count.
final class StopWords {

  private static final String OWN = "stop-words.txt";

  private StopWords() {}

  /// The list of this room.
  static CharArraySet own() {
    try (InputStream in = StopWords.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new IOException("motin/analysis/" + OWN + " is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return of(lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a list, in the spelling in which terms are compared.
  static CharArraySet of(Iterable<String> lines) {
    CharArraySet words = new CharArraySet(256, false);
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String word = Orthography.key(Orthography.compose(line.strip()));
        words.add(word.replaceAll("\\s+", String.valueOf(VietnameseTokenizer.JOINT)));
      }
    }
    return CharArraySet.unmodifiableSet(words);
  }
}
