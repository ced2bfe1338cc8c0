package motin.language;

/// What a character is, from a table: the same answers as [Character] gives, for all the letters
/// that Vietnamese is written with, at the cost of one look.
public final class Letters {

  /// Behind the toned letters of Vietnamese, which end at U+1EF9, and the blanks of U+2000.
  private static final int TABLE = 0x2010;

  private static final int LETTER = 1;
  private static final int UPPER = 2;
  private static final int LOWER = 4;
  private static final int BLANK = 8;
  private static final int DIGIT = 16;
  private static final int OWN = 32;

  private static final byte[] KINDS = new byte[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      KINDS[c] = (byte) kinds(c);
    }
  }

  private Letters() {}

  private static int kinds(char c) {
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isUpperCase(c) ? UPPER : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : 0)
        | (isOwn(Character.toLowerCase(c)) ? OWN : 0);
  }

  private static boolean isOwn(char lower) {
    return (lower >= '\u1EA0' && lower <= '\u1EF9')
        || switch (lower) {
          case 'ă', 'đ', 'ơ', 'ư', 'ĩ', 'ũ' -> true;
          default -> false;
        };
  }

  private static int of(char c) {
    return c < TABLE ? KINDS[c] : kinds(c);
  }

  public static boolean isLetter(char c) {
    return (of(c) & LETTER) != 0;
  }

  public static boolean isLetterOrDigit(char c) {
    return (of(c) & (LETTER | DIGIT)) != 0;
  }

  public static boolean isUpper(char c) {
    return (of(c) & UPPER) != 0;
  }

  public static boolean isLower(char c) {
    return (of(c) & LOWER) != 0;
  }

  /// Whether Vietnamese has the letter and its neighbours in Europe mostly have not: `đ`, `ư`, `ế`,
  /// but not `ê`.
  public static boolean isVietnamese(char c) {
    return (of(c) & OWN) != 0;
  }

  /// White space of any kind, the no-break space too.
  public static boolean isBlank(char c) {
    return (of(c) & BLANK) != 0;
  }
}
