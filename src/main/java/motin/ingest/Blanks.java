package motin.ingest;

/// White space: squeezed, and counted as the edge of words.
final class Blanks {

  private Blanks() {}

  /// No blank at either end, and one where there were many.
  static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
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

  /// Words of a squeezed text.
  static int count(String text) {
    return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == ' ').count();
  }
}
