package motin.language;

/// One number for each spelling of a token: small letters, one tone placement, composed, without
/// invisible characters. `HOÀ`, `hòa` and a decomposed `hòa` have the same; two different spellings
/// have the same by a chance of one in 2^62.
final class Syllable {

  /// Longer ones are no syllable and take no part in tone placement.
  private static final int LONGEST = 32;

  private final char[] letters = new char[LONGEST];

  /// The number of a piece of a text, never 0.
  long number(CharSequence text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return hash(text, start, end);
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isLoose(c)) {
        String composed = Orthography.compose(tight(text, start, end));
        return composed.length() < length
            ? number(composed, 0, composed.length())
            : keyed(text, start, end);
      }
    }
    return keyed(text, start, end);
  }

  private long keyed(CharSequence text, int start, int end) {
    int length = end - start;
    Orthography.key(text, start, end, letters);
    long hash = 1;
    for (int i = 0; i < length; i++) {
      hash = hash * 0x2545F4914F6CDD1DL + letters[i];
    }
    return mix(hash);
  }

  private static long hash(CharSequence text, int start, int end) {
    long hash = 2;
    for (int i = start; i < end; i++) {
      hash = hash * 0x2545F4914F6CDD1DL + Orthography.lower(text.charAt(i));
    }
    return mix(hash);
  }

  /// A mark that composes with its letter, or a character that nobody sees.
  static boolean isLoose(char c) {
    return c >= 0x300 ? c < 0x370 || Orthography.isInvisible(c) : c == '\u00AD';
  }

  /// Without the characters that nobody sees.
  static String tight(CharSequence text, int start, int end) {
    StringBuilder tight = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isLoose(c) || (c >= 0x300 && c < 0x370)) {
        tight.append(c);
      }
    }
    return tight.toString();
  }

  /// The finishing steps of MurmurHash3: every bit of the input reaches every bit of the result.
  static long mix(long bits) {
    long mixed = bits * 0xFF51AFD7ED558CCDL;
    mixed ^= mixed >>> 33;
    mixed *= 0xC4CEB9FE1A85EC53L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }
}
