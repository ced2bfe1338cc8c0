package motin.extract;

import java.util.Optional;
import motin.fact.Count.Category;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Tells what kind of people `đồng chí`, `người`, `thành viên` are: by what is said of them, else
/// by what stands before them, else as the people counted before in the same paragraph.
final class People {

  private static final int CLAUSE = 16;
  private static final int SENTENCE = 24;

  private final Figures figures;
  private final Tokens tokens;
  private int block = -1;
  private Optional<Category> last = Optional.empty();
  private int lastSentence = -1;

  People(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
  }

  /// The noun with its category, or empty where nothing tells it. To be asked in the order of the
  /// text.
  Optional<HeadNoun> resolve(Amount amount, HeadNoun noun) {
    if (tokens.block(amount.from()) != block) {
      block = tokens.block(amount.from());
      last = Optional.empty();
    }
    Optional<Category> category =
        noun.category()
            .or(() -> after(noun))
            .or(() -> before(amount))
            .or(() -> likeLast(noun.form(), amount.sentence()))
            .or(() -> ofForm(noun.form()));
    Optional<Category> people = category.filter(CountExtractor.PEOPLE::contains);
    if (people.isPresent()) {
      last = people;
      lastSentence = amount.sentence();
    }
    return category.map(c -> new HeadNoun(noun.from(), noun.to(), noun.form(), Optional.of(c)));
  }

  private Optional<Category> after(HeadNoun noun) {
    for (int i = noun.from() + 1; i < noun.from() + CLAUSE; i++) {
      boolean end = !tokens.isWord(i) && !tokens.is(i, "“") && !tokens.is(i, "”");
      if (tokens.block(i) != tokens.block(noun.from()) || end) {
        return Optional.empty();
      }
      Optional<Category> category = context(i);
      if (category.isPresent()) {
        return category;
      }
    }
    return Optional.empty();
  }

  private Optional<Category> before(Amount amount) {
    int start = Math.max(figures.sentenceStart(amount), amount.from() - SENTENCE);
    for (int i = amount.from() - 1; i >= start; i--) {
      Optional<Category> category = context(i);
      if (category.isPresent()) {
        return category;
      }
    }
    return Optional.empty();
  }

  private Optional<Category> context(int token) {
    return figures.words().word(token, Label.COUNT_HEAD).flatMap(w -> new CountWord(w).context());
  }

  private Optional<Category> likeLast(String form, int sentence) {
    boolean like =
        switch (form) {
          case "đồng chí", "đ/c", "nữ" -> true;
          case "người", "vị", "trường hợp" -> lastSentence == sentence;
          default -> false;
        };
    return like ? last : Optional.empty();
  }

  private static Optional<Category> ofForm(String form) {
    return switch (form) {
      case "đồng chí", "đ/c" -> Optional.of(Category.MEMBERS);
      case "thành viên", "cá nhân" -> Optional.of(Category.OTHER);
      default -> Optional.empty();
    };
  }
}
