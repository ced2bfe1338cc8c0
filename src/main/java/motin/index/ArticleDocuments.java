package motin.index;

import java.util.ArrayList;
import java.util.List;
import motin.article.Article;
import motin.corpus.ExtractionJson;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.language.Orthography;
import motin.story.Fingerprint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/// An extraction as one block of Lucene documents: its facts, then the article.
///
/// The facts stand in the order in which the stored extraction is read back, so that a fact's place
/// in its block is its place in [Extraction#facts()].
final class ArticleDocuments {

  private ArticleDocuments() {}

  /// @param story of which story the article is
  static List<Document> of(Extraction extraction, String story, Fingerprint print) {
    List<Document> block = new ArrayList<>();
    for (String list : ExtractionJson.LISTS) {
      for (Fact fact : extraction.facts()) {
        if (fact.list().equals(list)) {
          Document document = FactDocument.of(fact, extraction.article());
          addHeader(document, extraction.article(), list);
          block.add(document);
        }
      }
    }
    Document article = article(extraction);
    StoryLinks.add(article, story, print);
    block.add(article);
    return block;
  }

  private static Document article(Extraction extraction) {
    Article article = extraction.article();
    Document document = new Document();
    addHeader(document, article, Fields.ARTICLE);
    document.add(new StoredField(Fields.EXTRACTION, ExtractionJson.write(extraction)));
    WordsField.add(document, Fields.TEXT, List.of(article.text()));
    article.title().ifPresent(title -> WordsField.add(document, Fields.TITLE, List.of(title)));
    article.lead().ifPresent(lead -> WordsField.addUnplaced(document, Fields.LEAD, lead));
    article
        .source()
        .ifPresent(source -> WordsField.addNames(document, Fields.SOURCE, List.of(source)));
    WordsField.addNames(document, Fields.ABOUT, extraction.about());
    for (Facet view : List.of(Facet.PROVINCE_34, Facet.PROVINCE_63)) {
      ArticleFacets.values(view, extraction)
          .map(Fields::bounded)
          .forEach(name ->
              document.add(new StringField(Fields.about(view), Orthography.plain(name), Store.NO)));
    }
    ArticleFacets.add(document, extraction);
    Completions.add(document, extraction);
    document.add(new NumericDocValuesField(Order.field(Order.FACTS), extraction.facts().size()));
    return document;
  }

  private static void addHeader(Document document, Article article, String kind) {
    document.add(new StringField(Fields.ID, Fields.bounded(article.id()), Store.NO));
    document.add(new StringField(Fields.KIND, kind, Store.NO));
    article.title().ifPresent(title -> Order.add(document, Order.TITLE, title));
    article.source().ifPresent(source -> Order.add(document, Order.SOURCE, source));
    article
        .published()
        .map(published -> published.earliest().toEpochDay())
        .ifPresent(day -> {
          document.add(new NumericDocValuesField(Fields.PUBLISHED, day));
          document.add(new LongPoint(Fields.DAY, day));
        });
  }
}
