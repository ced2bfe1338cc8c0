package motin.extract;

import java.util.Optional;
import motin.fact.Count.Category;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// The noun phrase `[from, to)` that a number counts.
///
/// @param form the gazetteer's form of its head
/// @param category empty for a word for people that the context must tell (`đồng chí`, `người`)
record HeadNoun(int from, int to, String form, Optional<Category> category) {

  private static final int LONGEST = 12;

  /// The phrase that begins at a token: a head that is known, or one that other words of the
  /// gazetteer tell (a role is a committee's, a body is an organization, `xã` is a unit).
  static Optional<HeadNoun> at(Figures figures, int first) {
    Tokens tokens = figures.reading().tokens();
    int token = tokens.is(first, "lượt") ? first + 1 : first;
    Hits hits = figures.reading().hits();
    if (tokens.block(token) != tokens.block(first - 1)) {
      return Optional.empty();
    }
    int end = hits.end(token, Label.COUNT_HEAD);
    if (end > token) {
      Word word = hits.word(token, Label.COUNT_HEAD);
      var use = new CountWord(word);
      if (use.isNoun()) {
        int to = end(figures, end, token);
        Category category = category(use.category(), figures, token, to);
        return Optional.of(new HeadNoun(token, to, word.form(), Optional.of(category)));
      }
      if (use.isPeople()) {
        return Optional.of(
            new HeadNoun(token, end(figures, end, token), word.form(), Optional.empty()));
      }
    }
    if (hits.has(token, Label.ROLE)) {
      int to = end(figures, hits.end(token, Label.ROLE), token);
      return Optional.of(
          new HeadNoun(token, to, tokens.text(token, to), Optional.of(Category.COMMITTEE)));
    }
    if (tokens.isCapitalized(token) && hits.has(token, Label.BODY)) {
      int to = end(figures, hits.end(token, Label.BODY), token);
      return Optional.of(
          new HeadNoun(token, to, tokens.text(token, to), Optional.of(Category.ORGANIZATIONS)));
    }
    return Optional.empty();
  }

  /// Takes in what describes the head, up to a verb, a preposition or a mark.
  private static int end(Figures figures, int headEnd, int from) {
    Tokens tokens = figures.reading().tokens();
    Hits hits = figures.reading().hits();
    int to = headEnd;
    while (to < from + LONGEST
        && tokens.block(to) == tokens.block(from)
        && figures.times().at(to).isEmpty()
        && !figures.words().endsNoun(to)) {
      int inner = figures.words().innerEnd(to);
      if (inner > to) {
        to = inner;
      } else if (tokens.isCapitalized(to) && !tokens.is(to, "đảng")) {
        boolean named = hits.has(to, Label.BODY) || hits.has(to, Label.ROLE);
        if (!named) {
          return to;
        }
        to = Math.max(hits.end(to, Label.BODY), hits.end(to, Label.ROLE));
      } else {
        to++;
      }
    }
    return qualified(tokens, to);
  }

  /// Takes in what sets some apart from others: `2 đảng viên nhận hình thức cảnh cáo`.
  private static int qualified(Tokens tokens, int end) {
    if (!tokens.is(end, "nhận") && !tokens.is(end, "bị")) {
      return end;
    }
    int to = end + 1;
    while (to < end + LONGEST
        && tokens.block(to) == tokens.block(end)
        && (tokens.isWord(to) || tokens.shape(to) == Tokens.Shape.NUMBER)
        && !tokens.is(to, "là")
        && !tokens.is(to, "và")) {
      to++;
    }
    return to;
  }

  private static Category category(Category category, Figures figures, int from, int to) {
    return switch (category) {
      case TARGETS, TASKS, OTHER ->
          holds(figures, from, to, "đột", "phá") ? Category.BREAKTHROUGHS : category;
      case STAFF -> holds(figures, from, to, "đảng", "viên") ? Category.MEMBERS : category;
      case UNITS ->
          holds(figures, from, to, "trực", "thuộc") || holds(figures, from, to, "sự", "nghiệp")
              ? Category.ORGANIZATIONS
              : category;
      default -> category;
    };
  }

  private static boolean holds(Figures figures, int from, int to, String first, String second) {
    Tokens tokens = figures.reading().tokens();
    for (int i = from; i + 1 < to; i++) {
      if (tokens.is(i, first) && tokens.is(i + 1, second)) {
        return true;
      }
    }
    return false;
  }
}
