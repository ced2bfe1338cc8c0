package motin.index;

import java.util.Arrays;
import java.util.List;
import motin.analysis.Syllables;
import motin.language.SyllableCache;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The syllables of a text as terms, taken apart once for all the fields that hold them.
///
/// No phrase runs from one line of it into the next, nor from one value into another.
final class SpelledText {

  private static final int LINE_GAP = 10;
  private static final int VALUE_GAP = 100;
  private static final SyllableCache<Spelled> KNOWN = new SyllableCache<>();

  /// A syllable as it is looked up, with its accents and without.
  private record Spelled(BytesRef exact, BytesRef plain) {}

  private Spelled[] syllables = new Spelled[16];
  private int[] steps = new int[16];
  private int size;

  private SpelledText() {}

  static SpelledText of(String text) {
    return of(List.of(text));
  }

  static SpelledText of(List<String> values) {
    SpelledText made = new SpelledText();
    for (String value : values) {
      made.add(value, made.size == 0 ? 1 : VALUE_GAP);
    }
    return made;
  }

  private void add(String value, int firstStep) {
    Syllables all = new Syllables(value);
    int step = firstStep;
    int last = 0;
    while (all.next()) {
      boolean newLine = last > 0 && value.indexOf('\n', last, all.start()) >= 0;
      add(spelled(value, all), newLine ? LINE_GAP : step);
      step = 1;
      last = all.end();
    }
  }

  private void add(Spelled syllable, int step) {
    if (size == syllables.length) {
      syllables = Arrays.copyOf(syllables, 2 * size);
      steps = Arrays.copyOf(steps, 2 * size);
    }
    syllables[size] = syllable;
    steps[size++] = step;
  }

  private static Spelled spelled(String text, Syllables at) {
    Spelled known = KNOWN.get(text, at.start(), at.end());
    if (known == null) {
      known = new Spelled(new BytesRef(at.key()), new BytesRef(at.plain()));
      KNOWN.put(text, at.start(), at.end(), known);
    }
    return known;
  }

  /// The terms with accents or without.
  ///
  /// @param reuse what was returned before and is used up, if anything
  TokenStream terms(boolean plain, @Nullable TokenStream reuse) {
    Terms terms = reuse instanceof Terms used ? used : new Terms();
    terms.text = this;
    terms.plain = plain;
    return terms;
  }

  private static final class Terms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private SpelledText text = new SpelledText();
    private boolean plain;
    private int at;

    @Override
    public void reset() {
      at = 0;
    }

    @Override
    public boolean incrementToken() {
      if (at == text.size) {
        return false;
      }
      Spelled syllable = text.syllables[at];
      term.setBytesRef(plain ? syllable.plain() : syllable.exact());
      position.setPositionIncrement(text.steps[at++]);
      return true;
    }
  }
}
