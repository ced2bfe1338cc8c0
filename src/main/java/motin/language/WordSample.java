package motin.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A sentence of a treebank with its words.
///
/// @param text the treebank's tokens with one blank between them
/// @param starts where a word begins
/// @param names where a word of two syllables or more begins that the treebank calls a proper noun
record WordSample(String text, Set<Integer> starts, Set<Integer> names) {

  /// How many words of a sentence an opening has.
  private static final int OPENING = 5;

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

  /// What follows each name within the sentence, from the name on: in a treebank hardly a sentence
  /// begins with a name, in the press many do.
  List<WordSample> openings() {
    List<Integer> words = List.copyOf(new TreeSet<>(starts));
    List<WordSample> openings = new ArrayList<>();
    for (int name : new TreeSet<>(names)) {
      int after = words.indexOf(name) + OPENING;
      if (name > 0) {
        openings.add(part(name, after < words.size() ? words.get(after) - 1 : text.length()));
      }
    }
    return openings;
  }

  private WordSample part(int from, int to) {
    return new WordSample(text.substring(from, to), part(starts, from, to), part(names, from, to));
  }

  private static Set<Integer> part(Set<Integer> places, int from, int to) {
    Set<Integer> part = new HashSet<>();
    for (int place : places) {
      if (place >= from && place < to) {
        part.add(place - from);
      }
    }
    return part;
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
