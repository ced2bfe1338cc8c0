package motin.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import motin.article.Span;

/// How well sentence ends are found: five sentences at a time are joined by blanks and parted
/// again.
///
/// @param found ends that the detector found
/// @param right those of them that are ends
/// @param expected all ends
public record SentenceScore(int found, int right, int expected) {

  private static final int JOINED = 5;

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
