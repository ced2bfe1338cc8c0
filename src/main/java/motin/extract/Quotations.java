package motin.extract;

import java.util.Arrays;
import motin.language.Tokens;

/// The quotation marks of a text, in pairs: `“ ”`, `" "`, `« »`.
///
/// A quotation may run over several paragraphs, each perhaps opened anew; one that is never closed
/// is none.
final class Quotations {

  private static final int MOST_BLOCKS = 8;
  private static final int NONE = -1;

  /// The token of the other mark of the pair, or [#NONE].
  private final int[] partner;

  /// For each token the opening mark of the quotation it stands in, or [#NONE].
  private final int[] opening;

  Quotations(Tokens tokens) {
    partner = new int[tokens.size()];
    opening = new int[tokens.size()];
    Arrays.fill(partner, NONE);
    Arrays.fill(opening, NONE);
    int open = NONE;
    for (int i = 0; i < tokens.size(); i++) {
      if (open >= 0 && tokens.block(i) - tokens.block(open) > MOST_BLOCKS) {
        open = NONE;
      }
      if (!isMark(tokens, i)) {
        continue;
      }
      boolean first = tokens.block(i) != tokens.block(i - 1);
      boolean closes = open >= 0 && !isOpening(tokens, i) && !first;
      if (closes) {
        pair(open, i);
        open = NONE;
      } else if (open < 0 || !first) {
        open = i;
      }
    }
  }

  /// Whether a quotation opens at a token.
  boolean opens(int token) {
    return inside(token) && partner[token] > token;
  }

  /// Whether a quotation closes at a token.
  boolean closes(int token) {
    return inside(token) && partner[token] >= 0 && partner[token] < token;
  }

  /// The other mark of the pair that a mark belongs to.
  int partner(int mark) {
    return partner[mark];
  }

  /// Whether a token stands between two marks.
  boolean holds(int token) {
    return inside(token) && opening[token] >= 0;
  }

  /// The opening mark of the quotation that holds a token.
  int opening(int token) {
    return opening[token];
  }

  private boolean inside(int token) {
    return token >= 0 && token < partner.length;
  }

  private void pair(int open, int close) {
    partner[open] = close;
    partner[close] = open;
    Arrays.fill(opening, open + 1, close, open);
  }

  private static boolean isMark(Tokens tokens, int token) {
    if (tokens.shape(token) != Tokens.Shape.MARK) {
      return false;
    }
    char c = tokens.text().charAt(tokens.start(token));
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isOpening(Tokens tokens, int token) {
    char c = tokens.text().charAt(tokens.start(token));
    return c == '“' || c == '„' || c == '«';
  }
}
