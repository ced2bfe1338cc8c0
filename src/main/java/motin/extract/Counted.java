package motin.extract;

import java.util.Optional;
import motin.fact.Count.Category;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// What kind of people `đồng chí`, `người`, `thành viên` are.
final class Counted {

  private static final int CLAUSE = 16;
  private static final int SENTENCE = 24;

  private Counted() {}

  static Optional<HeadNoun> resolve(Figures figures, Amount amount, HeadNoun noun) {
    if (noun.category().isPresent()) {
      return Optional.of(noun);
    }
    Optional<Category> category =
        after(figures, noun).or(() -> before(figures, amount)).or(() -> ofForm(noun.form()));
    return category.map(c -> new HeadNoun(noun.from(), noun.to(), noun.form(), Optional.of(c)));
  }

  private static Optional<Category> after(Figures figures, HeadNoun noun) {
    Tokens tokens = figures.reading().tokens();
    for (int i = noun.from() + 1; i < noun.from() + CLAUSE; i++) {
      if (tokens.block(i) != tokens.block(noun.from())
          || tokens.is(i, ",")
          || tokens.is(i, ";")
          || tokens.is(i, ".")
          || tokens.shape(i) == Tokens.Shape.NUMBER) {
        return Optional.empty();
      }
      Optional<Category> category = category(figures, i);
      if (category.isPresent()) {
        return category;
      }
    }
    return Optional.empty();
  }

  private static Optional<Category> before(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    int start = tokens.at(figures.reading().sentences().get(amount.sentence()).start());
    for (int i = amount.from() - 1; i >= Math.max(start, amount.from() - SENTENCE); i--) {
      Optional<Category> category = category(figures, i);
      if (category.isPresent()) {
        return category;
      }
    }
    return Optional.empty();
  }

  private static Optional<Category> category(Figures figures, int token) {
    return figures
        .words()
        .word(token, Label.COUNT_HEAD)
        .flatMap(Counted::context);
  }

  private static Optional<Category> ofForm(String form) {
    return switch (form) {
      case "đồng chí", "đ/c" -> Optional.of(Category.MEMBERS);
      case "thành viên", "cá nhân" -> Optional.of(Category.OTHER);
      default -> Optional.empty();
    };
  }

  private static Optional<Category> context(Word word) {
    for (String role : word.column(1).split(" ")) {
      if (role.startsWith("context:")) {
        return Optional.of(Category.valueOf(role.substring(8).toUpperCase(java.util.Locale.ROOT)));
      }
    }
    return Optional.empty();
  }
}
