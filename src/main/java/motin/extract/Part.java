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

  /// Without the body or place that did it: `Đảng bộ xã Tây Đô | hoàn thành`.
  private int afterName(int from, int to) {
    int at = from;
    boolean named = false;
    while (at < to) {
      int body = Math.max(hits.end(at, Label.BODY), hits.end(at, Label.UNIT_TYPE));
      boolean name = tokens.isCapitalized(at) && (named || tokens.isCapitalized(at + 1));
      if (body > at || name || tokens.is(at, ",")) {
        named = true;
        at = Math.max(at + 1, body);
      } else {
        return at;
      }
    }
    return at;
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
    from = afterName(from, to);
    if (words.endsReport(to)) {
      return Metric.NONE;
    }
    return from < to
        ? words.afterReport(new Metric(List.of(new Metric.Piece(from, to))))
        : clause.before();
  }
}
