package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.language.Numbers;
import motin.language.Orthography;
import motin.language.Tokens;

/// The number of a document at tokens `[from, to)`: `18-NQ/TW`, `1678- QĐ/TU`, `202/2025/QH15`,
/// `57`.
///
/// @param text as printed, without blanks and with plain hyphens
/// @param codes the first tokens of its parts in letters: kind first, then issuer
record DocumentNumber(int from, int to, String text, List<Integer> codes) {

  private static final int LONGEST = 6;

  static Optional<DocumentNumber> at(Tokens tokens, int token) {
    if (tokens.shape(token) != Tokens.Shape.NUMBER || !isNumber(tokens.key(token))) {
      return Optional.empty();
    }
    var text = new StringBuilder(tokens.text(token, token + 1));
    List<Integer> codes = new ArrayList<>();
    int to = token + 1;
    while ((tokens.is(to, "-") || tokens.is(to, "/")) && tokens.block(to) == tokens.block(token)) {
      boolean spaced = !tokens.isGlued(to) || !tokens.isGlued(to + 1);
      int end = endOfPart(tokens, to + 1, spaced);
      if (end == to + 1) {
        break;
      }
      if (tokens.isWord(to + 1)) {
        codes.add(to + 1);
      }
      text.append(tokens.is(to, "-") ? "-" : "/");
      for (int i = to + 1; i < end; i++) {
        text.append(tokens.text(i, i + 1));
      }
      to = end;
    }
    boolean letter =
        tokens.isGlued(token + 1)
            && tokens.shape(token + 1) == Tokens.Shape.LOWER
            && tokens.key(token + 1).length() == 1;
    int bare = letter ? token + 2 : to;
    return Optional.of(
        codes.isEmpty()
            ? new DocumentNumber(token, bare, tokens.text(token, bare), List.of())
            : new DocumentNumber(token, to, text.toString(), List.copyOf(codes)));
  }

  /// Whether it has a code and so cannot be taken for anything else.
  boolean isCoded() {
    return !codes.isEmpty();
  }

  /// Whether two are one document's: a short one is that of any code.
  boolean isSame(DocumentNumber other) {
    return (isCoded() && other.isCoded())
        ? Orthography.key(text).equals(Orthography.key(other.text))
        : bare().equals(other.bare());
  }

  /// The number before the code, without leading zeros.
  String bare() {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).replaceFirst("^0+(?=\\d)", "");
  }

  /// The end of a year or of letters with what is glued to them: `QH15`, `T.Ư`, `CTrHĐ`.
  private static int endOfPart(Tokens tokens, int from, boolean spaced) {
    if (tokens.shape(from) == Tokens.Shape.NUMBER) {
      return !spaced && tokens.key(from).length() == 4 ? from + 1 : from;
    }
    if (!isCode(tokens, from, spaced)) {
      return from;
    }
    int to = from + 1;
    while (to - from < LONGEST && tokens.isGlued(to)) {
      boolean dot = tokens.is(to, ".") && tokens.isGlued(to + 1) && tokens.isCapitalized(to + 1);
      boolean and = tokens.is(to, "&") && tokens.isGlued(to + 1) && tokens.isCapitalized(to + 1);
      boolean letters = tokens.isCapitalized(to) || tokens.shape(to) == Tokens.Shape.NUMBER;
      if (!dot && !and && !letters) {
        break;
      }
      to++;
    }
    return to;
  }

  private static boolean isCode(Tokens tokens, int token, boolean spaced) {
    if (tokens.shape(token) == Tokens.Shape.UPPER) {
      return true;
    }
    if (tokens.shape(token) != Tokens.Shape.CAPITAL) {
      return false;
    }
    String text = tokens.text(token, token + 1);
    boolean capitals = text.chars().filter(Character::isUpperCase).count() > 1;
    return capitals || (!spaced && text.length() == 1);
  }

  private static boolean isNumber(String key) {
    return key.length() <= 6 && Numbers.isDigits(key);
  }
}
