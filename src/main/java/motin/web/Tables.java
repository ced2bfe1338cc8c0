package motin.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import motin.corpus.Csv;
import motin.corpus.Json;
import motin.index.ArticleIndex;
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

  Tables(ArticleIndex index) {
    this.index = index;
  }

  Answer articles(Parameters parameters, boolean csv) throws ProblemException {
    SearchRequest request = Api.checked(parameters).request();
    return csv
        ? table(
            HitTable.ARTICLE_COLUMNS,
            out -> index.each(request, hit -> out.write(Csv.row(HitTable.row(hit)))))
        : Answer.streamed(LINES, out -> index.each(request, hit -> line(out, HitJson.tree(hit))));
  }

  Answer facts(String kind, Parameters parameters, boolean csv) throws ProblemException {
    Api.checkKind(kind);
    FactRequest request = Api.checked(parameters).facts(kind);
    return csv
        ? table(
            HitTable.FACT_COLUMNS,
            out -> index.each(request, hit -> out.write(Csv.row(HitTable.row(hit)))))
        : Answer.streamed(LINES, out -> index.each(request, hit -> line(out, HitJson.tree(hit))));
  }

  /// Every match in its context.
  Answer keywords(Parameters parameters, boolean csv) throws ProblemException {
    SearchRequest request = Api.checked(parameters).request();
    return csv
        ? table(
            HitTable.KEYWORD_COLUMNS,
            out -> index.keywords(request, CONTEXT, line -> out.write(Csv.row(HitTable.row(line)))))
        : Answer.streamed(
            LINES, out -> index.keywords(request, CONTEXT, line -> line(out, HitJson.tree(line))));
  }

  private static Answer table(List<String> columns, Answer.Source rows) {
    return Answer.streamed(
        TABLE,
        out -> {
          out.write(Csv.row(columns));
          rows.writeTo(out);
        });
  }

  private static void line(Writer out, Map<String, @Nullable Object> tree) throws IOException {
    out.write(Json.write(tree));
    out.write('\n');
  }
}
