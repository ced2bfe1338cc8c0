package motin.ingest;

import java.util.regex.Pattern;

/// Vietnamese written without its accents: the text for a picture that search engines were meant to
/// read, or the last part of an address. No article prints it.
final class Unaccented {

  /// A syllable, an abbreviation, a figure.
  private static final Pattern WORD =
      Pattern.compile(
          "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
              + "|u?[bcdghklmnpqrstvx]{1,6}|\\d+|[ivx]+");

  /// Fewer syllables in a row may lack accents by chance: `an ninh`.
  private static final int FEWEST = 5;

  private Unaccented() {}

  static boolean isAlt(Line line) {
    if (isAccented(line.key()) || line.words() > 60) {
      return false;
    }
    int words = 0;
    for (String word : line.key().split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && !WORD.matcher(word).matches()) {
        return false;
      }
      words += word.isEmpty() || Character.isDigit(word.charAt(0)) ? 0 : 1;
    }
    return words >= FEWEST;
  }

  private static boolean isAccented(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c > 0x7F && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }
}
