package motin.index;

import java.util.Optional;
import motin.article.Article;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import motin.fact.Quote;
import motin.fact.Result;
import motin.fact.Target;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;

/// A fact as a Lucene document: what each kind answers to which [FactField].
final class FactDocument {

  private final Document document = new Document();

  private FactDocument() {}

  static Document of(Fact fact, Article article) {
    FactDocument made = new FactDocument();
    made.describe(fact);
    for (Mention mention : fact.evidence()) {
      made.says(mention.span().of(article.text()));
    }
    return made.document;
  }

  private void describe(Fact fact) {
    switch (fact) {
      case Official o -> {
        put(FactField.NAME, o.name());
        o.positions().forEach(this::position);
      }
      case Place p -> {
        put(FactField.NAME, p.name());
        put(FactField.KIND, p.kind().label());
        put(FactField.PROVINCE, p.province());
      }
      case Count c -> {
        put(FactField.SUBJECT, c.subject());
        put(FactField.CATEGORY, c.category().label());
        put(FactField.CHANGE, c.change().map(Count.Change::label));
        put(FactField.ORGANIZATION, c.organization());
        put(FactField.WHEN, c.date());
        number(c.quantity());
      }
      case Target t -> figure(t.metric(), t.quantity(), t.unit(), t.when(), t.organization());
      case Result r -> figure(r.metric(), r.quantity(), r.unit(), r.when(), r.organization());
      case Event e -> {
        put(FactField.NAME, e.name());
        put(FactField.KIND, e.kind().label());
        put(FactField.ORGANIZATION, e.organization());
        put(FactField.TERM, e.term());
        put(FactField.WHEN, e.date());
        e.place().ifPresent(this::says);
      }
      case DocumentReference d -> {
        put(FactField.KIND, d.kind());
        put(FactField.NUMBER, d.number());
        put(FactField.WHEN, d.date());
        put(FactField.ORGANIZATION, d.issuer());
      }
      case Decision d -> {
        put(FactField.NAME, d.person());
        put(FactField.ACTION, d.action().label());
        put(FactField.POSITION, d.position());
        put(FactField.NUMBER, d.document());
        put(FactField.WHEN, d.date());
        d.award().ifPresent(this::says);
      }
      case Quote q -> {
        put(FactField.NAME, q.speaker());
        says(q.text());
      }
    }
  }

  private void position(Position position) {
    put(FactField.POSITION, position.text());
    put(FactField.ROLE, position.role());
    put(FactField.ORGANIZATION, position.organization());
    put(FactField.LEVEL, position.level().map(Position.Level::label));
    put(FactField.PROVINCE, position.province());
  }

  private void figure(
      String metric,
      Quantity quantity,
      Optional<String> unit,
      Optional<String> when,
      Optional<String> organization) {
    put(FactField.SUBJECT, metric);
    put(FactField.UNIT, unit);
    unit.ifPresent(u -> document.add(new StringField(Fields.UNIT, Fields.keyword(u), Store.NO)));
    put(FactField.WHEN, when);
    put(FactField.ORGANIZATION, organization);
    number(quantity);
  }

  private void number(Quantity quantity) {
    document.add(new DoublePoint(Fields.MIN, quantity.min().doubleValue()));
    document.add(new DoublePoint(Fields.MAX, quantity.max().doubleValue()));
  }

  private void put(FactField field, Optional<String> value) {
    value.ifPresent(present -> put(field, present));
  }

  private void put(FactField field, String value) {
    String name = Fields.of(field);
    if (field.words()) {
      ArticleDocuments.addWords(document, name, value);
    } else {
      document.add(new StringField(name, Fields.keyword(value), Store.NO));
    }
    says(value);
  }

  private void says(String words) {
    ArticleDocuments.addWords(document, Fields.SAYS, words);
  }
}
