package motin.index;

import motin.article.Article;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Quantity;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.NumericUtils;

/// A fact as a Lucene document: its [FactValues], each found and sorted by, and all that it says.
final class FactDocument {

  private final Document document = new Document();

  private FactDocument() {}

  static Document of(Fact fact, Article article) {
    FactDocument made = new FactDocument();
    FactValues values = FactValues.of(fact);
    values
        .values()
        .forEach((field, all) -> {
          all.forEach(value -> made.put(field, value));
          Order.add(made.document, field.label(), all.getFirst());
        });
    values.other().forEach(made::says);
    values.quantity().ifPresent(made::number);
    for (Mention mention : fact.evidence()) {
      made.says(mention.span().of(article.text()));
    }
    return made.document;
  }

  private void number(Quantity quantity) {
    double min = quantity.min().doubleValue();
    document.add(new DoublePoint(Fields.MIN, min));
    document.add(new DoublePoint(Fields.MAX, quantity.max().doubleValue()));
    document.add(
        new NumericDocValuesField(
            Order.field(Order.VALUE), NumericUtils.doubleToSortableLong(min)));
  }

  private void put(FactField field, String value) {
    String name = Fields.of(field);
    if (field.words()) {
      ArticleDocuments.addWords(document, name, value);
    } else {
      document.add(new StringField(name, Fields.keyword(value), Store.NO));
    }
    if (field == FactField.UNIT) {
      document.add(new StringField(Fields.UNIT, Fields.keyword(value), Store.NO));
    }
    says(value);
  }

  private void says(String words) {
    ArticleDocuments.addWords(document, Fields.SAYS, words);
  }
}
