package motin.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A [Score] for people, and for programs.
final class ScoreTable {

  /// All columns are texts: `%d` would follow the digits of the default locale.
  private static final String ROW = "%-12s%6s%7s%7s%8s%8s%8s  %s";

  /// How many of the articles that are missing are named.
  private static final int NAMED = 8;

  private ScoreTable() {}

  static Map<String, @Nullable Object> tree(Score score) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    score
        .figures()
        .forEach((kind, figures) -> {
          Map<String, Object> attributes = new LinkedHashMap<>();
          score
              .attributes(kind)
              .forEach((name, share) -> attributes.put(name, rounded(share.value())));
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("gold", figures.gold());
          row.put("found", figures.found());
          row.put("right", figures.right());
          row.put("precision", rounded(figures.precision()));
          row.put("recall", rounded(figures.recall()));
          row.put("f1", rounded(figures.f1()));
          row.put("attributes", attributes);
          tree.put(kind.label(), row);
        });
    score.shares().forEach((name, share) -> tree.put(name, share(share)));
    if (score.evidence().gold() > 0) {
      tree.put("evidence", share(score.evidence()));
    }
    tree.put("mean", Map.of("f1", rounded(score.mean())));
    return tree;
  }

  private static Map<String, Object> share(Share share) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("right", share.right());
    row.put("gold", share.gold());
    row.put("f1", rounded(share.value()));
    return row;
  }

  private static double rounded(double figure) {
    return Figures.round(figure, 4).doubleValue();
  }

  static String text(Score score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        score.articles()
            + " gold articles, "
            + score.missing().size()
            + " without an export line"
            + score.missing().stream().limit(NAMED).collect(listed(": ", ", ")));
    lines.add(ROW.formatted("", "gold", "found", "right", "P", "R", "F1", "attributes"));
    score.figures().forEach((kind, figures) -> lines.add(row(score, kind, figures)));
    lines.add(
        score.shares().entrySet().stream()
            .map(s -> s.getKey() + " " + shown(s.getValue()))
            .collect(Collectors.joining("  ")));
    if (!score.invented().isEmpty()) {
      lines.add(
          score.invented().entrySet().stream()
              .map(i -> i.getKey() + " " + i.getValue())
              .collect(listed("attributes given where the gold says null: ", ", ")));
    }
    lines.add("evidence whose quote is the text at its offsets: " + shown(score.evidence()));
    lines.add("mean F1 " + shown(score.mean(), 3));
    return String.join("\n", lines) + "\n";
  }

  private static String row(Score score, ScoredKind kind, Figures figures) {
    return ROW.formatted(
        kind.label(),
        String.valueOf(figures.gold()),
        String.valueOf(figures.found()),
        String.valueOf(figures.right()),
        shown(figures.precision(), 3),
        shown(figures.recall(), 3),
        shown(figures.f1(), 3),
        score.attributes(kind).entrySet().stream()
            .map(a -> a.getKey() + "=" + shown(a.getValue().value(), 2))
            .collect(Collectors.joining(" ")));
  }

  /// Nothing at all where there is nothing to list.
  private static Collector<CharSequence, ?, String> listed(String before, String between) {
    return Collectors.collectingAndThen(
        Collectors.joining(between), list -> list.isEmpty() ? "" : before + list);
  }

  private static String shown(Share share) {
    return share.right() + "/" + share.gold();
  }

  /// Rounded once to 4 digits as everywhere, and then for the eye.
  private static String shown(double figure, int digits) {
    return Figures.round(rounded(figure), digits).toPlainString();
  }
}
