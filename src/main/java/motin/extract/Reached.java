package motin.extract;

import motin.language.Tokens;

/// Whether words say that what was counted was judged, or reached something: `8 thôn đạt chuẩn`.
final class Reached {

  private Reached() {}

  /// @param token the first after what is counted
  /// @param ofPeople people who get something are counted all the same
  static boolean standard(Tokens tokens, int token, boolean ofPeople) {
    int at = token;
    while (tokens.is(at, "đều") || tokens.is(at, "đã") || tokens.is(at, "được")) {
      at++;
    }
    boolean rated = tokens.is(at, "xếp") && tokens.is(at + 1, "loại");
    boolean judged = tokens.is(at, "đánh") && tokens.is(at + 1, "giá");
    boolean well = tokens.is(at, "hoàn") && (tokens.is(at + 2, "tốt") || tokens.is(at + 2, "xuất"));
    boolean recognized = tokens.is(at, "công") && tokens.is(at + 1, "nhận");
    boolean reached = tokens.is(at, "đạt") && !tokens.is(at + 1, "trên");
    boolean arrived = tokens.is(at, "về") && tokens.is(at + 1, "đích");
    return rated || judged || well || (!ofPeople && (recognized || reached || arrived));
  }
}
