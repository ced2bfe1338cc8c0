package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Reads for every figure what it measures, in the order of the text: the words of one figure end
/// where those of the next begin.
final class MeasureReader {

  /// The rule for a figure that has a line of its own.
  static final String ROW = "target.row";

  private final Figures figures;
  private final Tokens tokens;
  private final FigureWords words;
  private final ShareReader shares;
  private final ThingReader things;
  private final List<Measured> measured = new ArrayList<>();
  private Optional<Measured> last = Optional.empty();
  private boolean numberFirst;

  private MeasureReader(Figures figures) {
    this.figures = figures;
    this.tokens = figures.reading().tokens();
    this.words = figures.words();
    var rows = new Rows(figures);
    this.shares = new ShareReader(figures, rows);
    this.things = new ThingReader(figures, rows);
  }

  static List<Measured> read(Figures figures) {
    var reader = new MeasureReader(figures);
    for (int i = 0; i < figures.amounts().size(); i++) {
      reader.read(i);
    }
    return reader.measured;
  }

  private void read(int index) {
    Amount amount = figures.amounts().get(index);
    Aim aim = figures.aims().get(index);
    Optional<Amount> previous =
        index > 0 ? inSentence(figures.amounts().get(index - 1), amount) : Optional.empty();
    Optional<Amount> next =
        index + 1 < figures.amounts().size()
            ? inSentence(figures.amounts().get(index + 1), amount)
            : Optional.empty();
    if (previous.isEmpty()) {
      last = Optional.empty();
      numberFirst = false;
    }
    Optional<HeadNoun> noun =
        amount.kind() == Amount.Kind.NUMBER ? HeadNoun.at(figures, amount.to()) : Optional.empty();
    if (amount.kind() == Amount.Kind.NUMBER && !things.isThing(amount, aim, noun)) {
      numberFirst = true;
      return;
    }
    if (amount.kind() == Amount.Kind.NUMBER
        && numberFirst
        && previous.filter(p -> isInside(p, amount)).isPresent()) {
      return;
    }
    boolean cell = figures.tables().at(amount.from()).isPresent();
    if (!cell
        && isSize(amount)
        && (!aim.strong() || next.filter(n -> isInside(amount, n)).isPresent())) {
      return;
    }
    Clause clause = Clause.around(figures, amount, previous, numberFirst, next);
    Named named =
        amount.kind() == Amount.Kind.NUMBER
            ? things.read(amount, clause, noun)
            : shares.read(amount, clause, last);
    numberFirst = named.numberFirst();
    if (named.isSensible()) {
      Optional<String> when = When.of(figures, amount, clause, named.metric());
      last = Optional.of(new Measured(amount, aim, named, when));
      measured.add(last.get());
    }
  }

  private boolean isSize(Amount amount) {
    return amount.kind() == Amount.Kind.MEASURE
        && words.is(amount.unitFrom(), Label.MEASURE, "size");
  }

  /// Whether an amount is only part of what the next one measures: `giá trị 1 ha canh tác đạt …`.
  private boolean isInside(Amount amount, Amount next) {
    int to = words.withoutLinks(amount.to(), next.from());
    for (int i = amount.to(); i < next.from(); i++) {
      if (!tokens.isWord(i) || tokens.is(i, "và")) {
        return false;
      }
    }
    return to - amount.to() >= 2 && !tokens.is(amount.to(), "so");
  }

  private static Optional<Amount> inSentence(Amount other, Amount amount) {
    return Optional.of(other).filter(a -> a.sentence() == amount.sentence());
  }
}
