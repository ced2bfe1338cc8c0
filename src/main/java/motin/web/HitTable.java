package motin.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import motin.article.Article;
import motin.index.ArticleHit;
import motin.index.FactField;
import motin.index.FactHit;
import motin.index.FactValues;
import motin.index.KeywordLine;

/// Hits as rows of a table, for the HTTP API and `./motin search --csv` alike. A field without a
/// value is empty; of several values each stands after `; `.
public final class HitTable {

  /// The columns of articles.
  public static final List<String> ARTICLE_COLUMNS =
      Stream.concat(
              Stream.of("id", "published", "source", "title", "url", "origin", "about"),
              Stream.of("story", "score", "facts", "snippet"))
          .toList();

  /// The columns of facts, the same for every kind.
  public static final List<String> FACT_COLUMNS = factColumns();

  /// The columns of matches in their context.
  public static final List<String> KEYWORD_COLUMNS =
      List.of("id", "published", "source", "title", "url", "left", "keyword", "right");

  private HitTable() {}

  private static List<String> factColumns() {
    List<String> columns = new ArrayList<>(List.of("id", "published", "source", "title", "url"));
    columns.addAll(List.of("list", "fact", "min", "max"));
    Arrays.stream(FactField.values()).map(FactField::label).forEach(columns::add);
    columns.addAll(List.of("confidence", "sentence"));
    return List.copyOf(columns);
  }

  public static List<String> row(ArticleHit hit) {
    Article article = hit.extraction().article();
    List<String> row = new ArrayList<>(header(article));
    row.add(article.origin());
    row.add(String.join("; ", hit.extraction().about()));
    row.add(hit.story());
    row.add(Float.toString(hit.score()));
    row.add(Integer.toString(hit.extraction().facts().size()));
    row.add(String.join(" […] ", hit.snippets().stream().map(s -> s.text()).toList()));
    return row;
  }

  public static List<String> row(FactHit hit) {
    FactValues values = FactValues.of(hit.fact());
    List<String> row = new ArrayList<>(header(hit.article()));
    row.add(hit.fact().list());
    row.add(hit.fact().summary());
    row.add(values.quantity().map(q -> q.min().toPlainString()).orElse(""));
    row.add(values.quantity().map(q -> q.max().toPlainString()).orElse(""));
    Arrays.stream(FactField.values()).map(values::joined).forEach(row::add);
    row.add(Double.toString(hit.fact().confidence()));
    row.add(hit.sentence().text());
    return row;
  }

  public static List<String> row(KeywordLine line) {
    List<String> row = new ArrayList<>(header(line.article()));
    row.addAll(List.of(line.left(), line.keyword(), line.right()));
    return row;
  }

  private static List<String> header(Article article) {
    return List.of(
        article.id(),
        article.published().map(Object::toString).orElse(""),
        article.source().orElse(""),
        article.title().orElse(""),
        article.url().orElse(""));
  }
}
