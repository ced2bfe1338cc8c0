package motin.ingest;

import motin.language.Letters;

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
      if (Letters.isBlank(c)) {
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
      if (Letters.isBlank(c)) {
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

  /// Whether there is a letter or a digit.
  static boolean holdsWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Letters.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsNoDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean holdsLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Letters.isLetter(text.charAt(i))) {
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
