package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.index.QueryFields.Named;

/// Cuts what somebody typed into the signs and pieces of the query language, in one pass. Nothing
/// is an error: a sign that makes no sense where it stands is a blank.
final class QueryLexer {

  /// A sign or a piece.
  ///
  /// @param text of a word its letters as typed, of a phrase what stands between the marks, of a
  ///   comparison its sign
  /// @param number how far a phrase may be spread, or how many letters a word may differ in
  record Token(Kind kind, String text, int number, Optional<Named> field) {

    static Token of(Kind kind, String text) {
      return new Token(kind, text, 0, Optional.empty());
    }
  }

  enum Kind {
    WORD,
    PREFIX,
    SIMILAR,
    PHRASE,
    FIELD,
    COMPARISON,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT
  }

  private static final String QUOTES = "\"“”„«»";
  private static final String COMPARISONS = "<>=≥≤";
  private static final int MOST_SLOP = 20;
  private static final int MOST_EDITS = 2;

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  /// The tokens of a query that is composed and has no white space but blanks.
  static List<Token> tokens(String query) {
    var lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = query.charAt(at);
    if (c == ' ') {
      at++;
    } else if (QUOTES.indexOf(c) >= 0) {
      phrase();
    } else if (c == '(' || c == ')') {
      tokens.add(Token.of(c == '(' ? Kind.OPEN : Kind.CLOSE, ""));
      at++;
    } else if (COMPARISONS.indexOf(c) >= 0) {
      comparison();
    } else if (c == '-' && begins() && at + 1 < query.length() && query.charAt(at + 1) != ' ') {
      tokens.add(Token.of(Kind.NOT, ""));
      at++;
    } else {
      piece();
    }
  }

  private boolean begins() {
    return at == 0 || query.charAt(at - 1) == ' ' || query.charAt(at - 1) == '(';
  }

  /// A phrase ends at the next mark, or with the query; `~5` after it says how far it is spread.
  private void phrase() {
    int from = at + 1;
    int to = from;
    while (to < query.length() && QUOTES.indexOf(query.charAt(to)) < 0) {
      to++;
    }
    at = Math.min(query.length(), to + 1);
    int slop = number(MOST_SLOP, 0);
    String words = query.substring(from, to);
    if (at < query.length() && query.charAt(at) == ':') {
      at++;
      tokens.add(new Token(Kind.FIELD, words, 0, QueryFields.named(words)));
    } else {
      tokens.add(new Token(Kind.PHRASE, words, slop, Optional.empty()));
    }
  }

  /// The number after `~`, or `fallback` where none is typed.
  private int number(int most, int fallback) {
    if (at >= query.length() || query.charAt(at) != '~') {
      return fallback;
    }
    at++;
    int number = 0;
    int digits = 0;
    while (at < query.length() && Character.isDigit(query.charAt(at))) {
      number = Math.min(most, number * 10 + Character.digit(query.charAt(at), 10));
      digits++;
      at++;
    }
    return digits == 0 ? most : number;
  }

  private void comparison() {
    char c = query.charAt(at++);
    boolean equal = c == '≥' || c == '≤';
    if (at < query.length() && query.charAt(at) == '=' && c != '=') {
      equal = true;
      at++;
    }
    String sign = c == '=' ? "=" : (c == '>' || c == '≥' ? ">" : "<") + (equal ? "=" : "");
    tokens.add(Token.of(Kind.COMPARISON, sign));
  }

  private void piece() {
    int from = at;
    while (at < query.length() && !ends(query.charAt(at))) {
      if (query.charAt(at) == ':' && at > from && field(query.substring(from, at))) {
        at++;
        return;
      }
      at++;
    }
    word(query.substring(from, at));
  }

  private static boolean ends(char c) {
    return c == ' '
        || c == '('
        || c == ')'
        || QUOTES.indexOf(c) >= 0
        || COMPARISONS.indexOf(c) >= 0;
  }

  /// Whether a name ends here: of up to three words, the longest that is known; or any word before
  /// a comparison.
  private boolean field(String last) {
    for (int words = QueryFields.LONGEST - 1; words >= 0; words--) {
      String name = before(words) + last;
      Optional<Named> named = QueryFields.named(name);
      if (named.isPresent() && isWords(words)) {
        tokens.subList(tokens.size() - words, tokens.size()).clear();
        tokens.add(new Token(Kind.FIELD, name, 0, named));
        return true;
      }
    }
    boolean compared = at + 1 < query.length() && COMPARISONS.indexOf(query.charAt(at + 1)) >= 0;
    if (compared) {
      tokens.add(new Token(Kind.FIELD, last, 0, Optional.empty()));
    }
    return compared;
  }

  private boolean isWords(int count) {
    return count <= tokens.size()
        && tokens.subList(tokens.size() - count, tokens.size()).stream()
            .allMatch(token -> token.kind() == Kind.WORD);
  }

  private String before(int count) {
    var words = new StringBuilder();
    for (int i = Math.max(0, tokens.size() - count); i < tokens.size(); i++) {
      words.append(tokens.get(i).text()).append(' ');
    }
    return words.toString();
  }

  private void word(String piece) {
    switch (piece) {
      case "AND", "and", "And", "&&" -> tokens.add(Token.of(Kind.AND, piece));
      case "OR", "or", "Or", "||" -> tokens.add(Token.of(Kind.OR, piece));
      case "NOT", "not", "Not", "!" -> tokens.add(Token.of(Kind.NOT, piece));
      default -> {
        int tilde = piece.lastIndexOf('~');
        if (piece.endsWith("*")) {
          tokens.add(Token.of(Kind.PREFIX, piece.substring(0, piece.length() - 1)));
        } else if (tilde > 0 && piece.length() <= tilde + 2) {
          int edits =
              piece.length() == tilde + 1 ? 1 : Character.digit(piece.charAt(tilde + 1), 10);
          String letters = piece.substring(0, tilde);
          tokens.add(
              edits < 0
                  ? Token.of(Kind.WORD, piece)
                  : new Token(
                      Kind.SIMILAR, letters, Math.min(MOST_EDITS, edits), Optional.empty()));
        } else {
          tokens.add(Token.of(Kind.WORD, piece));
        }
      }
    }
  }
}
