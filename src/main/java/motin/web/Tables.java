package motin.web;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motin.corpus.Json;
import motin.index.ArticleIndex;
import motin.index.FactHit;
import motin.index.FactRequest;
import motin.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/// All of a result, however much that is, as it is found: one JSON object a line, or a table.
/// Nothing is cut; where reading fails, the connection breaks before the end.
final class Tables {

  private static final String LINES = "application/x-ndjson";
  private static final String TABLE = "text/csv";

  /// Characters on either side of a match in its context.
  private static final int CONTEXT = 60;

  private final ArticleIndex index;
  private final ProvinceFigures provinces;

  Tables(ArticleIndex index, ProvinceFigures provinces) {
    this.index = index;
    this.provinces = provinces;
  }

  /// The table at an address that ends in `.csv` or `.jsonl`.
  ///
  /// With `flavour=spreadsheet` a CSV begins with a byte order mark, and no cell is a formula.
  Answer answer(String address, Parameters parameters) throws IOException, ProblemException {
    boolean csv = address.endsWith(".csv");
    String name = address.substring(0, address.lastIndexOf('.'));
    Rows rows = Rows.of(parameters.text("flavour").orElse("plain"));
    Parameters others = parameters.without("flavour");
    Answer answer =
        switch (name) {
          case "api/search" -> articles(others, csv, rows);
          case "api/keywords" -> keywords(others, csv, rows);
          case "api/coverage" -> coverage(others, csv, rows);
          case "api/compare" -> compare(others, csv, rows);
          case "api/across" -> across(others, csv, rows);
          default -> {
            if (!name.startsWith("api/facts/")) {
              throw Problem.notFound("nothing at /" + address).exception();
            }
            yield facts(name.substring("api/facts/".length()), others, csv, rows);
          }
        };
    return answer.saved(address.substring(address.lastIndexOf('/') + 1));
  }

  private Answer coverage(Parameters parameters, boolean csv, Rows rows)
      throws IOException, ProblemException {
    parameters.only(Set.of("era"));
    Coverage coverage = Coverage.of(index, Eras.of(parameters));
    return csv
        ? table(coverage.head(), rows, out -> coverage.each(row -> out.write(rows.row(row))))
        : Answer.streamed(
            LINES,
            out -> {
              for (Map<String, Object> row : coverage.rows()) {
                out.write(Json.write(row));
                out.write('\n');
              }
            });
  }

  /// Each figure of both sides, with its side and what it measures before it.
  private Answer compare(Parameters parameters, boolean csv, Rows rows)
      throws IOException, ProblemException {
    parameters.only(Set.of("one", "other"));
    Comparison compared =
        Comparison.of(
            index,
            Comparison.Side.of("one", parameters.required("one")),
            Comparison.Side.of("other", parameters.required("other")));
    List<Labelled> figures = new ArrayList<>();
    for (Comparison.Row row : compared.rows()) {
      row.one().forEach(hit -> figures.add(new Labelled(compared.one().name(), row, hit)));
      row.other().forEach(hit -> figures.add(new Labelled(compared.other().name(), row, hit)));
    }
    return labelled(List.of("side", "subject"), figures, csv, rows);
  }

  /// The figure of each province, with the province before it.
  private Answer across(Parameters parameters, boolean csv, Rows rows)
      throws IOException, ProblemException {
    parameters.only(Set.of("measure"));
    List<Labelled> figures = new ArrayList<>();
    provinces
        .across(parameters.text("measure"))
        .ordered()
        .forEach(row -> figures.add(new Labelled(List.of(row.getKey()), row.getValue())));
    return labelled(List.of("province"), figures, csv, rows);
  }

  /// A fact with further columns before its own.
  private record Labelled(List<String> labels, FactHit hit) {

    Labelled(String side, Comparison.Row row, FactHit hit) {
      this(List.of(side, row.subject()), hit);
    }
  }

  private static Answer labelled(
      List<String> names, List<Labelled> figures, boolean csv, Rows rows) {
    if (csv) {
      return table(
          joined(names, HitTable.FACT_COLUMNS),
          rows,
          out -> {
            for (Labelled figure : figures) {
              out.write(rows.row(joined(figure.labels(), HitTable.row(figure.hit()))));
            }
          });
    }
    return Answer.streamed(
        LINES,
        out -> {
          for (Labelled figure : figures) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
              tree.put(names.get(i), figure.labels().get(i));
            }
            tree.putAll(HitJson.tree(figure.hit()));
            line(out, tree);
          }
        });
  }

  private static <T> List<T> joined(List<? extends T> one, List<? extends T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private Answer articles(Parameters parameters, boolean csv, Rows rows) throws ProblemException {
    SearchRequest request = Api.checked(parameters).request();
    return csv
        ? table(
            HitTable.ARTICLE_COLUMNS,
            rows,
            out -> index.each(request, hit -> out.write(rows.row(HitTable.row(hit)))))
        : Answer.streamed(LINES, out -> index.each(request, hit -> line(out, HitJson.tree(hit))));
  }

  private Answer facts(String kind, Parameters parameters, boolean csv, Rows rows)
      throws ProblemException {
    Api.checkKind(kind);
    FactRequest request = Api.checked(parameters).facts(kind);
    return csv
        ? table(
            HitTable.FACT_COLUMNS,
            rows,
            out -> index.each(request, hit -> out.write(rows.row(HitTable.row(hit)))))
        : Answer.streamed(LINES, out -> index.each(request, hit -> line(out, HitJson.tree(hit))));
  }

  /// Every match in its context.
  private Answer keywords(Parameters parameters, boolean csv, Rows rows) throws ProblemException {
    SearchRequest request = Api.checked(parameters).request();
    return csv
        ? table(
            HitTable.KEYWORD_COLUMNS,
            rows,
            out ->
                index.keywords(request, CONTEXT, line -> out.write(rows.row(HitTable.row(line)))))
        : Answer.streamed(
            LINES, out -> index.keywords(request, CONTEXT, line -> line(out, HitJson.tree(line))));
  }

  private static Answer table(List<String> columns, Rows rows, Answer.Source body) {
    return Answer.streamed(
        TABLE,
        out -> {
          out.write(rows.head(columns));
          body.writeTo(out);
        });
  }

  private static void line(Writer out, Map<String, @Nullable Object> tree) throws IOException {
    out.write(Json.write(tree));
    out.write('\n');
  }
}
