package motin.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/// Vietnamese text for an index or a query of Lucene. Safe for all threads.
///
/// ```java
/// Analyzer index = VietnameseAnalyzer.forIndex();
/// Analyzer query = VietnameseAnalyzer.forQueries();
/// new IndexWriterConfig(index);
/// new QueryBuilder(query).createPhraseQuery("text", "UBND tỉnh");
/// ```
///
/// Syllables are always there, each at its own position, in small letters and with one tone
/// placement; what else there is, the options say. With these two analyzers accents count where
/// they are typed: `dang vien` finds `Đảng viên`, and `Đảng viên` finds no `đáng viên`.
public final class VietnameseAnalyzer extends Analyzer {

  /// What an analyzer does beside taking syllables apart.
  public enum Option {
    /// Words above their syllables: `đại_hội`.
    WORDS,
    /// Every term without accents too, at the same position.
    FOLDED,
    /// Every term without accents, and in no other form.
    PLAIN,
    /// Words that say little are left out.
    STOP_WORDS,
    /// Abbreviations beside the words they stand for, and the other way round; for queries only.
    ABBREVIATIONS,
    /// No phrase goes over the end of a line.
    LINES
  }

  private static final int LINE_GAP = 10;
  private static final int VALUE_GAP = 100;

  private final Set<Option> options;

  public VietnameseAnalyzer(Option... options) {
    this.options = EnumSet.noneOf(Option.class);
    this.options.addAll(Set.of(options));
  }

  /// Words and syllables, with accents and without.
  public static VietnameseAnalyzer forIndex() {
    return new VietnameseAnalyzer(Option.WORDS, Option.FOLDED);
  }

  /// Words and syllables as they are typed, and abbreviations.
  public static VietnameseAnalyzer forQueries() {
    return new VietnameseAnalyzer(Option.WORDS, Option.ABBREVIATIONS);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source =
        new VietnameseTokenizer(
            has(Option.WORDS) ? VietnameseTokenizer.shared() : null,
            has(Option.LINES) ? LINE_GAP : 1);
    // Where nothing else looks at the spelling, taking the accents off is enough.
    boolean looked = has(Option.STOP_WORDS) || has(Option.ABBREVIATIONS) || !has(Option.PLAIN);
    TokenStream tokens = looked ? new VietnameseSpellingFilter(source) : source;
    if (has(Option.STOP_WORDS)) {
      tokens = new VietnameseStopFilter(tokens, Lists.STOP_WORDS);
    }
    if (has(Option.ABBREVIATIONS)) {
      tokens = new VietnameseAbbreviationFilter(tokens, Lists.ABBREVIATIONS);
    }
    return new TokenStreamComponents(source, folded(tokens));
  }

  /// A term of a query that is no text, such as the beginning of a word.
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    TokenStream spelled = new VietnameseSpellingFilter(in);
    return has(Option.PLAIN) ? new VietnameseFoldingFilter(spelled, false) : spelled;
  }

  private TokenStream folded(TokenStream tokens) {
    return has(Option.PLAIN) || has(Option.FOLDED)
        ? new VietnameseFoldingFilter(tokens, !has(Option.PLAIN))
        : tokens;
  }

  private boolean has(Option option) {
    return options.contains(option);
  }

  /// No phrase runs from one value of a field into the next.
  @Override
  public int getPositionIncrementGap(String field) {
    return VALUE_GAP;
  }

  private static final class Lists {
    static final CharArraySet STOP_WORDS = StopWords.own();
    static final Abbreviations ABBREVIATIONS = Abbreviations.own();
  }
}
