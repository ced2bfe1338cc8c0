package motin.extract;

import java.util.Optional;
import motin.fact.Count.Category;
import motin.language.Tokens;

/// Subjects that stand before their number: `dân số gần 4 triệu người`, `tổng số … là 905`.
final class Subject {

  private static final int CLAUSE = 16;
  private static final int NEAR = 6;

  private Subject() {}

  static Optional<HeadNoun> before(Figures figures, Amount amount, Optional<HeadNoun> own) {
    boolean bare =
        own.isEmpty()
            || own.get().category().isEmpty()
            || own.get().form().equals("đơn vị"); // `tổng số chi bộ lên 19 đơn vị`
    Tokens tokens = figures.reading().tokens();
    boolean people =
        own.filter(n ->
                n.form().equals("dân")
                    || n.form().equals("nhân khẩu")
                    || n.form().equals("người dân"))
            .isPresent();
    if (!bare && !people) {
      return Optional.empty();
    }
    if (tokens.is(amount.from() - 1, "với")) {
      return Optional.empty();
    }
    int end = figures.words().withoutLinks(Math.max(0, amount.from() - NEAR), amount.from());
    if (tokens.is(amount.from() - 1, "là") && tokens.is(amount.from() - 2, ")")) {
      end = beforeBracket(tokens, amount.from() - 2); // `dân số (năm 2016) là 180.000 người`
    }
    if (tokens.is(end - 2, "dân") && tokens.is(end - 1, "số")) {
      return Optional.of(new HeadNoun(end - 2, end, "dân số", Optional.of(Category.OTHER)));
    }
    return bare ? total(figures, amount, tokens) : Optional.empty();
  }

  private static int beforeBracket(Tokens tokens, int close) {
    for (int i = close - 1; i > close - NEAR; i--) {
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return close;
  }

  private static Optional<HeadNoun> total(Figures figures, Amount amount, Tokens tokens) {
    boolean linked =
        tokens.is(amount.from() - 1, "là")
            || tokens.is(amount.from() - 1, "lên")
            || tokens.is(amount.from() - 1, ":")
            || tokens.is(amount.from() - 1, "đạt")
            || tokens.is(amount.from() - 1, "có")
            || tokens.is(amount.from() - 1, "còn");
    if (!linked) {
      return Optional.empty();
    }
    for (int i = amount.from() - 2; i >= amount.from() - CLAUSE; i--) {
      if (tokens.block(i) != tokens.block(amount.from())
          || tokens.is(i, ";")
          || tokens.is(i, ",")
          || tokens.is(i, ".")
          || tokens.shape(i) == Tokens.Shape.NUMBER) {
        return Optional.empty();
      }
      if (tokens.is(i, "số") && !tokens.is(i - 1, "dân")) {
        return HeadNoun.at(figures, i + 1).filter(n -> n.category().isPresent());
      }
    }
    return Optional.empty();
  }
}
