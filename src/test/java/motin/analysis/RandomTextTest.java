package motin.analysis;

import com.carrotsearch.randomizedtesting.annotations.Seed;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import motin.analysis.VietnameseAnalyzer.Option;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;

/// Lucene's own checks of a token stream, on random text of every script: attributes, offsets and
/// positions that agree, the same tokens again from a reused stream, from many threads, behind char
/// filters. The seed is fixed, so that every build reads the same text. JUnit 4, because Lucene's
/// test framework is.
@Seed("4")
public class RandomTextTest extends BaseTokenStreamTestCase {

  private static final String[] PIECES = {
    "Đại hội",
    "ủy ban nhân dân",
    "UBND",
    "TP.HCM",
    "18-NQ/TW",
    " ",
    "  ",
    "\u00A0",
    "\n",
    "😀",
    "-",
    "e\u0302\u0301",
    "\u00AD",
    "\u200B",
    "của",
    "<b>",
    "&amp;",
    "14/8/2025",
    "H’Mông",
    "..",
    "1.600"
  };

  public void testSyllables() throws IOException {
    check(new VietnameseAnalyzer());
    check(new VietnameseAnalyzer(Option.LINES, Option.PLAIN));
  }

  public void testIndex() throws IOException {
    check(VietnameseAnalyzer.forIndex());
    check(new VietnameseAnalyzer(Option.WORDS, Option.STOP_WORDS, Option.FOLDED));
  }

  public void testQueries() throws IOException {
    check(VietnameseAnalyzer.forQueries());
    check(new VietnameseAnalyzer(Option.values()));
  }

  public void testBehindCharFilters() throws IOException {
    check(filtered(VietnameseAnalyzer.forIndex()));
    check(filtered(VietnameseAnalyzer.forQueries()));
  }

  private static Analyzer filtered(Analyzer analyzer) {
    return new AnalyzerWrapper(Analyzer.GLOBAL_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return analyzer;
      }

      @Override
      protected Reader wrapReader(String field, Reader reader) {
        Reader stripped = new HTMLStripCharFilter(reader);
        return new PatternReplaceCharFilter(Pattern.compile("\\.\\.|hội"), "hội Đảng", stripped);
      }
    };
  }

  private static void check(Analyzer analyzer) throws IOException {
    try (analyzer) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      for (int round = 0; round < 300; round++) {
        StringBuilder text = new StringBuilder();
        for (int i = random().nextInt(15); i >= 0; i--) {
          text.append(PIECES[random().nextInt(PIECES.length)]);
          if (rarely()) {
            text.append(TestUtil.randomUnicodeString(random(), 4));
          }
        }
        checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text.toString());
      }
    }
  }
}
