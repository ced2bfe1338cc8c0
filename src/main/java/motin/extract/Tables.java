package motin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// Tables that the page flattened: every cell is a paragraph of its own, first the heads (`Chỉ
/// tiêu`, `Kế hoạch`, `Thực hiện`), then row after row a label and its values.
final class Tables {

  /// One value of a table: what its row measures, the unit if a cell or the label tells it, and
  /// whether its column holds goals or results.
  record Cell(int labelFrom, int labelTo, Optional<String> unit, Optional<Aim> aim, int head) {}

  private record Column(int from, Optional<Aim> aim) {}

  private static final int LONGEST = 25;
  private static final int WIDEST = 8;
  private static final Set<String> GOAL = Set.of("kế", "mục", "phấn", "đến", "dự");
  private static final Set<String> REACHED = Set.of("thực", "kết", "đạt", "ước", "đã");

  private final Tokens tokens;
  private final FigureWords words;
  private final Times times;
  private final List<int[]> blocks = new ArrayList<>();
  private final Map<Integer, Cell> cells = new HashMap<>();

  private Tables(Reading reading, FigureWords words, Times times) {
    this.tokens = reading.tokens();
    this.words = words;
    this.times = times;
    for (int i = 0; i < tokens.size(); ) {
      int to = i;
      while (to < tokens.size() && tokens.block(to) == tokens.block(i)) {
        to++;
      }
      blocks.add(new int[] {i, to});
      i = to;
    }
  }

  static Tables in(Reading reading, FigureWords words, Times times) {
    var tables = new Tables(reading, words, times);
    for (int i = 0; i < tables.blocks.size(); i++) {
      if (tables.isHead(i)) {
        i = Math.max(i, tables.read(i));
      }
    }
    return tables;
  }

  /// The cell that a token stands in, if it is a value of a table.
  Optional<Cell> at(int token) {
    return cells.isEmpty() ? Optional.empty() : Optional.ofNullable(cells.get(tokens.block(token)));
  }

  /// `Chỉ tiêu`, `Tên chỉ tiêu` alone on its line.
  private boolean isHead(int i) {
    int from = tokens.is(from(i), "tên") ? from(i) + 1 : from(i);
    return to(i) - from <= 4 && tokens.is(from, "chỉ") && tokens.is(from + 1, "tiêu");
  }

  /// Reads the table whose first head is block `head`; returns its last block.
  private int read(int head) {
    int value = head + 1;
    while (value < blocks.size() && value - head <= WIDEST && isText(value)) {
      value++;
    }
    if (value >= blocks.size() || !isValue(value) || value - head < 2) {
      return head;
    }
    boolean numbered = tokens.is(from(value), "1") && to(value) - from(value) == 1;
    boolean units = false;
    for (int i = head + 1; i < value; i++) {
      units |= isUnitHead(i);
    }
    int first = numbered ? value : isUnit(value - 1, units) ? value - 2 : value - 1;
    List<Column> columns = new ArrayList<>();
    for (int i = head + 1; i < first; i++) {
      if (!isUnitHead(i)) {
        columns.add(column(i));
      }
    }
    return columns.isEmpty() ? head : rows(first, columns, units, numbered);
  }

  private int rows(int first, List<Column> columns, boolean units, boolean numbered) {
    int i = first;
    while (true) {
      int label = numbered ? i + 1 : i;
      boolean unit = label + 1 < blocks.size() && isUnit(label + 1, units);
      int value = unit ? label + 2 : label + 1;
      if (value >= blocks.size() || !isText(label) || !isValue(value)) {
        return i - 1;
      }
      // pages lose cells that hold a mere sign
      Optional<String> told =
          unit ? Optional.of(text(label + 1)) : units ? Optional.of("%") : bracketed(label);
      for (Column column : columns) {
        if (value < blocks.size() && isValue(value)) {
          int block = tokens.block(from(value++));
          cells.put(block, new Cell(from(label), to(label), told, column.aim(), column.from()));
        }
      }
      i = value;
    }
  }

  /// `Đơn vị tính`
  private boolean isUnitHead(int i) {
    return tokens.is(from(i), "đơn") || tokens.is(from(i), "đvt");
  }

  /// A line of a unit and nothing else; where a column holds them, also of what is counted.
  private boolean isUnit(int i, boolean column) {
    int end = tokens.is(from(i), "%") ? from(i) + 1 : words.end(from(i), Label.MEASURE);
    while (end > from(i) && end < to(i) && tokens.is(end, "/")) {
      end += 2; // `triệu đồng/người/tháng`
    }
    return end == to(i) || (column && words.end(from(i), Label.COUNT_HEAD) == to(i));
  }

  private Column column(int i) {
    Optional<Aim> aim = Optional.empty();
    for (int t = from(i); t < to(i); t++) {
      boolean ahead = times.at(t).filter(times::isAhead).isPresent();
      if (ahead || GOAL.contains(tokens.key(t))) {
        aim = Optional.of(Aim.target(true).by("column", from(i), to(i)));
      } else if (REACHED.contains(tokens.key(t))) {
        aim = Optional.of(Aim.result(true).by("column", from(i), to(i)));
      }
    }
    return new Column(from(i), aim);
  }

  /// `Thu ngân sách (tỷ đồng)`: the unit in the brackets that close a label.
  private Optional<String> bracketed(int label) {
    int close = to(label) - 1;
    if (!tokens.is(close, ")")) {
      return Optional.empty();
    }
    int open = close - 1;
    while (open > from(label) && !tokens.is(open, "(")) {
      open--;
    }
    boolean unit = tokens.is(open + 1, "%") || words.end(open + 1, Label.MEASURE) > open + 1;
    return unit && open + 1 < close ? Optional.of(tokens.text(open + 1, close)) : Optional.empty();
  }

  /// A short line that begins with a word and is no value.
  private boolean isText(int i) {
    return to(i) - from(i) <= LONGEST && !isValue(i) && !tokens.is(to(i) - 1, ".");
  }

  /// A line of a number with its bounds and unit.
  private boolean isValue(int i) {
    int from = from(i);
    int number = from;
    while (number < to(i) && number < from + 4 && tokens.shape(number) != Tokens.Shape.NUMBER) {
      number++;
    }
    boolean bare =
        number == from
            || words.withoutLinks(from, number) <= from
            || words.isOnlyVerbs(from, number)
            || tokens.is(from, "không");
    boolean year = number > from && Times.isYear(tokens.key(number)); // `Thực hiện 2019`
    return number < to(i)
        && tokens.shape(number) == Tokens.Shape.NUMBER
        && bare
        && !year
        && to(i) - number <= WIDEST;
  }

  private String text(int i) {
    return tokens.text(from(i), to(i));
  }

  private int from(int i) {
    return blocks.get(i)[0];
  }

  private int to(int i) {
    return blocks.get(i)[1];
  }
}
