package motin.extract;

import java.util.Optional;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// What a figure measures that has a line of its own: the label of its row in a [Tables] table, or
/// the line before.
final class Rows {

  private static final int LINE = 25;
  private static final int NEAR = 8;

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;

  Rows(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
  }

  /// The label of an amount's row, or empty where the amount stands in a text.
  Optional<Metric> label(Amount amount) {
    Optional<Tables.Cell> cell = figures.tables().at(amount.from());
    if (cell.isPresent()) {
      return cell.map(c -> Clause.pieces(figures, c.labelFrom(), c.labelTo()));
    }
    return isRow(amount) ? Optional.of(line(amount)) : Optional.empty();
  }

  /// The unit that the table tells for a bare number.
  Optional<String> unit(Amount amount) {
    return figures.tables().at(amount.from()).flatMap(c -> c.unit().or(() -> counted(c)));
  }

  /// Whether a line holds the figure and nothing else, as the cells of a table do.
  private boolean isRow(Amount amount) {
    int block = tokens.block(amount.from());
    int from = amount.from();
    while (amount.from() - from <= NEAR && tokens.block(from - 1) == block) {
      from--;
    }
    boolean alone = tokens.block(from - 1) != block && tokens.block(amount.to() + 3) != block;
    int opened = words.withoutOpening(from, amount.from());
    return alone && words.isOnlyVerbs(opened, amount.from());
  }

  /// The line before the figure's own.
  private Metric line(Amount amount) {
    int to = amount.from();
    while (tokens.block(to - 1) == tokens.block(amount.from())) {
      to--;
    }
    int from = to;
    while (to - from <= LINE && from > 0 && tokens.block(from - 1) == tokens.block(to - 1)) {
      from--;
    }
    return to - from <= LINE ? Clause.pieces(figures, from, to) : Metric.NONE;
  }

  /// `Số đảng viên mới kết nạp`: the label of a row may name what is counted.
  Optional<String> counted(Tables.Cell cell) {
    int noun = cell.labelFrom() + 1;
    int end = words.end(noun, Label.COUNT_HEAD);
    boolean counted = tokens.is(cell.labelFrom(), "số") && end > noun;
    int to = counted && tokens.is(end - 1, "mới") ? end - 1 : end;
    return counted ? Optional.of(tokens.text(noun, to)) : Optional.empty();
  }
}
