package motin.ingest;

/// White space and what is none: squeezed, counted as the edge of words, told from letters.
final class Blanks {

  private Blanks() {}

  /// No blank at either end, and one where there were many.
  static String squeeze(String text) {
    return isSqueezed(text) ? text : squeezed(text);
  }

  /// Most texts are so already, and to see it costs less than to write them anew.
  private static boolean isSqueezed(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        if (blank || c != ' ') {
          return false;
        }
        blank = true;
      } else {
        blank = false;
      }
    }
    return !blank || text.isEmpty();
  }

  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = !out.isEmpty();
      } else {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /// The ASCII blanks, the no-break space, and those of Unicode, of which U+1680 is the first. Toned
  /// letters lie behind it, at U+1EA0.
  private static boolean isBlank(char c) {
    boolean letter = c >= '\u1E00' && c < '\u2000';
    if (letter || (c > ' ' && c < '\u1680' && c != '\u00A0')) {
      return false;
    }
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Whether there is a letter or a digit.
  static boolean holdsWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Words of a squeezed text.
  static int count(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }
}
