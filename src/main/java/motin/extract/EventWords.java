package motin.extract;

import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// The words around the names of events, by the roles that `event-word.tsv` gives them.
record EventWords(Tokens tokens, Hits hits) {

  /// Where the longest phrase ends that begins at a token and has a role, or the token itself.
  int end(int token, String role) {
    return hits.end(token, Label.EVENT_WORD, 0, role);
  }

  private boolean isIn(String role, int from, int to) {
    Optional<Word> word = hits.word(from, to, Label.EVENT_WORD);
    return word.isPresent() && word.get().lists(0, role);
  }

  boolean has(int token, String role) {
    return end(token, role) > token;
  }

  /// Whether a phrase with a role begins in the tokens `[from, to)` and ends there.
  boolean any(int from, int to, String role) {
    for (int i = Math.max(0, from); i < to; i++) {
      int end = end(i, role);
      if (end > i && end <= to) {
        return true;
      }
    }
    return false;
  }

  /// Whether a phrase with a role ends right before a token.
  boolean endsBefore(int token, String role) {
    for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
      if (tokens.block(i) == tokens.block(token) && isIn(role, i, token)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words before a token make the noun there a plural: `các`, `63`, `nhiều`.
  boolean isPlural(int token) {
    boolean number =
        tokens.shape(token - 1) == Tokens.Shape.NUMBER
            && tokens.block(token - 1) == tokens.block(token)
            && !tokens.is(token - 2, "/")
            && !tokens.is(token - 2, "thứ")
            && !tokens.is(token - 2, "lần");
    boolean word =
        hits.has(token - 1, Label.ORDINAL)
            && (tokens.shape(token - 1) == Tokens.Shape.LOWER || !tokens.isWord(token - 2))
            && Ordinal.roman(tokens, token - 1) == 0
            && !tokens.is(token - 2, "thứ")
            && !tokens.is(token - 1, "năm")
            && !tokens.is(token - 1, "nhất");
    return number || word || endsBefore(token, "plural");
  }

  /// What the trigger of an event at a token says it is, or the empty text.
  String kind(int token) {
    return hits.has(token, Label.EVENT) ? hits.word(token, Label.EVENT).column(0) : "";
  }
}
