package motin.extract;

import java.util.Locale;
import java.util.Optional;
import motin.fact.Count.Category;
import motin.fact.Count.Change;
import motin.gazetteer.Word;

/// A row of `count-head.tsv`: what a word does for counts. One word may do several things: `kết
/// nạp` tells who is counted and that they were taken in.
record CountWord(Word word) {

  /// Whether the word is the head of what is counted.
  boolean isNoun() {
    return has("noun");
  }

  /// Whether the word stands for people whose kind the context tells: `đồng chí`.
  boolean isPeople() {
    return has("person");
  }

  /// Whether a bare number after the word counts those it befell: `cảnh cáo 57`.
  boolean isDiscipline() {
    return has("discipline");
  }

  Category category() {
    return Category.valueOf(word.column(0).toUpperCase(Locale.ROOT));
  }

  /// The kind of people that are counted near the word.
  Optional<Category> context() {
    return value("context").map(Category::valueOf);
  }

  /// What the word says of the number that follows.
  Optional<Change> change() {
    return value("change").map(Change::valueOf);
  }

  private boolean has(String role) {
    return (" " + word.column(1) + " ").contains(" " + role + " ");
  }

  private Optional<String> value(String role) {
    for (String part : word.column(1).split(" ", -1)) {
      if (part.startsWith(role + ":")) {
        return Optional.of(part.substring(role.length() + 1).toUpperCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
