package motin.extract;

import java.util.Optional;
import motin.fact.Count.Category;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Numbers without a noun after a disciplinary act: of `khai trừ 19, cảnh cáo 57 và khiển trách 147
/// đảng viên` all three count members.
final class Befallen {

  private static final int SERIES = 8;
  private static final int SENTENCE = 40;

  private Befallen() {}

  /// The noun that such a number shares with others of its sentence, those after it first.
  static Optional<HeadNoun> noun(Figures figures, int index) {
    Amount amount = figures.amounts().get(index);
    Tokens tokens = figures.reading().tokens();
    boolean bare = !tokens.isWord(amount.to()) || tokens.is(amount.to(), "và");
    boolean act = isDiscipline(figures, amount.to()); // `17 khiển trách; 2 cảnh cáo`
    if (!act && !(bare && followsDiscipline(figures, amount))) {
      return Optional.empty();
    }
    for (int i = index + 1; i < Math.min(figures.amounts().size(), index + SERIES); i++) {
      Amount other = figures.amounts().get(i);
      if (other.sentence() != amount.sentence() || isParted(tokens, amount.to(), other.from())) {
        break;
      }
      Optional<HeadNoun> noun = disciplined(figures, i);
      if (noun.isPresent() && followsDiscipline(figures, figures.amounts().get(i))) {
        return noun;
      }
    }
    for (int i = index - 1; i >= Math.max(0, index - SERIES); i--) {
      if (figures.amounts().get(i).sentence() != amount.sentence()) {
        break;
      }
      Optional<HeadNoun> noun = disciplined(figures, i);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return said(figures, amount);
  }

  private static boolean isParted(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + SENTENCE); i++) {
      if (tokens.is(i, ";")) {
        return true;
      }
    }
    return to - from > SENTENCE;
  }

  /// The noun that the sentence names without a number: `Hình thức kỷ luật đảng viên: khiển trách
  /// 28, cảnh cáo 21`.
  private static Optional<HeadNoun> said(Figures figures, Amount amount) {
    int start = Math.max(figures.sentenceStart(amount), amount.from() - SENTENCE);
    for (int i = amount.from() - 1; i >= start; i--) {
      boolean noun =
          figures
              .words()
              .word(i, Label.COUNT_HEAD)
              .filter(w -> new CountWord(w).isNoun())
              .filter(w -> new CountWord(w).category() == Category.MEMBERS)
              .isPresent();
      if (noun) {
        return HeadNoun.at(figures, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadNoun> disciplined(Figures figures, int index) {
    return HeadNoun.at(figures, figures.amounts().get(index).to())
        .filter(n ->
            n.category()
                .filter(c -> c == Category.MEMBERS || c == Category.ORGANIZATIONS)
                .isPresent());
  }

  private static boolean followsDiscipline(Figures figures, Amount amount) {
    for (int i = amount.from() - 1; i >= amount.from() - 3; i--) {
      if (isDiscipline(figures, i) && figures.words().end(i, Label.COUNT_HEAD) <= amount.from()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDiscipline(Figures figures, int token) {
    return figures
        .words()
        .word(token, Label.COUNT_HEAD)
        .filter(w -> new CountWord(w).isDiscipline())
        .isPresent();
  }
}
