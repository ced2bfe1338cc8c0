package motin.language;

import java.util.Arrays;
import java.util.Set;

/// The pieces that words are made of: syllables, and what rules keep whole.
///
/// A syllable is a run of letters, apostrophes inside included (`H’Drai`, `D'Ran`). Whole are
/// numbers (`1.600`, `95%`), dates and ranges (`30/4/1975`, `2025-2030`), codes (`18-NQ/TW`,
/// `14h30`), addresses (`www.dcs.vn`), abbreviations with their stop (`TP.`, `TP.HCM`, `H.`), runs
/// of one mark (`...`), and every other mark for itself. Offsets are UTF-16 units, half open. One
/// pass; nothing is looked at more than twice.
final class WordTokens {

  static final byte LOWER = 0;
  static final byte CAPITAL = 1;
  static final byte UPPER = 2;
  static final byte WHOLE = 3;
  static final byte MARK = 4;

  private static final Set<String> ABBREVIATIONS = WordList.read("abbreviations.txt");
  private static final int LONGEST_ABBREVIATION = 6;
  private static final long A_NUMBER = 0x6E756D626572L;
  private static final String JOINTS = "-–/";
  private static final String DIGIT_JOINTS = ".,-–/:";

  private final String text;
  private final Syllable syllable = new Syllable();
  private int[] bounds;
  private long[] numbers;
  private byte[] shapes;
  private boolean[] fresh;
  private int size;

  private WordTokens(String text) {
    this.text = text;
    int guess = 16 + text.length() / 4;
    bounds = new int[2 * guess];
    numbers = new long[guess];
    shapes = new byte[guess];
    fresh = new boolean[guess];
  }

  static WordTokens of(String text) {
    WordTokens tokens = new WordTokens(text);
    tokens.read();
    return tokens;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return bounds[2 * token];
  }

  int end(int token) {
    return bounds[2 * token + 1];
  }

  /// The start and end of every token.
  int[] bounds() {
    return bounds;
  }

  /// The number of its spelling; all numbers, dates and codes have the same one.
  long number(int token) {
    return numbers[token];
  }

  byte shape(int token) {
    return shapes[token];
  }

  boolean isSyllable(int token) {
    return shapes[token] < WHOLE;
  }

  boolean isGlued(int token) {
    return token > 0 && token < size && start(token) == end(token - 1);
  }

  /// Whether it begins a line, which no word goes over.
  boolean beginsLine(int token) {
    return fresh[token];
  }

  /// `-`, `–` or `/` with no blank around it.
  boolean isJoint(int token) {
    return shapes[token] == MARK
        && isGlued(token)
        && isGlued(token + 1)
        && end(token) == start(token) + 1
        && JOINTS.indexOf(text.charAt(start(token))) >= 0;
  }

  /// The stop of a number that is written apart, as tokenised text has it: `1 . 600`.
  boolean isStopOfNumber(int token) {
    return shapes[token] == MARK
        && token > 0
        && token + 1 < size
        && !fresh[token]
        && !fresh[token + 1]
        && end(token - 1) + 1 == start(token)
        && start(token) + 2 == start(token + 1)
        && text.charAt(start(token)) == '.'
        && digits(token - 1) <= 3
        && digits(token + 1) == 3;
  }

  /// How many digits a token has that has nothing else, or more than any number of them.
  private int digits(int token) {
    for (int i = start(token); i < end(token); i++) {
      if (!isDigit(text.charAt(i))) {
        return Integer.MAX_VALUE;
      }
    }
    return end(token) - start(token);
  }

  private void read() {
    int length = text.length();
    boolean line = true;
    for (int i = 0; i < length; ) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        line |= c == '\n' || c == '\r';
        i++;
        continue;
      }
      int from = i;
      if (isLetter(c)) {
        i = word(from);
      } else if (isDigit(c)) {
        i = figure(from);
        add(from, i, WHOLE, A_NUMBER);
      } else {
        i = mark(from);
        add(from, i, MARK, syllable.number(text, from, from + 1));
      }
      fresh[size - 1] = line;
      line = false;
    }
  }

  /// What begins with a letter.
  private int word(int from) {
    int end = letters(from);
    int stop = end;
    byte shape = shape(from, end);
    if (end < text.length()) {
      char next = text.charAt(end);
      if (isDigit(next)) {
        stop = figure(end);
        shape = WHOLE;
      } else if (next == '.' || next == ':' || next == '@') {
        stop = address(from, end);
        shape = stop > end ? WHOLE : shape;
        stop = Math.max(stop, abbreviation(from, end));
      }
    }
    add(from, stop, shape, syllable.number(text, from, stop));
    return stop;
  }

  private int letters(int from) {
    int at = from + 1;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      boolean inside =
          isLetter(c)
              || Syllable.isLoose(c)
              || (Orthography.isApostrophe(c) && at + 1 < length && isLetter(text.charAt(at + 1)));
      if (!inside) {
        return at;
      }
      at++;
    }
    return at;
  }

  /// A number, date, range, code or percentage: digits and letters, joined by single marks.
  private int figure(int from) {
    int at = from;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (isDigit(c) || isLetter(c) || Syllable.isLoose(c)) {
        at++;
      } else if (at + 1 < length && joins(c, text.charAt(at - 1), text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at < length && text.charAt(at) == '%' ? at + 1 : at;
  }

  private static boolean joins(char joint, char before, char after) {
    return (isDigit(before) && isDigit(after))
        ? DIGIT_JOINTS.indexOf(joint) >= 0
        : JOINTS.indexOf(joint) >= 0 && (isDigit(after) || isLetter(after));
  }

  /// The end of an address that begins here (`https://…`, `www.…`, `bao.vn`, `a@b.vn`), or `end`.
  private int address(int from, int end) {
    char next = text.charAt(end);
    boolean certain =
        next == '@'
            || starts(end, "://")
            || (next == '.' && end - from == 3 && starts(from, "www."));
    if (!certain && !(next == '.' && isDomain(from, end))) {
      return end;
    }
    int at = end + 1;
    while (at < text.length()
        && !isBlank(text.charAt(at))
        && "\"”’»<>()[]{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > end && ".,;:!?…".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /// `bao.vn`: plain Latin letters on both sides of the stop, and two small ones or more behind it.
  private boolean isDomain(int from, int end) {
    int at = end + 1;
    while (at < text.length() && at < end + 7 && isSmallLatin(text.charAt(at))) {
      at++;
    }
    boolean after = at >= end + 3 && (at == text.length() || !isLetter(text.charAt(at)));
    boolean before = end - from > 1 && end - from < 30;
    for (int i = from; before && i < end; i++) {
      before = text.charAt(i) < 0x80;
    }
    return after && before;
  }

  /// The end of `TP.`, `TP.HCM` or of `H.` before a name, or `end`.
  private int abbreviation(int from, int end) {
    if (text.charAt(end) != '.' || end - from > LONGEST_ABBREVIATION) {
      return end;
    }
    boolean initial = end - from == 1 && isUpper(text.charAt(from)) && capitalFollows(end + 1);
    if (!initial && !ABBREVIATIONS.contains(text.subSequence(from, end).toString())) {
      return end;
    }
    int stop = end + 1;
    int more = stop;
    while (more < text.length() && isUpper(text.charAt(more))) {
      more++;
    }
    boolean acronym = more > stop + 1 && (more == text.length() || !isLetter(text.charAt(more)));
    return acronym ? more : stop;
  }

  private boolean capitalFollows(int at) {
    int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return next < text.length() && isUpper(text.charAt(next));
  }

  private boolean starts(int at, String what) {
    return at + what.length() <= text.length()
        && what.contentEquals(text.subSequence(at, at + what.length()));
  }

  /// The end of a run of one mark, a pair of surrogates, or one mark and what clings to it.
  private int mark(int from) {
    char c = text.charAt(from);
    int at = from + 1;
    boolean runs = c == '.' || c == '!' || c == '?' || c == '-' || c == '_' || c == '*' || c == '=';
    if (Character.isHighSurrogate(c)
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))) {
      at++;
    }
    while (at < text.length()
        && ((runs && text.charAt(at) == c) || Syllable.isLoose(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private byte shape(int start, int end) {
    if (!isUpper(text.charAt(start))) {
      return LOWER;
    }
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isUpper(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        return CAPITAL;
      }
    }
    return capitals > 1 ? UPPER : CAPITAL;
  }

  private void add(int start, int end, byte shape, long number) {
    if (size == shapes.length) {
      int more = size + (size >> 1);
      bounds = Arrays.copyOf(bounds, 2 * more);
      numbers = Arrays.copyOf(numbers, more);
      shapes = Arrays.copyOf(shapes, more);
      fresh = Arrays.copyOf(fresh, more);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    shapes[size] = shape;
    numbers[size] = number;
    size++;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c < 0x80 ? c < ' ' : isRareBlank(c));
  }

  private static boolean isRareBlank(char c) {
    return c == '\u0085'
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\uFEFF'
        || (c >= 0x1680 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private static boolean isUpper(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isSmallLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
