package motin.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import motin.article.Article;
import motin.article.Published;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Official;
import motin.fact.Place;
import motin.gazetteer.Provinces;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// How the values of a [Facet] are taken from an article, written, and narrowed by.
final class ArticleFacets {

  private static final Provinces PROVINCES = Provinces.load();

  private ArticleFacets() {}

  /// The field that holds the values of a facet.
  static String field(Facet facet) {
    return "facet." + facet.label();
  }

  /// The field that holds the values within those.
  static String fieldWithin(Facet facet) {
    return field(facet) + ".within";
  }

  static void add(Document document, Extraction extraction) {
    for (Facet facet : Facet.values()) {
      add(document, field(facet), values(facet, extraction));
      add(document, fieldWithin(facet), within(facet, extraction));
    }
  }

  private static void add(Document document, String field, Stream<String> values) {
    values
        .filter(value -> !value.isBlank())
        .map(Fields::bounded)
        .distinct()
        .forEach(value -> document.add(new KeywordField(field, value, Store.NO)));
  }

  static Stream<String> values(Facet facet, Extraction extraction) {
    Article article = extraction.article();
    return switch (facet) {
      case PROVINCE, PROVINCE_34, PROVINCE_63 ->
          extraction.about().stream().map(name -> seen(facet, name, article));
      case OFFICIAL -> extraction.facts(Official.class).stream().map(Official::name);
      case BODY ->
          extraction.facts().stream()
              .flatMap(fact -> FactValues.of(fact).all(FactField.ORGANIZATION));
      case EVENT -> extraction.facts(Event.class).stream().map(event -> event.kind().label());
      case TERM -> extraction.facts(Event.class).stream().flatMap(event -> event.term().stream());
      case KIND -> extraction.facts().stream().map(Fact::list);
      case YEAR -> article.published().map(p -> Integer.toString(p.earliest().getYear())).stream();
      case SOURCE -> article.source().stream();
    };
  }

  /// A month only where the day is known so far; a place only in a province that is asked for.
  private static Stream<String> within(Facet facet, Extraction extraction) {
    Article article = extraction.article();
    if (facet == Facet.YEAR) {
      return article
          .published()
          .filter(p -> YearMonth.from(p.earliest()).equals(YearMonth.from(p.latest())))
          .map(p -> YearMonth.from(p.earliest()).toString())
          .stream();
    }
    if (!facet.isProvince()) {
      return Stream.of();
    }
    return extraction.facts(Place.class).stream()
        .filter(place -> place.kind() != Place.Kind.PROVINCE)
        .flatMap(place ->
            place.province().filter(extraction.about()::contains).stream()
                .map(name -> seen(facet, name, article) + facet.joint() + place.name()));
  }

  private static String seen(Facet view, String province, Article article) {
    Optional<LocalDate> day = article.published().map(Published::earliest);
    return switch (view) {
      case PROVINCE_34 -> PROVINCES.amongNew(province);
      case PROVINCE_63 -> PROVINCES.amongOld(province, day);
      default -> province;
    };
  }

  /// Of the articles a query finds those that have one of the values of each facet chosen.
  static Query narrow(Query query, Map<Facet, Set<String>> chosen) {
    if (chosen.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    chosen.forEach((facet, values) -> narrowed.add(oneOf(facet, values), Occur.FILTER));
    return narrowed.build();
  }

  private static Query oneOf(Facet facet, Set<String> values) {
    BooleanQuery.Builder one = new BooleanQuery.Builder();
    add(one, field(facet), values.stream().filter(value -> !facet.isWithin(value)).toList());
    add(one, fieldWithin(facet), values.stream().filter(facet::isWithin).toList());
    return one.build();
  }

  private static void add(BooleanQuery.Builder query, String field, List<String> values) {
    if (!values.isEmpty()) {
      List<BytesRef> terms = values.stream().map(Fields::bounded).map(BytesRef::new).toList();
      query.add(new TermInSetQuery(field, terms), Occur.SHOULD);
    }
  }
}
