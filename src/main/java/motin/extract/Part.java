package motin.extract;

import java.util.List;
import java.util.Set;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a part of a whole measures: `hoàn thành 15/19 tiêu chí`, `24/26 trường đạt chuẩn`.
final class Part {

  private static final Set<String> LINKS = Set.of("lên", "là", "còn", "có", "với", "được", "của");

  private final Tokens tokens;
  private final Hits hits;
  private final FigureWords words;

  Part(Figures figures) {
    this.tokens = figures.reading().tokens();
    this.hits = figures.reading().hits();
    this.words = figures.words();
  }

  /// Of a part of a whole what was done with it; `trường đạt chuẩn với 24/26 trường` says it
  /// before.
  Metric of(Amount amount, Clause clause, Metric after) {
    Metric before = clause.before();
    for (Metric.Piece piece : before.pieces()) {
      for (int i = piece.from(); i < piece.to() - 1; i++) {
        if (after.size() == 1 && tokens.is(i, tokens.key(amount.to()))) {
          return before.from(i);
        }
      }
    }
    boolean apart = !tokens.isWord(amount.figure().number() - 1);
    return apart ? after : verbs(clause, amount).plus(after);
  }

  /// What was done with a part of a whole: `hoàn thành và vượt` without who did it.
  private Metric verbs(Clause clause, Amount amount) {
    int from =
        clause.before().isEmpty() ? clause.from() : clause.before().pieces().getLast().from();
    int to = amount.figure().number();
    while (to > from && LINKS.contains(tokens.key(to - 1))) {
      to--;
    }
    if (from >= to && tokens.is(to - 1, "thành") && tokens.is(to - 2, "hoàn")) {
      from = to - 2; // which else only opens a clause
    }
    for (int i = from; i < to - 1; i++) {
      from = tokens.is(i, "đã") ? i + 1 : from;
    }
    while (from < to
        && (tokens.is(from, ",") || hits.end(from, Label.UNIT_TYPE) > from)) {
      from++;
    }
    if (words.endsReport(to)) {
      return Metric.NONE;
    }
    return from < to
        ? words.afterReport(new Metric(List.of(new Metric.Piece(from, to))))
        : clause.before();
  }
}
