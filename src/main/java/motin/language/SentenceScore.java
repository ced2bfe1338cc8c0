package motin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import motin.article.Span;
import motin.language.SentenceDetector.Judge;

/// How well sentence ends are found: five sentences at a time are joined by blanks and parted
/// again.
///
/// @param found ends that the detector found
/// @param right those of them that are ends
/// @param expected all ends
public record SentenceScore(int found, int right, int expected) {

  private static final int JOINED = 5;

  /// The scores of the rules with and without the model, by who decides.
  ///
  /// @param file a treebank in the format CoNLL-U (`.conllu`), or text with one sentence a line, of
  ///   which the same line counts once
  /// @param percent how much of the end of the file is taken: 10 is the last tenth of its sentences
  /// @throws IOException where the file cannot be read or holds no sentence; names it
  public static Map<String, SentenceScore> compare(
      SentenceDetector detector, Path file, int percent) throws IOException {
    List<String> all = read(file);
    List<String> sentences =
        all.subList(all.size() - (int) ((long) all.size() * percent / 100), all.size());
    if (sentences.isEmpty()) {
      throw new IOException(file + ": no sentence in the last " + percent + " percent");
    }
    Map<String, SentenceScore> scores = new LinkedHashMap<>();
    for (Judge judge : Judge.values()) {
      scores.put(judge.label(), of(detector.judgedBy(judge), sentences));
    }
    return scores;
  }

  static List<String> read(Path file) throws IOException {
    if (file.toString().endsWith(".conllu")) {
      return Treebank.sentences(file);
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
  }

  static SentenceScore of(SentenceDetector detector, List<String> sentences) {
    int found = 0;
    int right = 0;
    for (int i = 0; i < sentences.size(); i += JOINED) {
      StringBuilder text = new StringBuilder();
      Set<Integer> ends = new HashSet<>();
      for (String sentence : sentences.subList(i, Math.min(i + JOINED, sentences.size()))) {
        text.append(text.isEmpty() ? "" : " ").append(sentence);
        ends.add(text.length());
      }
      List<Span> spans = detector.sentences(text.toString(), new Span(0, text.length()));
      found += spans.size();
      right += (int) spans.stream().filter(span -> ends.contains(span.end())).count();
    }
    return new SentenceScore(found, right, sentences.size());
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
    return String.format(Locale.ROOT, "P %.2f R %.2f F1 %.2f", precision(), recall(), f1());
  }
}
