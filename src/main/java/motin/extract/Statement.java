package motin.extract;

import motin.language.Tokens;

/// What was said: tokens `[from, to)`, cut after so many words that it can be recognised.
///
/// @param direct whether it stands in quotation marks
record Statement(int from, int to, boolean direct) {

  private static final int MOST_WORDS = 25;
  private static final int MOST_MARKS = 6;
  private static final int OPENING = 8;
  private static final int LEAST_WORDS = 3;

  /// The first words of `[from, to)` that stand in one paragraph, without the marks around them.
  static Statement of(Tokens tokens, int from, int to, boolean direct) {
    int start = from;
    while (start < to
        && start - from < MOST_MARKS
        && tokens.shape(start) == Tokens.Shape.MARK
        && !opensWord(tokens, start)) {
      start++;
    }
    int words = 0;
    int end = start;
    while (end < to && words < MOST_WORDS && tokens.block(end) == tokens.block(start)) {
      words += tokens.shape(end) == Tokens.Shape.MARK ? 0 : 1;
      end++;
    }
    while (end > start
        && tokens.shape(end - 1) == Tokens.Shape.MARK
        && !closesWord(tokens, end - 1)) {
      end--;
    }
    return new Statement(start, end, direct);
  }

  /// The words by which it is known again.
  String opening(Tokens tokens) {
    return tokens.text(from, Math.min(to, from + OPENING));
  }

  boolean isEmpty(Tokens tokens) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.shape(i) == Tokens.Shape.MARK ? 0 : 1;
    }
    return words < LEAST_WORDS;
  }

  private static boolean opensWord(Tokens tokens, int token) {
    return tokens.is(token, "“") || tokens.is(token, "(");
  }

  private static boolean closesWord(Tokens tokens, int token) {
    return tokens.is(token, "%") || tokens.is(token, "”") || tokens.is(token, ")");
  }
}
