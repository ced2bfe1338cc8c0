package motin.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a [Score] as they are committed: one line for each kind, so that the history of
/// the file is the history of the quality.
///
/// Columns are kind, precision, recall and F1 to 4 digits, separated by tabs. What has one figure
/// only, such as the share of right titles, has it as its F1 and `-` before it.
public final class ScoreSheet {

  private static final List<String> HEADER = List.of("kind", "precision", "recall", "f1");
  private static final String NONE = "-";

  private final Map<String, List<String>> rows;

  private ScoreSheet(Map<String, List<String>> rows) {
    this.rows = rows;
  }

  public static ScoreSheet of(Score score) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    score
        .figures()
        .forEach((kind, f) ->
            rows.put(
                kind.label(), List.of(shown(f.precision()), shown(f.recall()), shown(f.f1()))));
    score.shares().forEach((name, share) -> rows.put(name, row(share)));
    if (score.evidence().gold() > 0) {
      rows.put("evidence", row(score.evidence()));
    }
    return new ScoreSheet(rows);
  }

  private static List<String> row(Share share) {
    return List.of(NONE, NONE, shown(share.value()));
  }

  private static String shown(double figure) {
    return Figures.round(figure, 4).toPlainString();
  }

  /// Reads what [#toString()] writes.
  ///
  /// @throws MalformedRecordException for a line that is none; the message tells file and line
  public static ScoreSheet read(Path file) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 1; i < lines.size(); i++) {
      List<String> columns = List.of(lines.get(i).split("\t", -1));
      if (columns.size() != HEADER.size()
          || !columns.subList(1, 4).stream().allMatch(cell -> cell.matches("-|[01]\\.\\d{4}"))) {
        throw new MalformedRecordException(
            file + ":" + (i + 1), "kind, precision, recall and f1 with 4 digits expected");
      }
      rows.put(columns.getFirst(), columns.subList(1, 4));
    }
    return new ScoreSheet(rows);
  }

  /// The figures that are lower here than in an older sheet, or gone: one line each.
  public List<String> fallenSince(ScoreSheet older) {
    return lower(this, older);
  }

  /// The figures that are higher here than in an older sheet, or new: one line each.
  public List<String> risenSince(ScoreSheet older) {
    return lower(older, this);
  }

  /// Where the first sheet has less than the second.
  private static List<String> lower(ScoreSheet less, ScoreSheet more) {
    List<String> lines = new ArrayList<>();
    more.rows.forEach((kind, figures) -> {
      List<String> others = less.rows.getOrDefault(kind, List.of(NONE, NONE, NONE));
      for (int i = 0; i < figures.size(); i++) {
        if (value(others.get(i)).compareTo(value(figures.get(i))) < 0) {
          lines.add(
              "%s: %s %s against %s"
                  .formatted(kind, HEADER.get(i + 1), others.get(i), figures.get(i)));
        }
      }
    });
    return lines;
  }

  /// No figure is less than any.
  private static BigDecimal value(String figure) {
    return figure.equals(NONE) ? BigDecimal.ONE.negate() : new BigDecimal(figure);
  }

  /// The whole file.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.join("\t", HEADER)).append('\n');
    rows.forEach((kind, figures) ->
        text.append(kind).append('\t').append(String.join("\t", figures)).append('\n'));
    return text.toString();
  }
}
