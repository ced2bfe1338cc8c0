package motin.extract;

import java.util.Optional;
import java.util.Set;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The time that a figure is tied to, in the export's form.
final class When {

  private static final int CLAUSE = 20;
  private static final int HEADING = 24;
  private static final int SENTENCE = 300;
  private static final int LIST = 300;
  private static final int NEAR = 4;
  private static final int ABOVE = 20;
  private static final int SUBJECT = 24;

  private static final Set<String> SAID =
      Set.of("biết", "thấy", "rằng", "nhận", "kiến", "đấu", "tiêu");

  private When() {}

  static Optional<String> of(
      Figures figures, Amount amount, Aim aim, Clause clause, Metric metric) {
    if (amount.yearly() && amount.kind() == Amount.Kind.PERCENT) {
      return Optional.of("annual");
    }
    Optional<Tables.Cell> cell = figures.tables().at(amount.from());
    if (cell.isPresent()) {
      return inTable(figures, cell.get(), metric);
    }
    // the measure of an earlier figure stands with the time of that figure
    boolean own =
        isElsewhere(figures, amount, metric)
            || isNext(figures, metric.pieces().getLast().to(), amount.from());
    return right(figures, amount, aim)
        .or(() -> last(figures, clause.from(), amount.from()))
        .or(() -> last(figures, amount.to(), behind(figures, amount, clause)))
        .or(() -> own ? inMetric(figures, metric, amount.from()) : Optional.empty())
        .or(() -> opening(figures, amount))
        .or(() -> ofParagraph(figures, amount, aim))
        .or(() -> aim.isTarget() ? ofList(figures, amount) : Optional.empty())
        .filter(t -> aim.isTarget() || !figures.times().isAhead(t))
        .flatMap(t -> value(figures, t, aim))
        .or(() -> aim.isTarget() ? term(figures, amount.from()) : Optional.empty());
  }

  /// Of what was reached the time right after it: `từ 4,2% năm 2020 xuống còn 0,9% năm 2025`.
  private static Optional<Time> right(Figures figures, Amount amount, Aim aim) {
    boolean times = figures.reading().tokens().is(amount.unitFrom(), "lần");
    return aim.isTarget() || times
        ? Optional.empty()
        : figures.times().at(amount.to()).filter(t -> !t.compared());
  }

  /// Whether neither another number nor a mark stands between a measure and its figure.
  private static boolean isNext(Figures figures, int from, int to) {
    Tokens tokens = figures.reading().tokens();
    for (int i = from; i < to; i++) {
      boolean number = tokens.shape(i) == Tokens.Shape.NUMBER && figures.times().at(i).isEmpty();
      if (number || tokens.is(i, ",") || tokens.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isElsewhere(Figures figures, Amount amount, Metric metric) {
    Tokens tokens = figures.reading().tokens();
    return tokens.block(metric.pieces().getFirst().from()) != tokens.block(amount.from());
  }

  /// Of a table the time that the label, the head of the column or the lines above tell.
  private static Optional<String> inTable(Figures figures, Tables.Cell cell, Metric metric) {
    return inMetric(figures, metric, figures.reading().tokens().size())
        .or(() -> last(figures, cell.head(), cell.head() + NEAR))
        .flatMap(t -> value(figures, t))
        .or(() -> year(figures, cell.head()))
        .or(() ->
            last(figures, Math.max(0, cell.head() - ABOVE), cell.head())
                .flatMap(t -> value(figures, t)))
        .or(() -> term(figures, cell.head()));
  }

  /// `Thực hiện 2019`: the bare year in the head of a column.
  private static Optional<String> year(Figures figures, int head) {
    Tokens tokens = figures.reading().tokens();
    for (int i = head; i < head + NEAR && tokens.block(i) == tokens.block(head); i++) {
      if (Times.isYear(tokens.key(i))) {
        return Optional.of(tokens.key(i));
      }
    }
    return Optional.empty();
  }

  /// The last time phrase that opens a clause of the sentence before the amount. `Hằng năm` holds
  /// for the clauses after it only where a comma sets it off, and a goal verb after `;` begins
  /// anew.
  private static Optional<Time> opening(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    int start = Math.max(figures.sentenceStart(amount), amount.from() - SENTENCE);
    boolean farther = false;
    for (int i = amount.from() - 1; i >= start; i--) {
      if (tokens.is(i, ";")) {
        farther = true;
        if (figures.words().is(i + 1, Label.TARGET_CUE, "goal")) {
          return Optional.empty();
        }
      }
      Optional<Time> time = figures.times().at(i).filter(t -> !t.compared());
      if (time.isPresent()) {
        int from = time.get().from();
        int to = time.get().to();
        boolean aimed = figures.words().end(from - 2, Label.TARGET_CUE) == from;
        boolean setOff = tokens.is(to, ",") || tokens.is(to, ":") || aimed;
        boolean opens =
            from <= start || isMark(tokens, from - 1) || SAID.contains(tokens.key(from - 1));
        boolean annual = time.get().kind() == Time.Kind.ANNUAL;
        if (setOff || (opens && !(annual && farther))) {
          return time;
        }
        i = from;
      }
    }
    return Optional.empty();
  }

  /// The year or term that opened an earlier sentence of the paragraph, and holds until another
  /// does or the text comes to the present (`Đến nay`).
  private static Optional<Time> ofParagraph(Figures figures, Amount amount, Aim aim) {
    Tokens tokens = figures.reading().tokens();
    for (int s = amount.sentence(); s >= 0; s--) {
      int start = figures.sentenceStart(s);
      if (tokens.block(start) != tokens.block(amount.from())
          || figures.words().is(start, Label.RESULT_CUE, "past")) {
        return Optional.empty();
      }
      int end = s < amount.sentence() ? figures.sentenceStart(s + 1) : start;
      end = aim.isTarget() ? end : Math.min(end, start + SUBJECT);
      for (int i = start; i < end; i++) {
        Optional<Time> time =
            figures.times().at(i).filter(t -> !t.compared() && t.kind() != Time.Kind.ANNUAL);
        boolean opens = i == start || isMark(tokens, i - 1) || SAID.contains(tokens.key(i - 1));
        boolean setOff = time.filter(t -> aim.isTarget() && tokens.is(t.to(), ",")).isPresent();
        if (time.isPresent() && (opens || setOff) && time.get().from() == i) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  /// The time in the paragraph that heads the list an amount stands in.
  private static Optional<Time> ofList(Figures figures, Amount amount) {
    Tokens tokens = figures.reading().tokens();
    int start = figures.sentenceStart(amount);
    for (int i = start - 1; i >= Math.max(0, start - LIST); i--) {
      boolean head =
          figures.words().is(i, Label.TARGET_CUE, "head")
              || figures.words().is(i, Label.TARGET_CUE, "goal");
      if (head && tokens.block(i) != tokens.block(start)) {
        int to = i;
        while (to - i <= HEADING && tokens.block(to) == tokens.block(i)) {
          to++;
        }
        int from = i;
        while (i - from <= LIST && tokens.block(from - 1) == tokens.block(i)) {
          from--;
        }
        boolean heads = to - from <= HEADING || tokens.is(to - 1, ":");
        return heads
            ? last(figures, from, to)
                .filter(t -> t.kind() != Time.Kind.ANNUAL && !figures.times().isOver(t))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Tokens tokens, int token) {
    return !tokens.isWord(token)
        && tokens.shape(token) != Tokens.Shape.NUMBER
        && !tokens.is(token, "%");
  }

  /// Where the words behind an amount end that may tell its time: at the end of its clause, or at a
  /// comma that no time follows.
  private static int behind(Figures figures, Amount amount, Clause clause) {
    Tokens tokens = figures.reading().tokens();
    if (tokens.is(amount.unitFrom(), "lần")) {
      return amount.to(); // `gấp 2,1 lần năm 2005`
    }
    int to = Math.min(clause.to(), amount.to() + CLAUSE);
    for (int i = amount.to(); i < to; i++) {
      if (tokens.is(i, ",") && figures.times().at(i + 1).isEmpty()) {
        return i;
      }
    }
    return to;
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

  /// The time that a metric tells, or that stands right behind it and before its figure.
  private static Optional<Time> inMetric(Figures figures, Metric metric, int amount) {
    int from = metric.pieces().getFirst().from();
    int to = metric.pieces().getLast().to();
    int block = figures.reading().tokens().block(from);
    int end = to;
    while (end < to + NEAR
        && figures.reading().tokens().block(end) == block
        && !figures.reading().tokens().is(end, ";")
        && !figures.reading().tokens().is(end, ".")) {
      end++;
    }
    return last(figures, from, from < amount ? Math.min(end, amount) : end);
  }

  private static Optional<String> value(Figures figures, Time time) {
    return time.kind() == Time.Kind.THIS_TERM
        ? term(figures, time.from())
        : Optional.of(time.value());
  }

  /// What was reached in `nhiệm kỳ` was reached in the one before.
  private static Optional<String> value(Figures figures, Time time, Aim aim) {
    return time.kind() == Time.Kind.THIS_TERM && !aim.isTarget()
        ? figures.times().pastTermBefore(time.from()).map(Time::value)
        : value(figures, time);
  }

  /// The term ahead that the text named last before a token.
  private static Optional<String> term(Figures figures, int token) {
    return figures.times().termBefore(token).map(Time::value);
  }
}
