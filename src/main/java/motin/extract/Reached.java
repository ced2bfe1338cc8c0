package motin.extract;

import java.util.Optional;
import motin.fact.Count.Category;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Whether words say that what was counted was judged, or reached something: `8 thôn đạt chuẩn`.
final class Reached {

  private static final int BEFORE = 3;
  private static final int SENTENCE = 80;

  private Reached() {}

  /// Whether things that are counted reached something, or were found to have done so: by the words
  /// after them, after those they share them with (`61 xã và 3 đơn vị đạt chuẩn`), or before (`công
  /// nhận 2 huyện đạt chuẩn`).
  static boolean standard(Figures figures, Amount amount, HeadNoun noun) {
    boolean people =
        noun.category()
            .filter(c -> CountExtractor.PEOPLE.contains(c) || c == Category.OTHER)
            .isPresent();
    Tokens tokens = figures.reading().tokens();
    int at = noun.to();
    if (isHonoured(figures, amount)) {
      return false;
    }
    boolean units = noun.category().filter(c -> c == Category.UNITS).isPresent();
    if (amount.figure().fraction() && units && (tokens.is(at, "có") || tokens.is(at, "đã"))) {
      return true; // `6/8 thôn có nhà văn hóa`
    }
    FigureWords words = figures.words();
    int told = words.withoutLinks(Math.max(0, amount.from() - BEFORE), amount.from());
    if (told < amount.from()
        && !tokens.is(amount.from() - 1, "và")
        && words.ratingStart(told) < told) {
      return true; // `chi bộ hoàn thành tốt nhiệm vụ có 15 chi bộ`
    }
    if (words.is(at, Label.RESULT_CUE, "standard") || standard(tokens, at, people)) {
      return true;
    }
    if (!people && noun.category().isPresent() && (tokens.is(at, "và") || tokens.is(at, ","))) {
      Optional<HeadNoun> other =
          tokens.shape(at + 1) == Tokens.Shape.NUMBER
              ? HeadNoun.at(figures, at + 2)
              : Optional.empty();
      if (other.isPresent() && standard(tokens, other.get().to(), false)) {
        return true;
      }
    }
    return !people && isRecognized(tokens, amount.from());
  }

  /// `tặng giấy khen cho 5 chi bộ đạt …`: those who get something are counted.
  private static boolean isHonoured(Figures figures, Amount amount) {
    int from = Math.max(figures.sentenceStart(amount), amount.from() - SENTENCE);
    for (int i = amount.from() - 1; i >= from; i--) {
      if (figures.words().is(i, Label.RESULT_CUE, "honour")) {
        return true;
      }
    }
    return false;
  }

  /// `công nhận thêm 2 huyện`
  private static boolean isRecognized(Tokens tokens, int from) {
    for (int i = from - 1; i >= from - BEFORE && tokens.isWord(i); i--) {
      if (tokens.is(i, "nhận") && tokens.is(i - 1, "công")) {
        return true;
      }
    }
    return false;
  }

  /// @param token the first after what is counted
  /// @param ofPeople people who get something are counted all the same
  private static boolean standard(Tokens tokens, int token, boolean ofPeople) {
    int at = token;
    while (tokens.is(at, "đều") || tokens.is(at, "đã") || tokens.is(at, "được")) {
      at++;
    }
    boolean rated = tokens.is(at, "xếp") && tokens.is(at + 1, "loại") && !tokens.is(at + 2, "có");
    boolean only = tokens.is(at + 2, "chất") && !tokens.is(at + 4, "hoàn");
    boolean judged = tokens.is(at, "đánh") && tokens.is(at + 1, "giá") && !only;
    boolean completed =
        tokens.is(at, "hoàn")
            && tokens.is(at + 1, "thành")
            && tokens.shape(at + 2) != Tokens.Shape.NUMBER;
    boolean well = completed && (tokens.is(at + 2, "tốt") || tokens.is(at + 2, "xuất"));
    boolean recognized = tokens.is(at, "công") && tokens.is(at + 1, "nhận");
    boolean reached = tokens.is(at, "đạt") && !tokens.is(at + 1, "trên");
    boolean arrived = tokens.is(at, "về") && tokens.is(at + 1, "đích");
    return rated
        || judged
        || well
        || (!ofPeople && (completed || recognized || reached || arrived));
  }
}
