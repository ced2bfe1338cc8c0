package motin.language;

import java.text.Normalizer;

/// One spelling for the same syllable, for look-up only: the text itself is never rewritten.
///
/// Every method that folds keeps the length, so that a span found in the folded text is a span of
/// the text itself. Input is Unicode NFC.
///
/// The key has the tone of two vowels side by side on one of them, wherever it is written:
///
/// - on the vowel behind `qu` and `gi`: `quá`, `quý`, `giá`;
/// - on `ă`, `â`, `ê`, `ô`, `ơ` where one is the second: `tuấn`, `được`, `thuở`;
/// - in `oa`, `oe`, `uy` on the second where a letter follows: `hoàn`, `huỳnh`;
/// - on the first where none follows: `hòa`, `ủy`, `của`, `tài`.
///
/// It has `y` for the `i` that ends a syllable behind a single `h`, `k`, `l`, `m`, `s`, `t` and
/// behind `qu`, where both are written: `Lí` and `Lý`, `Mĩ` and `Mỹ`, `quí` and `quý`.
public final class Orthography {

  /// Vowels as Unicode decomposes them: the letter without its tone, and the tone.
  private static final int TABLE = 0x1F00;

  private static final char[] TONELESS = new char[TABLE];

  /// Which of [#TONES] it has, counted from 1; 0 is none.
  private static final byte[] TONE = new byte[TABLE];

  private static final char[] PLAIN = new char[TABLE];
  private static final char[] LOWER = new char[TABLE];

  private static final String VOWELS = "aăâeêioôơuưy";

  /// Which of [#VOWELS] it is, with a tone or without, counted from 1; 0 is none.
  private static final byte[] VOWEL = new byte[TABLE];

  /// What makes `â`, `ă` and `ơ` of a vowel.
  private static final String SHAPES = "\u0302\u0306\u031B";

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  static {
    for (char c = 0; c < TABLE; c++) {
      String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      StringBuilder letter = new StringBuilder();
      int tone = 0;
      for (int i = 0; i < decomposed.length(); i++) {
        char part = decomposed.charAt(i);
        if (TONES.indexOf(part) >= 0) {
          tone = TONES.indexOf(part) + 1;
        } else {
          letter.append(part);
        }
      }
      String toneless = Normalizer.normalize(letter, Normalizer.Form.NFC);
      boolean simple = toneless.length() == 1;
      TONELESS[c] = simple ? toneless.charAt(0) : c;
      TONE[c] = (byte) (simple ? tone : 0);
      char base = Character.isLetter(c) ? decomposed.charAt(0) : c;
      LOWER[c] = lowered(c);
      VOWEL[c] = (byte) (VOWELS.indexOf(TONELESS[c]) + 1);
      PLAIN[c] = base == 'đ' ? 'd' : base == 'Đ' ? 'D' : base;
    }
  }

  /// Vowels that draw the tone from the one before them.
  private static final String STRONG = "ăâêôơ";

  /// Single consonants behind which `i` and `y` are one.
  private static final String BEFORE_Y = "hklmst";

  /// Each vowel without a tone and with each, as they are counted.
  private static final char[][] TONED = new char[VOWELS.length() + 1][TONES.length() + 1];

  static {
    for (int vowel = 1; vowel < TONED.length; vowel++) {
      char letter = VOWELS.charAt(vowel - 1);
      TONED[vowel][0] = letter;
      for (int tone = 1; tone < TONED[vowel].length; tone++) {
        TONED[vowel][tone] = compose("" + letter + TONES.charAt(tone - 1)).charAt(0);
      }
    }
  }

  private Orthography() {}

  /// Canonical composition; every text Motin reads passes through here once. A vowel whose marks
  /// come in another order, the tone before its hat or horn, becomes the same letter.
  public static String compose(String text) {
    if (isComposed(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 1; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c >= 0x300 && c < 0x370 && SHAPES.indexOf(c) >= 0) {
        return Normalizer.normalize(ordered(composed), Normalizer.Form.NFC);
      }
    }
    return composed;
  }

  /// Whether all letters are of blocks in which nothing can be composed any more: Latin up to the
  /// first combining mark, the block of most Vietnamese letters, dashes and quotation marks.
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && (c < 0x1E00 || c >= 0x1F00) && (c < 0x2010 || c > 0x2027)) {
        return false;
      }
    }
    return true;
  }

  /// Puts hat, breve and horn before the tone that they follow.
  private static String ordered(String text) {
    StringBuilder apart = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFD));
    for (int i = 1; i < apart.length(); i++) {
      char before = apart.charAt(i - 1);
      if (SHAPES.indexOf(apart.charAt(i)) >= 0 && TONES.indexOf(before) >= 0) {
        apart.setCharAt(i - 1, apart.charAt(i));
        apart.setCharAt(i, before);
      }
    }
    return apart.toString();
  }

  /// Small letters, one tone placement, one of `i` and `y`, the usual apostrophe, hyphen and `đ`:
  /// `Hoà` and `HÒA` become `hòa`, `MĨ` becomes `mỹ`.
  public static String key(CharSequence text) {
    char[] folded = text.toString().toCharArray();
    key(folded, folded.length);
    return new String(folded);
  }

  /// The key of a piece of a text, into the first letters of a buffer.
  static void key(CharSequence text, int start, int end, char[] folded) {
    lower(text, start, end, folded);
    spellVowels(folded, end - start);
  }

  /// A piece of a text in small letters, into the first letters of a buffer: the key but for
  /// [#spellVowels].
  static void lower(CharSequence text, int start, int end, char[] folded) {
    for (int i = start; i < end; i++) {
      folded[i - start] = lower(text.charAt(i));
    }
  }

  /// Puts tones, and `y` for `i`, where the key has them. A key stays what it is.
  static void spellVowels(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (isVowel(c)) {
        if (i + 1 < length && isVowel(letters[i + 1])) {
          placeTone(letters, length, i);
          c = letters[i];
        }
        if (i > 0 && TONELESS[c] == 'i' && endsAsY(letters, length, i)) {
          letters[i] = withTone('y', TONE[c]);
        }
      }
    }
  }

  private static boolean isVowel(char c) {
    return c < TABLE && VOWEL[c] != 0;
  }

  /// Whether the `i` at hand ends a syllable that is also written with `y`.
  private static boolean endsAsY(char[] letters, int length, int i) {
    if (i + 1 < length && Letters.isLetter(letters[i + 1])) {
      return false;
    }
    char before = letters[i - 1];
    int start = before == 'u' && i > 1 && letters[i - 2] == 'q' ? i - 2 : i - 1;
    return (start < i - 1 || BEFORE_Y.indexOf(before) >= 0)
        && (start == 0 || !Letters.isLetter(letters[start - 1]));
  }

  /// Makes the first letters of a buffer their key.
  public static void key(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      letters[i] = lower(letters[i]);
    }
    spellVowels(letters, length);
  }

  /// Takes the accents off the first letters of a buffer, as [#plain(CharSequence)] does.
  public static void plain(char[] letters, int length) {
    key(letters, length);
    for (int i = 0; i < length; i++) {
      letters[i] = plain(letters[i]);
    }
  }

  /// Whether it is seen nowhere and parts nothing: a soft hyphen, a joiner, a mark of direction.
  public static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0xFEFF
        || (codePoint > 0x200B
            && codePoint <= 0x206F
            && Character.getType(codePoint) == Character.FORMAT);
  }

  /// A piece of a text composed and without what is invisible; the piece itself where it is so.
  public static String tight(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Syllable.isLoose(text.charAt(i))) {
        return compose(Syllable.tight(text, start, end));
      }
    }
    return text.subSequence(start, end).toString();
  }

  /// The key without any accent: `Đắk Lắk` becomes `dak lak`.
  public static String plain(CharSequence text) {
    char[] folded = text.toString().toCharArray();
    plain(folded, folded.length);
    return new String(folded);
  }

  static char lower(char c) {
    return c < TABLE ? LOWER[c] : lowered(c);
  }

  private static char lowered(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '`', '´', '′', '‛', '＇' -> '\'';
      case '–', '—', '‐', '‑' -> '-';
      case 'Ð', 'Ɖ', 'ð' -> 'đ';
      default -> Character.toLowerCase(c);
    };
  }

  private static char plain(char c) {
    return c < TABLE ? PLAIN[c] : c;
  }

  /// Puts the tone of the two vowels at `i` where the key wants it.
  private static void placeTone(char[] letters, int length, int i) {
    char first = letters[i];
    char second = letters[i + 1];
    if ((TONE[first] == 0) == (TONE[second] == 0)) {
      return;
    }
    char one = TONELESS[first];
    char two = TONELESS[second];
    boolean onset =
        i > 0 && (one == 'u' ? letters[i - 1] == 'q' : one == 'i' && letters[i - 1] == 'g');
    boolean closed = i + 2 < length && Letters.isLetter(letters[i + 2]);
    boolean round = one == 'o' ? two == 'a' || two == 'e' : one == 'u' && two == 'y';
    boolean onSecond = onset || (closed && round) || STRONG.indexOf(two) >= 0;
    boolean there = onSecond == (TONE[second] != 0);
    if (!there && (onSecond || !closed)) {
      int tone = TONE[first] + TONE[second];
      letters[i] = onSecond ? one : withTone(one, tone);
      letters[i + 1] = onSecond ? withTone(two, tone) : two;
    }
  }

  private static char withTone(char vowel, int tone) {
    return TONED[VOWEL[vowel]][tone];
  }

  /// Whether it is one of the marks that are written for the apostrophe of `H'Mông`.
  static boolean isApostrophe(char c) {
    return lower(c) == '\'';
  }
}
