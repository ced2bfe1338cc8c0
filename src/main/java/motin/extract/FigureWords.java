package motin.extract;

import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// The small words around the figures of one text: where a noun phrase ends, what only links a
/// measure to its number, what only opens a clause.
final class FigureWords {

  private static final int LONGEST = 5;

  private final Tokens tokens;
  private final Hits hits;

  FigureWords(Reading reading) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
  }

  /// Whether a token cannot belong to the noun phrase that stands before it: a verb, a preposition,
  /// a mark.
  boolean endsNoun(int token) {
    return !tokens.isWord(token) || has(token, "end");
  }

  /// Where the phrase ends that goes on a noun phrase (`trực thuộc`), or the token itself.
  int innerEnd(int token) {
    return has(token, "inner") ? end(token, Label.FUNCTION_WORD) : token;
  }

  /// The word of the label whose phrase is the longest at a token, if its first column is the kind.
  boolean is(int token, Label label, String kind) {
    return hits.has(token, label) && hits.word(token, label).column(0).equals(kind);
  }

  Optional<Word> word(int token, Label label) {
    return hits.has(token, label) ? Optional.of(hits.word(token, label)) : Optional.empty();
  }

  int end(int token, Label label) {
    return hits.end(token, label);
  }

  /// Where `[from, to)` begins without the words that only open it (`trong đó`, `và`).
  int withoutOpening(int from, int to) {
    int start = from;
    while (start < to) {
      int next = tokens.isWord(start) ? longest(start, to, "lead") : skipMark(start);
      if (next == start) {
        return start;
      }
      start = next;
    }
    return start;
  }

  /// Where `[from, to)` ends without the words that only lead to the number (`đạt`, `là`, `còn`).
  int withoutLinks(int from, int to) {
    int end = to;
    while (end > from) {
      int next = tokens.isWord(end - 1) ? linkStart(from, end) : end - (isClosing(end - 1) ? 0 : 1);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /// Whether every word of `[from, to)` is a verb of change or its adverb: `giảm bình quân`.
  boolean isOnlyVerbs(int from, int to) {
    int at = from;
    while (at < to) {
      int next = longest(at, to, "verb");
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  boolean isOnlyVerbs(Metric metric) {
    return metric.pieces().stream().allMatch(p -> isOnlyVerbs(p.from(), p.to()));
  }

  private int longest(int from, int to, String role) {
    for (int end = Math.min(to, from + LONGEST); end > from; end--) {
      if (has(from, end, role)) {
        return end;
      }
    }
    return from;
  }

  private int linkStart(int from, int end) {
    for (int start = Math.max(from, end - LONGEST); start < end; start++) {
      if (has(start, end, "link")) {
        return start;
      }
    }
    return end;
  }

  private int skipMark(int token) {
    return tokens.is(token, "“") || tokens.is(token, "\"") ? token : token + 1;
  }

  private boolean isClosing(int token) {
    return tokens.is(token, "”") || tokens.is(token, "\"") || tokens.is(token, ")");
  }

  private boolean has(int token, String role) {
    return word(token, Label.FUNCTION_WORD).filter(w -> hasRole(w, role)).isPresent();
  }

  private boolean has(int from, int to, String role) {
    return hits.word(from, to, Label.FUNCTION_WORD).filter(w -> hasRole(w, role)).isPresent();
  }

  private static boolean hasRole(Word word, String role) {
    return (" " + word.column(0) + " ").contains(" " + role + " ");
  }
}
