package motin.language;

import java.util.Arrays;
import motin.article.Span;

/// The syllables, numbers and marks of a text, in order.
///
/// This is what every later stage walks, so it is kept in arrays and not as a list of objects. A
/// syllable is a run of letters (apostrophes inside included: `H’Drai`); a number is a run of
/// digits with its separators (`1.600`, `45,5`); everything else that is not white space is a mark
/// of one character. Two words that lost the blank between them (`Hà NộiĐồng chí`) are taken apart
/// where a capital follows a small letter.
///
/// Every method that takes an index answers for an index outside the text too, as if a mark stood
/// there that equals nothing; so grammar needs no bounds checks.
public final class Tokens {

  /// How a token is written.
  public enum Shape {
    /// All small letters.
    LOWER,
    /// A capital first: `Tỉnh`, also a single capital: `A`.
    CAPITAL,
    /// Two capitals or more: `UBND`.
    UPPER,
    NUMBER,
    MARK
  }

  private final String text;
  private final Vocabulary vocabulary;
  private int[] bounds;
  private int[] numbers;
  private int[] hashes;
  private String[] keys;
  private Shape[] shapes;
  private int[] blocks;
  private int size;
  private char[] letters = new char[32];

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    // A syllable and its blank take four letters; names by the ten thousand are read so, too.
    int room = text.length() / 4 + 4;
    this.bounds = new int[2 * room];
    this.numbers = new int[room];
    this.hashes = new int[room];
    this.keys = new String[room];
    this.shapes = new Shape[room];
    this.blocks = new int[room];
  }

  /// Reads the tokens of a text, block by block; a token never crosses the end of a block.
  public static Tokens of(String text, Iterable<Span> blocks, Vocabulary vocabulary) {
    var tokens = new Tokens(text, vocabulary);
    int number = 0;
    for (Span block : blocks) {
      tokens.read(block, number++);
    }
    return tokens;
  }

  /// Reads the tokens of a text that is one block.
  public static Tokens of(String text, Vocabulary vocabulary) {
    return of(text, java.util.List.of(new Span(0, text.length())), vocabulary);
  }

  public int size() {
    return size;
  }

  public String text() {
    return text;
  }

  public int start(int token) {
    return bounds[2 * token];
  }

  public int end(int token) {
    return bounds[2 * token + 1];
  }

  /// The text from the first token to the end of the one before `to`.
  public Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  public String text(int from, int to) {
    return text.substring(start(from), end(to - 1));
  }

  /// The folded spelling of a token, as [Orthography#key] makes it.
  public String key(int token) {
    return inside(token) ? keys[token] : "";
  }

  /// The hash code of [#key]: whoever asks of every token whether it is one of many is mostly told
  /// no by it.
  int hash(int token) {
    return inside(token) ? hashes[token] : 0;
  }

  public boolean is(int token, String key) {
    // Grammar asks this more than anything, and the answer is mostly no, which hashes tell.
    return inside(token) && hashes[token] == key.hashCode() && keys[token].equals(key);
  }

  public Shape shape(int token) {
    return inside(token) ? shapes[token] : Shape.MARK;
  }

  /// Whether the token begins with a capital letter.
  public boolean isCapitalized(int token) {
    Shape shape = shape(token);
    return shape == Shape.CAPITAL || shape == Shape.UPPER;
  }

  public boolean isWord(int token) {
    Shape shape = shape(token);
    return shape != Shape.NUMBER && shape != Shape.MARK;
  }

  /// The index of the block that the token stands in, or -1 outside the text.
  public int block(int token) {
    return inside(token) ? blocks[token] : -1;
  }

  /// Whether nothing stands between a token and the one before it.
  public boolean isGlued(int token) {
    return token > 0 && inside(token) && start(token) == end(token - 1);
  }

  /// The number of the token's key in the vocabulary.
  public int number(int token) {
    return inside(token) ? numbers[token] : Vocabulary.UNKNOWN;
  }

  /// The first token that ends after an offset, or [#size()].
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean inside(int token) {
    return token >= 0 && token < size;
  }

  private void read(Span block, int number) {
    int i = block.start();
    int end = block.end();
    while (i < end) {
      char c = text.charAt(i);
      int stop = i + 1;
      if (Letters.isBlank(c)) {
        i = stop;
        continue;
      }
      Shape shape;
      if (Letters.isLetter(c)) {
        stop = endOfWord(i, end);
        shape = shapeOfWord(i, stop);
      } else if (isDigit(c)) {
        stop = endOfNumber(i, end);
        shape = Shape.NUMBER;
      } else {
        shape = Shape.MARK;
      }
      add(i, stop, shape, number);
      i = stop;
    }
  }

  private int endOfWord(int start, int end) {
    int i = start + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        if (Letters.isUpper(c) && Letters.isLower(text.charAt(i - 1))) {
          return i;
        }
      } else if (!(Orthography.isApostrophe(c)
              && i + 1 < end
              && Letters.isLetter(text.charAt(i + 1)))
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return i;
      }
      i++;
    }
    return i;
  }

  private int endOfNumber(int start, int end) {
    int i = start + 1;
    while (i < end) {
      char c = text.charAt(i);
      boolean separator = (c == '.' || c == ',') && i + 1 < end && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !separator) {
        return i;
      }
      i++;
    }
    return i;
  }

  private Shape shapeOfWord(int start, int end) {
    if (!Letters.isUpper(text.charAt(start))) {
      return Shape.LOWER;
    }
    int capitals = 0;
    for (int i = start; i < end; i++) {
      if (Letters.isUpper(text.charAt(i))) {
        capitals++;
      } else if (Letters.isLower(text.charAt(i))) {
        return Shape.CAPITAL;
      }
    }
    return capitals > 1 ? Shape.UPPER : Shape.CAPITAL;
  }

  private void add(int start, int end, Shape shape, int block) {
    if (size == blocks.length) {
      bounds = Arrays.copyOf(bounds, 4 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
      shapes = Arrays.copyOf(shapes, 2 * size);
      blocks = Arrays.copyOf(blocks, 2 * size);
    }
    int length = end - start;
    if (length > letters.length) {
      letters = new char[length];
    }
    // What the vocabulary has is spelt as keys are; most syllables of a text are there.
    Orthography.lower(text, start, end, letters);
    int number = vocabulary.find(letters, length);
    if (number == Vocabulary.UNKNOWN) {
      Orthography.spellVowels(letters, length);
      number = vocabulary.find(letters, length);
    }
    String key =
        number == Vocabulary.UNKNOWN ? new String(letters, 0, length) : vocabulary.key(number);
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    numbers[size] = number;
    keys[size] = key;
    hashes[size] = key.hashCode();
    shapes[size] = shape;
    blocks[size] = block;
    size++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
