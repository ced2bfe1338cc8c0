package motin.index;

import java.time.LocalDate;
import motin.index.Clause.Figure;
import motin.index.Clause.Has;
import motin.index.Clause.In;
import motin.index.Clause.Numbers;
import motin.index.Clause.Published;
import motin.index.Clause.Text;
import motin.language.Orthography;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a query asks of the fields of articles and facts, as Lucene queries: on the documents of
/// facts, or on those of articles. [ArticleScope] and [FactScope] join the two.
final class Conditions {

  private Conditions() {}

  static Query list(String list) {
    return new TermQuery(new Term(Fields.KIND, list));
  }

  static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  static Query published(Published days) {
    return LongPoint.newRangeQuery(
        Fields.DAY,
        days.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        days.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  static Query field(FactField field, Text text) {
    return TextQuery.asTyped(Fields.of(field), text);
  }

  static Query says(Text text) {
    return TextQuery.asTyped(Fields.SAYS, text);
  }

  /// A term however its years are joined: `2025 - 2030`.
  static Query term(FactField field, Text text) {
    String term = TextQuery.whole(text, "-").orElse("");
    return new TermQuery(new Term(Fields.of(field), Fields.keyword(term)));
  }

  /// A document by its number; the number alone finds it with any code. Without a figure, by what
  /// is said of it.
  static Query document(Text text) {
    String number = TextQuery.whole(text, "").orElse("");
    if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
      return says(text);
    }
    String name = Fields.of(FactField.NUMBER);
    String key = Fields.keyword(number);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(name, key)), Occur.SHOULD);
    if (number.chars().allMatch(Character::isDigit)) {
      query.add(new PrefixQuery(new Term(name, key + "-")), Occur.SHOULD);
      query.add(new PrefixQuery(new Term(name, key + "/")), Occur.SHOULD);
    }
    return query.build();
  }

  /// A fact by what it counts or measures and by its number: a range counts with any part of it.
  static Query figure(Figure figure) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    figure.list().ifPresent(list -> query.add(list(list), Occur.FILTER));
    figure.subject().ifPresent(s -> query.add(field(FactField.SUBJECT, s), Occur.FILTER));
    Numbers numbers = figure.numbers();
    double min = numbers.min().map(Number::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    double max = numbers.max().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
    query.add(
        DoublePoint.newRangeQuery(
            Fields.MAX,
            numbers.minIncluded() ? min : DoublePoint.nextUp(min),
            Double.POSITIVE_INFINITY),
        Occur.FILTER);
    query.add(
        DoublePoint.newRangeQuery(
            Fields.MIN,
            Double.NEGATIVE_INFINITY,
            numbers.maxIncluded() ? max : DoublePoint.nextDown(max)),
        Occur.FILTER);
    if (figure.percent()) {
      query.add(new TermQuery(new Term(Fields.UNIT, "%")), Occur.FILTER);
    }
    return query.build();
  }

  static Query has(Has has) {
    return list(has.list());
  }

  /// What a field asks of the article itself.
  static Query inArticle(In in) {
    return switch (in.field()) {
      case PROVINCE_34 -> whole(Fields.about(Facet.PROVINCE_34), in.value());
      case PROVINCE_63 -> whole(Fields.about(Facet.PROVINCE_63), in.value());
      case PROVINCE -> TextQuery.asTyped(Fields.ABOUT, in.value());
      case SOURCE -> TextQuery.folded(Fields.SOURCE, in.value());
      case TITLE -> TextQuery.asTyped(Fields.TITLE, in.value());
      default -> TextQuery.asTyped(Fields.TEXT, in.value());
    };
  }

  /// A whole value, without accents.
  private static Query whole(String field, Text text) {
    String value = Orthography.plain(TextQuery.whole(text, " ").orElse(""));
    return new TermQuery(new Term(field, value));
  }

  /// What a field asks of a fact.
  static Query inFact(In in) {
    Text value = in.value();
    return switch (in.field()) {
      case PLACE -> both(list("places"), field(FactField.NAME, value));
      case PERSON -> both(field(FactField.NAME, value), persons());
      case POSITION -> field(FactField.POSITION, value);
      case ORGANIZATION -> field(FactField.ORGANIZATION, value);
      case TERM -> either(term(FactField.TERM, value), term(FactField.WHEN, value));
      case DOCUMENT -> both(list("documents"), document(value));
      case EVENT -> both(list("events"), says(value));
      case QUOTE -> both(list("quotes"), says(value));
      default -> says(value);
    };
  }

  private static Query persons() {
    return new BooleanQuery.Builder()
        .add(list("officials"), Occur.SHOULD)
        .add(list("decisions"), Occur.SHOULD)
        .add(list("quotes"), Occur.SHOULD)
        .build();
  }
}
