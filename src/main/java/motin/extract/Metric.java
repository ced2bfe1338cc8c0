package motin.extract;

import java.util.ArrayList;
import java.util.List;
import motin.article.Span;

/// What a figure measures: the tokens of it that stand together, in the order they are read.
///
/// @param pieces half-open ranges of tokens; more than one where the number or a time phrase stands
///   in between (`kết nạp` … `đảng viên mới`)
record Metric(List<Piece> pieces) {

  record Piece(int from, int to) {}

  static final Metric NONE = new Metric(List.of());

  Metric {
    List<Piece> whole = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (piece.from() < piece.to()) {
        whole.add(piece);
      }
    }
    pieces = List.copyOf(whole);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  int size() {
    int size = 0;
    for (Piece piece : pieces) {
      size += piece.to() - piece.from();
    }
    return size;
  }

  /// Whether it is only a few words, which a head before them may complete.
  boolean isShort() {
    return size() <= 4;
  }

  Metric plus(Metric other) {
    return new Metric(
        java.util.stream.Stream.concat(pieces.stream(), other.pieces.stream()).toList());
  }

  /// What is left from a token on.
  Metric from(int token) {
    return new Metric(
        pieces.stream().map(p -> new Piece(Math.max(p.from(), token), p.to())).toList());
  }

  /// What is left up to a token.
  Metric upTo(int token) {
    return new Metric(
        pieces.stream().map(p -> new Piece(p.from(), Math.min(p.to(), token))).toList());
  }

  String text(motin.language.Tokens tokens) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      String words = tokens.text(piece.from(), piece.to());
      boolean mark = !Character.isLetterOrDigit(words.charAt(0)) && words.length() == 1;
      text.append(text.isEmpty() || mark ? "" : " ").append(words);
    }
    return text.toString();
  }

  Span span(motin.language.Tokens tokens) {
    int from = pieces.stream().mapToInt(Piece::from).min().orElseThrow();
    return tokens.span(from, pieces.stream().mapToInt(Piece::to).max().orElseThrow());
  }
}
