package motin.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import motin.ingest.Marked.Mark;
import motin.language.Letters;

/// Which line of a page without tags is its headline.
///
/// It stands before the first paragraph, among menus, weather and the day's date. What tells it: it
/// stands by itself and they stand in rows; it has the length of a headline; its words come back in
/// the article; papers repeat it; the date follows it. Where no line looks like one there is none,
/// as where a page was cut down to its body.
final class Headline {

  private static final int PARAGRAPHS_COMPARED = 12;
  private static final double LEAST = 3;

  /// What a line gains whose every pair of syllables comes back.
  private static final double SHARED = 4;

  /// Of Knuth's generator MMIX (The Art of Computer Programming, volume 2, 3.3.4).
  private static final long MULTIPLIER = 6364136223846793005L;

  /// Characters of a headline, at the most.
  private static final int LONGEST = 250;

  private final List<Marked> lines;
  private final PageWords words;

  Headline(List<Marked> lines, PageWords words) {
    this.lines = lines;
    this.words = words;
  }

  OptionalInt find() {
    int first = firstOfText();
    Map<String, Integer> repeats = repeats();
    double[] scores = new double[first];
    int likely = 0;
    int open = 0;
    for (int i = 0; i < first; i++) {
      boolean candidate = lines.get(i).is(Mark.SHORT) || isLongHeadline(i);
      scores[i] = candidate ? score(i, repeats) : Double.NEGATIVE_INFINITY;
      likely = scores[i] > scores[likely] ? i : likely;
    }
    for (int i = 0; i < first; i++) {
      open += scores[i] + SHARED > Math.max(LEAST, scores[likely]) ? 1 : 0;
    }
    if (open == 0 || (open == 1 && scores[likely] > LEAST)) {
      return open == 0 ? OptionalInt.empty() : OptionalInt.of(likely);
    }
    return withWords(scores, vocabulary(first));
  }

  /// The best line where the words of the article must decide.
  private OptionalInt withWords(double[] scores, long[] vocabulary) {
    int best = -1;
    double bestScore = LEAST;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] + SHARED > bestScore) {
        double score = scores[i] + SHARED * shared(lines.get(i).line(), vocabulary);
        best = score > bestScore ? i : best;
        bestScore = Math.max(score, bestScore);
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /// The first paragraph that is neither a headline nor a slogan, or the end where there is none.
  private int firstOfText() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i).line();
      if (lines.get(i).is(Mark.PARAGRAPH) && !isLongHeadline(i) && !isSlogan(line)) {
        return isHeadlineBelow(i + 1) ? i + 2 : i;
      }
    }
    return lines.size();
  }

  /// Whether a lead stands above its headline, as the date under that one tells.
  private boolean isHeadlineBelow(int i) {
    return i < lines.size()
        && lines.get(i).is(Mark.SHORT)
        && lines.get(i).line().words() >= 6
        && dateFollows(i);
  }

  /// A headline of a paragraph's length, which the date under it tells: `… hiệu quả của hệ thống
  /// chính trị"`.
  private boolean isLongHeadline(int i) {
    Line line = lines.get(i).line();
    return lines.get(i).is(Mark.PARAGRAPH)
        && line.text().length() <= LONGEST
        && !line.endsWithAny(".;:")
        && dateFollows(i);
  }

  /// What sites call out at their top: `Nhiệt liệt chào mừng …!`
  static boolean isSlogan(Line line) {
    String text = line.text();
    return text.indexOf('!') > 0 && text.indexOf(". ") < 0 && !text.endsWith(".");
  }

  /// What tells a headline but the words that come back in the article.
  private double score(int i, Map<String, Integer> repeats) {
    Line line = lines.get(i).line();
    int length = line.words();
    double score = 0;
    if (line.hint() == Line.Hint.TITLE) {
      score += 10;
    }
    score += length < 4 ? -3 : length < 6 ? 0 : length <= 26 ? 3 : length <= 40 ? 1 : 0;
    score += i == 0 ? 1 : 0;
    score += standsAlone(i) ? 2 : 0;
    score -= row(i) >= 3 && lines.get(i).is(Mark.SHORT) ? 3 : 0;
    score += repeats.getOrDefault(line.bare(), 0) > 1 ? 3 : 0;
    score += dateFollows(i) ? 2 : 0;
    score -= words.isCaption(line) && !line.isCapitals() ? 2 : 0;
    score -= line.endsWithAny(".;,") && !line.text().endsWith("..") ? 2 : 0;
    return score - 0.1 * i;
  }

  private boolean standsAlone(int i) {
    boolean before = i == 0 || lines.get(i).line().gap();
    boolean after = i + 1 == lines.size() || lines.get(i + 1).line().gap() || dateFollows(i);
    return before && after;
  }

  /// The article's date has no other words; the day at the head of a site has, its place or
  /// weather.
  private boolean dateFollows(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).is(Mark.DATE)
        && PageDate.in(lines.get(i + 1).line().text()).filter(PageDate::isAlone).isPresent();
  }

  /// How many short lines stand together without an empty line: menus stand in rows.
  private int row(int i) {
    int from = i;
    while (from > 0 && !lines.get(from).line().gap() && isShort(from - 1)) {
      from--;
    }
    int to = i + 1;
    while (to < lines.size() && !lines.get(to).line().gap() && isShort(to)) {
      to++;
    }
    return to - from;
  }

  private boolean isShort(int i) {
    return !lines.get(i).is(Mark.PARAGRAPH);
  }

  /// The share of its pairs of syllables that come back in the article: names and terms, where
  /// single syllables are in any text.
  private static double shared(Line line, long[] vocabulary) {
    LongStream.Builder own = LongStream.builder();
    pairs(line, own);
    long[] pairs = own.build().toArray();
    int found = 0;
    for (long pair : pairs) {
      found += Arrays.binarySearch(vocabulary, pair) >= 0 ? 1 : 0;
    }
    return pairs.length == 0 ? 0 : (double) found / pairs.length;
  }

  private long[] vocabulary(int first) {
    LongStream.Builder vocabulary = LongStream.builder();
    int seen = 0;
    for (int i = first; i < lines.size() && seen < PARAGRAPHS_COMPARED; i++) {
      if (lines.get(i).is(Mark.PARAGRAPH)) {
        pairs(lines.get(i).line(), vocabulary);
        seen++;
      }
    }
    return vocabulary.build().sorted().toArray();
  }

  /// The hash of each pair of neighbours, in 64 bits, where two of one article do not meet.
  private static void pairs(Line line, LongStream.Builder pairs) {
    String key = line.key();
    long before = 0;
    long syllable = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i < key.length() && Letters.isLetterOrDigit(key.charAt(i))) {
        syllable = (syllable + key.charAt(i)) * MULTIPLIER;
      } else if (syllable != 0) {
        if (before != 0) {
          pairs.add(before * MULTIPLIER + syllable);
        }
        before = syllable;
        syllable = 0;
      }
    }
  }

  private Map<String, Integer> repeats() {
    Map<String, Integer> repeats = new HashMap<>();
    for (Marked line : lines) {
      if (line.is(Mark.SHORT)) {
        repeats.merge(line.line().bare(), 1, Integer::sum);
      }
    }
    return repeats;
  }
}
