package motin.extract;

import java.util.Map;
import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Numbers;
import motin.language.Tokens;

/// A place in a series: `lần thứ XVII`, `lần thứ nhất`, `lần 2`, at tokens `[from, to)`.
record Ordinal(int from, int to, int value) {

  private static final Map<Character, Integer> ROMAN =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);
  private static final int HIGHEST = 99;

  /// The ordinal with its `lần thứ` that begins at a token.
  static Optional<Ordinal> at(Tokens tokens, Hits hits, int token) {
    if (!tokens.is(token, "lần")) {
      return Optional.empty();
    }
    if (tokens.is(token + 1, "thứ")) {
      return number(tokens, hits, token + 2).map(n -> new Ordinal(token, n.to(), n.value()));
    }
    boolean first = tokens.is(token + 1, "đầu") && tokens.is(token + 2, "tiên");
    boolean word = tokens.shape(token + 1) == Tokens.Shape.LOWER;
    return first || word
        ? Optional.empty()
        : number(tokens, hits, token + 1).map(n -> new Ordinal(token, n.to(), n.value()));
  }

  /// The bare number of a series: `XVII`, `21`, `nhất`.
  static Optional<Ordinal> number(Tokens tokens, Hits hits, int token) {
    int roman = roman(tokens, token);
    if (roman > 0) {
      return Optional.of(new Ordinal(token, token + 1, roman));
    }
    String key = tokens.key(token);
    if (tokens.shape(token) == Tokens.Shape.NUMBER) {
      boolean small = key.length() <= 2 && Numbers.isDigits(key);
      return small && Integer.parseInt(key) > 0
          ? Optional.of(new Ordinal(token, token + 1, Integer.parseInt(key)))
          : Optional.empty();
    }
    int end = hits.end(token, Label.ORDINAL);
    return end > token
        ? Optional.of(
            new Ordinal(token, end, Integer.parseInt(hits.word(token, Label.ORDINAL).column(0))))
        : Optional.empty();
  }

  /// `Khóa XI`, whose capital begins no name.
  static boolean isSession(Tokens tokens, int token) {
    return tokens.is(token, "khóa")
        && tokens.shape(token) == Tokens.Shape.CAPITAL
        && (tokens.shape(token + 1) == Tokens.Shape.NUMBER || roman(tokens, token + 1) > 0);
  }

  /// The value of a Roman number in capitals, or 0.
  static int roman(Tokens tokens, int token) {
    String key = tokens.key(token);
    if (!tokens.isCapitalized(token) || key.length() > 7) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < key.length(); i++) {
      Integer digit = ROMAN.get(key.charAt(i));
      if (digit == null) {
        return 0;
      }
      Integer next = i + 1 < key.length() ? ROMAN.get(key.charAt(i + 1)) : null;
      value += next != null && next > digit ? -digit : digit;
    }
    return value <= HIGHEST && roman(value).equalsIgnoreCase(key) ? value : 0;
  }

  /// `12` is `XII`.
  static String roman(int value) {
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[value / 10 % 10] + ones[value % 10];
  }

  /// The end of `khóa XVI`, `(khóa 12)`, `, khóa XI` at a token, or the token itself.
  static int endOfSession(Tokens tokens, int token) {
    int at = tokens.is(token, "(") || tokens.is(token, ",") ? token + 1 : token;
    if (!tokens.is(at, "khóa") || tokens.block(at) != tokens.block(token)) {
      return token;
    }
    boolean number = roman(tokens, at + 1) > 0 || tokens.shape(at + 1) == Tokens.Shape.NUMBER;
    if (!number) {
      return token;
    }
    return tokens.is(token, "(") && tokens.is(at + 2, ")") ? at + 3 : at + 2;
  }

  /// The number of the session at a token where [#endOfSession] found one, in Roman letters.
  static String session(Tokens tokens, Hits hits, int token) {
    int at = tokens.is(token, "khóa") ? token + 1 : token + 2;
    return number(tokens, hits, at).map(n -> roman(n.value())).orElse(tokens.text(at, at + 1));
  }
}
