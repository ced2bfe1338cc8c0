package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A sentence of a treebank with its words.
///
/// @param text the treebank's tokens with one blank between them
/// @param starts where a word begins
/// @param names where a word of two syllables or more begins that the treebank calls a proper noun
record WordSample(String text, Set<Integer> starts, Set<Integer> names) {

  /// Reads a file in the format CoNLL-U.
  ///
  /// @throws IOException where it cannot be read or holds no word; names the file
  static List<WordSample> read(Path file) throws IOException {
    List<WordSample> samples = new ArrayList<>();
    WordSample sample = empty();
    StringBuilder text = new StringBuilder();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 3 && columns[0].chars().allMatch(Character::isDigit)) {
          sample.add(columns[1].strip(), columns[3], text);
        } else if (line.isBlank() && !text.isEmpty()) {
          samples.add(new WordSample(text.toString(), sample.starts, sample.names));
          sample = empty();
          text.setLength(0);
        }
      }
    }
    if (!text.isEmpty()) {
      samples.add(new WordSample(text.toString(), sample.starts, sample.names));
    }
    if (samples.isEmpty()) {
      throw new IOException(file + ": no words in the format CoNLL-U");
    }
    return samples;
  }

  private static WordSample empty() {
    return new WordSample("", new HashSet<>(), new HashSet<>());
  }

  private void add(String form, String tag, StringBuilder text) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    starts.add(text.length());
    if (tag.equals("PROPN") && form.indexOf(' ') > 0) {
      names.add(text.length());
    }
    text.append(Treebank.bracket(form));
  }
}
