package motin.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// How well words are found: a word is right when both its ends are those of the treebank.
///
/// @param found words that were found
/// @param right those of them that are words of the treebank
/// @param expected all words of the treebank
/// @param names its proper nouns of two syllables or more
/// @param namesRight those of them that were found
public record WordScore(int found, int right, int expected, int names, int namesRight) {

  /// The score of a segmenter on a file in the format CoNLL-U.
  ///
  /// @throws IOException where it cannot be read; names the file
  public static WordScore of(WordSegmenter segmenter, Path file) throws IOException {
    return of(segmenter::segment, WordSample.read(file));
  }

  /// The score of a plain longest match with the segmenter's lexicon.
  ///
  /// @throws IOException where the file cannot be read; names it
  public static WordScore ofLongestMatch(WordSegmenter segmenter, Path file) throws IOException {
    return of(segmenter::longestMatch, WordSample.read(file));
  }

  static WordScore of(Function<String, Words> segmenter, List<WordSample> samples) {
    int found = 0;
    int right = 0;
    int expected = 0;
    int names = 0;
    int namesRight = 0;
    for (WordSample sample : samples) {
      Words words = segmenter.apply(sample.text());
      Set<Integer> ends = new HashSet<>();
      for (int start : sample.starts()) {
        ends.add(start - 1);
      }
      ends.add(sample.text().length());
      for (int word = 0; word < words.size(); word++) {
        boolean same =
            sample.starts().contains(words.start(word)) && ends.contains(words.end(word));
        if (same && holds(sample, words, word)) {
          right++;
          namesRight += sample.names().contains(words.start(word)) ? 1 : 0;
        }
      }
      found += words.size();
      expected += sample.starts().size();
      names += sample.names().size();
    }
    return new WordScore(found, right, expected, names, namesRight);
  }

  /// Whether no word of the treebank begins inside this one.
  private static boolean holds(WordSample sample, Words words, int word) {
    for (int token = 1; token < words.length(word); token++) {
      if (sample.starts().contains(words.start(word, token))) {
        return false;
      }
    }
    return true;
  }

  WordScore plus(WordScore other) {
    return new WordScore(
        found + other.found,
        right + other.right,
        expected + other.expected,
        names + other.names,
        namesRight + other.namesRight);
  }

  /// In percent, as are [#recall()] and [#f1()].
  public double precision() {
    return 100.0 * right / found;
  }

  public double recall() {
    return 100.0 * right / expected;
  }

  public double f1() {
    return 200.0 * right / (found + expected);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.2f R %.2f F1 %.2f, names %d of %d",
        precision(),
        recall(),
        f1(),
        namesRight,
        names);
  }
}
