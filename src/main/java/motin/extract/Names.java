package motin.extract;

import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;
import org.jspecify.annotations.Nullable;

/// The grammar of Vietnamese persons' names: a surname or marker, then two to five syllables in
/// all, each with a capital: `Giàng Páo Mỷ`, `A Pớt`, `Y Thanh Hà Niê Kđăm`, `H’Lan Niê`.
final class Names {

  private static final int SHORTEST = 2;

  /// The most syllables of a name.
  static final int LONGEST = 5;

  private final Tokens tokens;
  private final Hits hits;

  /// Made when first asked for.
  private @Nullable Runs runs;

  Names(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /// Where the name ends that begins at a token with a surname, or the token itself.
  int end(int token) {
    boolean begins =
        tokens.isCapitalized(token) && (hits.has(token, Label.SURNAME) || isMarked(token));
    return begins ? endOfRun(token, SHORTEST) : token;
  }

  /// Where the name ends that an honorific announces; here any capital may begin it.
  int endAfterHonorific(int token) {
    return endOfRun(token, SHORTEST);
  }

  /// Whether the capitals `[from, to)` are a whole name and nothing else.
  boolean isName(int from, int to) {
    return to - from >= SHORTEST && end(from) == to;
  }

  /// The token after the capitals that begin at a token.
  int runEnd(int token) {
    return token >= 0 && token < tokens.size() ? runs().end[token] : token;
  }

  /// The first of the capitals that stand together with the one at a token.
  int runStart(int token) {
    return token >= 0 && token < tokens.size() ? runs().start[token] : token;
  }

  private Runs runs() {
    if (runs == null) {
      runs = new Runs(tokens);
    }
    return runs;
  }

  /// The runs of capitals of a text: for each token where the one it stands in begins and ends, so
  /// that asking again and again costs nothing.
  private static final class Runs {

    private final int[] start;
    private final int[] end;

    private Runs(Tokens tokens) {
      start = new int[tokens.size()];
      end = new int[tokens.size()];
      for (int i = 0; i < start.length; i++) {
        start[i] = isJoined(tokens, i) ? start[i - 1] : i;
      }
      for (int i = end.length - 1; i >= 0; i--) {
        boolean goesOn = i + 1 < end.length && isJoined(tokens, i + 1);
        boolean none = !tokens.isCapitalized(i) || Ordinal.isSession(tokens, i);
        end[i] = none ? i : goesOn ? end[i + 1] : i + 1;
      }
    }

    /// Whether a capital stands right after another.
    private static boolean isJoined(Tokens tokens, int i) {
      return tokens.isCapitalized(i)
          && tokens.isCapitalized(i - 1)
          && tokens.block(i) == tokens.block(i - 1)
          && !Ordinal.isSession(tokens, i);
    }
  }

  /// Whether the token is a marker that begins a name of its own shape: `Y Thanh Hà Niê Kđăm`.
  boolean isMarker(int token) {
    return hits.has(token, Label.SURNAME)
        && hits.word(token, Label.SURNAME).column(0).equals("marker");
  }

  private boolean isMarked(int token) {
    String key = tokens.key(token);
    boolean apostrophe = key.length() > 2 && key.charAt(1) == '\'';
    return apostrophe && (key.charAt(0) == 'h' || key.charAt(0) == 'k');
  }

  private int endOfRun(int token, int shortest) {
    int i = token;
    while (i - token < LONGEST
        && tokens.isCapitalized(i)
        && tokens.block(i) == tokens.block(token)
        && !Ordinal.isSession(tokens, i)
        && !(i > token && endsName(i))) {
      i++;
    }
    if (i > token + 1 && isMiddle(i - 1) && isSlip(i)) {
      i++;
    }
    boolean tooLong =
        i - token == LONGEST && tokens.isCapitalized(i) && !endsName(i) && !isUpper(token, i);
    return i - token >= shortest && !tooLong ? i : token;
  }

  /// `Văn` and `Thị` stand in the middle of names and end none.
  private boolean isMiddle(int i) {
    return tokens.is(i, "văn") || tokens.is(i, "thị");
  }

  /// Whether a last syllable lost its capital: `Nguyễn Văn bình, Giám đốc`.
  private boolean isSlip(int i) {
    return tokens.shape(i) == Tokens.Shape.LOWER
        && tokens.shape(i + 1) == Tokens.Shape.MARK
        && tokens.block(i) == tokens.block(i - 1)
        && !hits.has(i, Label.PASSIVE)
        && !hits.has(i, Label.ACT);
  }

  /// Whether something begins here that is no part of a name: a title, a body, a sentence.
  private boolean endsName(int i) {
    return hits.end(i, Label.ROLE) > i + 1
        || hits.end(i, Label.BODY) > i + 1
        || (hits.end(i, Label.HONORIFIC) > i + 1
            && !hits.word(i, Label.HONORIFIC).column(0).equals("none"))
        || hits.has(i, Label.SENTENCE_START);
  }

  private boolean isUpper(int from, int to) {
    return tokens.shape(from) == Tokens.Shape.UPPER && tokens.shape(to - 1) == Tokens.Shape.UPPER;
  }
}
