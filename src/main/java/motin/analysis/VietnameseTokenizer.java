package motin.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import motin.language.WordSegmenter;
import motin.language.Words;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;

/// The [Syllables] of a text as Lucene's tokens, each at a position of its own, and before the
/// syllables of a word the word itself: `Đại_hội` at the position of `Đại`, two positions long.
///
/// A phrase of syllables is thus found whatever the words are, and a word weighs more than its
/// syllables. What a rule keeps whole is a word too: `TP.HCM` is `TP_HCM`, `2025-2030` is
/// `2025_2030`, above their parts. Numbers, dates and document numbers are one token: `18-NQ/TW`.
///
/// Terms are composed (NFC), and otherwise as written; [VietnameseSpellingFilter] makes spellings
/// one. Offsets are those of the text: they cover the first to the last syllable of a word, and
/// nothing but white space and marks lies between tokens. The whole text is read before the first
/// token.
public final class VietnameseTokenizer extends Tokenizer {

  /// The type of a word, of one syllable or more.
  public static final String WORD = "<WORD>";

  /// The type of a syllable of a longer word, which stands before it.
  public static final String SYLLABLE = "<SYLLABLE>";

  /// What stands between the syllables of a word in its term.
  static final char JOINT = '_';

  private static final int MOST_SYLLABLES = 24;

  private final @Nullable WordSegmenter segmenter;
  private final int lineGap;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private String text = "";
  private Syllables syllables = new Syllables("");

  /// Whether [#syllables] stands at one that is not taken yet.
  private boolean ahead;

  private @Nullable Words words;
  private int word;

  /// The start and end of each syllable of the word at hand.
  private int[] bounds = new int[2 * MOST_SYLLABLES];

  private int size;
  private int next;
  private int lastEnd;
  private int step;
  private boolean wordIsDue;
  private String kind = WORD;

  /// @param segmenter finds the words; null for syllables only
  /// @param lineGap how many positions a line break is worth: 1 is none, more keep phrases from
  ///   going over it
  public VietnameseTokenizer(@Nullable WordSegmenter segmenter, int lineGap) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, segmenter, lineGap);
  }

  /// As [#VietnameseTokenizer(WordSegmenter, int)], with attributes of the factory's making.
  public VietnameseTokenizer(
      AttributeFactory factory, @Nullable WordSegmenter segmenter, int lineGap) {
    super(factory);
    if (lineGap < 1) {
      throw new IllegalArgumentException("A line break is worth 1 position or more: " + lineGap);
    }
    this.segmenter = segmenter;
    this.lineGap = lineGap;
  }

  /// The segmenter that the jar carries, loaded once.
  static WordSegmenter shared() {
    return Shared.SEGMENTER;
  }

  private static final class Shared {
    static final WordSegmenter SEGMENTER = WordSegmenter.load();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == size && !read()) {
      return false;
    }
    if (wordIsDue) {
      wordIsDue = false;
      token(0, size, WORD);
    } else {
      token(next, next + 1, kind);
      next++;
    }
    position.setPositionIncrement(step);
    step = wordIsDue || next == 0 ? 0 : 1;
    return true;
  }

  private void token(int from, int to, String kindOfToken) {
    for (int i = from; i < to; i++) {
      if (i > from) {
        term.append(JOINT);
      }
      term.append(Syllables.term(text, bounds[2 * i], bounds[2 * i + 1]));
    }
    offset.setOffset(correctOffset(bounds[2 * from]), correctOffset(bounds[2 * to - 1]));
    length.setPositionLength(to - from);
    type.setType(kindOfToken);
  }

  /// Takes the next syllable, and with it those that make a word with it.
  private boolean read() {
    size = 0;
    next = 0;
    if (!ahead && !syllables.next()) {
      return false;
    }
    boolean newLine = lastEnd > 0 && text.indexOf('\n', lastEnd, syllables.start()) >= 0;
    step = newLine ? lineGap : 1;
    int wordStart = seek(syllables.start());
    int wordEnd = wordStart < 0 || words == null ? 0 : words.end(word);
    boolean whole = wordStart >= lastEnd;
    do {
      take();
      ahead = syllables.next();
    } while (ahead && syllables.start() < wordEnd);
    wordIsDue = whole && size > 1 && size <= MOST_SYLLABLES && lastEnd <= wordEnd;
    kind = wordIsDue ? SYLLABLE : WORD;
    return true;
  }

  /// Goes to the word that holds a place of the text; says where it begins, or -1.
  private int seek(int place) {
    if (words == null) {
      return -1;
    }
    while (word < words.size() && words.end(word) <= place) {
      word++;
    }
    return word < words.size() && words.start(word) <= place ? words.start(word) : -1;
  }

  private void take() {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * size);
    }
    bounds[2 * size] = syllables.start();
    bounds[2 * size + 1] = syllables.end();
    lastEnd = syllables.end();
    size++;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringWriter all = new StringWriter();
    input.transferTo(all);
    text = all.toString();
    syllables = new Syllables(text);
    words = segmenter == null ? null : segmenter.segment(text);
    word = 0;
    size = 0;
    next = 0;
    lastEnd = 0;
    ahead = false;
    wordIsDue = false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
  }
}
