package motin.extract;

import java.util.Optional;
import motin.language.Tokens;

/// The time that a figure is tied to, in the export's form.
final class When {

  private static final int NEAR = 4;
  private static final int ABOVE = 20;

  private When() {}

  static Optional<String> of(Figures figures, Amount amount, Clause clause, Metric metric) {
    Optional<Tables.Cell> cell = figures.tables().at(amount.from());
    if (cell.isPresent()) {
      return inTable(figures, cell.get(), metric);
    }
    if (amount.yearly() && amount.kind() == Amount.Kind.PERCENT) {
      return Optional.of("annual");
    }
    Optional<Time> near =
        last(figures, clause.from(), amount.from())
            .or(() -> last(figures, amount.to(), Math.min(clause.to(), amount.to() + 2 * NEAR)))
            .or(() -> inMetric(figures, metric));
    if (near.isPresent()) {
      return near.flatMap(t -> value(figures, t));
    }
    Optional<Time> opening = opening(figures, amount);
    return opening.flatMap(t -> value(figures, t)).or(() -> term(figures, amount.from()));
  }

  /// Of a table the time that the label, the head of the column or the lines above tell.
  private static Optional<String> inTable(Figures figures, Tables.Cell cell, Metric metric) {
    return inMetric(figures, metric)
        .or(() -> last(figures, cell.head(), cell.head() + NEAR))
        .or(() -> last(figures, Math.max(0, cell.head() - ABOVE), cell.head()))
        .flatMap(t -> value(figures, t))
        .or(() -> term(figures, cell.head()));
  }

  /// The last time phrase that opens a clause of the sentence before the amount.
  private static Optional<Time> opening(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    int start = figures.sentenceStart(amount);
    for (int i = amount.from() - 1; i >= start; i--) {
      Optional<Time> time = figures.times().at(i).filter(t -> !t.compared());
      if (time.isPresent()) {
        int from = time.get().from();
        boolean opens = from <= start || isMark(tokens, from - 1);
        boolean held = opens || tokens.is(time.get().to(), ",");
        if (held) {
          return time;
        }
        i = from;
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Tokens tokens, int token) {
    return !tokens.isWord(token)
        && tokens.shape(token) != Tokens.Shape.NUMBER
        && !tokens.is(token, "%");
  }

  private static Optional<Time> last(Figures figures, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Optional<Time> time = figures.times().at(i).filter(t -> !t.compared());
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<Time> inMetric(Figures figures, Metric metric) {
    int from = metric.pieces().getFirst().from();
    int to = metric.pieces().getLast().to();
    int block = figures.reading().tokens().block(from);
    int end = to;
    while (end < to + NEAR && figures.reading().tokens().block(end) == block) {
      end++;
    }
    return last(figures, from, end);
  }

  private static Optional<String> value(Figures figures, Time time) {
    return time.kind() == Time.Kind.THIS_TERM
        ? term(figures, time.from())
        : Optional.of(time.value());
  }

  /// The term ahead that the text named last before a token.
  private static Optional<String> term(Figures figures, int token) {
    Optional<String> term = Optional.empty();
    for (Time time : figures.times().all()) {
      if (time.from() > token) {
        break;
      }
      if (time.kind() == Time.Kind.TERM && figures.times().isAhead(time)) {
        term = Optional.of(time.value());
      }
    }
    return term;
  }
}
