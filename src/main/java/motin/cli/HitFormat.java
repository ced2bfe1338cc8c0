package motin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import motin.corpus.Csv;
import motin.corpus.Json;
import motin.index.ArticleHit;
import motin.index.FactHit;
import motin.index.KeywordLine;
import motin.web.HitJson;
import motin.web.HitTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--json` and `--csv`: hits for programs instead of people.
final class HitFormat {

  @Option(names = "--json", description = "One JSON object a line for each hit.")
  private boolean json;

  @Option(names = "--csv", description = "A table, a row for each hit.")
  private boolean csv;

  HitWriter writer(PrintWriter out) {
    if (csv) {
      return new Rows(out);
    }
    return json ? new Lines(out) : new HitText(out);
  }

  private record Lines(PrintWriter out) implements HitWriter {

    @Override
    public void article(ArticleHit hit) {
      write(HitJson.tree(hit));
    }

    @Override
    public void fact(FactHit hit) {
      write(HitJson.tree(hit));
    }

    @Override
    public void keyword(KeywordLine line) {
      write(HitJson.tree(line));
    }

    private void write(Map<String, @Nullable Object> tree) {
      out.println(Json.write(tree));
    }
  }

  /// The columns are named before the first row.
  private static final class Rows implements HitWriter {

    private final PrintWriter out;
    private boolean begun;

    Rows(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void article(ArticleHit hit) {
      write(HitTable.ARTICLE_COLUMNS, HitTable::row, hit);
    }

    @Override
    public void fact(FactHit hit) {
      write(HitTable.FACT_COLUMNS, HitTable::row, hit);
    }

    @Override
    public void keyword(KeywordLine line) {
      write(HitTable.KEYWORD_COLUMNS, HitTable::row, line);
    }

    private <T> void write(List<String> columns, Function<T, List<String>> row, T hit) {
      if (!begun) {
        out.print(Csv.row(columns));
        begun = true;
      }
      out.print(Csv.row(row.apply(hit)));
    }
  }
}
