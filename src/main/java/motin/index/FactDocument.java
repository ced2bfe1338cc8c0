package motin.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<String> says = new LinkedHashSet<>();

  private FactDocument() {}

  static Document of(Fact fact, Article article) {
    FactDocument made = new FactDocument();
    FactValues values = FactValues.of(fact);
    values
        .values()
        .forEach((field, all) -> {
          made.put(field, all);
          Order.add(made.document, field.label(), all.getFirst());
        });
    made.says.addAll(values.other());
    values.quantity().ifPresent(made::number);
    for (Mention mention : fact.evidence()) {
      made.says.add(mention.span().of(article.text()));
    }
    WordsField.add(made.document, Fields.SAYS, List.copyOf(made.says));
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

  private void put(FactField field, List<String> values) {
    String name = Fields.of(field);
    if (field.words()) {
      WordsField.addNames(document, name, values);
    } else {
      values.forEach(value -> addWhole(name, value));
    }
    if (field == FactField.UNIT) {
      values.forEach(value -> addWhole(Fields.UNIT, value));
    }
    says.addAll(values);
  }

  private void addWhole(String name, String value) {
    document.add(new StringField(name, Fields.keyword(value), Store.NO));
  }
}
