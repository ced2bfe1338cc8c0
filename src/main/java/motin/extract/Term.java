package motin.extract;

import java.util.Optional;
import motin.language.Tokens;

/// The term of a body at tokens `[from, to)`: `nhiệm kỳ 2025 - 2030`, `(nhiệm kỳ 2025-2030)`, `,
/// nhiệm kỳ (2025-2030)`, `2025-2030`.
///
/// @param value `2025-2030`
record Term(int from, int to, String value) {

  static Optional<Term> at(Tokens tokens, int token) {
    int i = token;
    boolean bracket = tokens.is(i, "(");
    if (bracket || tokens.is(i, ",")) {
      i++;
    }
    boolean named = isNamed(tokens, i);
    if (named) {
      i += 2;
    } else if (tokens.is(token, ",")) {
      return Optional.empty();
    }
    boolean inner = named && tokens.is(i, "(");
    if (inner) {
      i++;
    }
    if (!isYear(tokens, i) || !tokens.is(i + 1, "-") || !isYear(tokens, i + 2)) {
      return Optional.empty();
    }
    String value = tokens.key(i) + "-" + tokens.key(i + 2);
    int to = i + 3;
    boolean closed = (bracket || inner) && tokens.is(to, ")");
    return Optional.of(new Term(token, closed ? to + 1 : to, value));
  }

  /// Whether the word for a term stands at a token.
  static boolean isNamed(Tokens tokens, int token) {
    return tokens.is(token, "nhiệm") && tokens.is(token + 1, "kỳ");
  }

  private static boolean isYear(Tokens tokens, int token) {
    String key = tokens.key(token);
    return tokens.shape(token) == Tokens.Shape.NUMBER
        && key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"));
  }
}
