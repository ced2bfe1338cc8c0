package motin.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;
import org.jspecify.annotations.Nullable;

/// A field of words, with their accents or without.
///
/// Where words stand is kept without accents only: half of the postings would be the same places
/// once more. That words stand together with their accents is told by the words without them and,
/// of each, that it is there with them ([TextQuery]).
final class WordsField extends Field {

  private static final FieldType EXACT = type(IndexOptions.DOCS_AND_FREQS, true);
  private static final FieldType PLAIN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType EXACT_NAMES = type(IndexOptions.DOCS, false);
  private static final FieldType PLAIN_NAMES =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType UNPLACED = type(IndexOptions.DOCS, false);

  private final SpelledText words;

  private WordsField(String name, SpelledText words, IndexableFieldType type) {
    super(name, type);
    this.words = words;
  }

  /// Adds words that hits are ranked by.
  static void add(Document document, String field, List<String> values) {
    SpelledText words = SpelledText.of(values);
    document.add(new WordsField(field, words, EXACT));
    document.add(new WordsField(Fields.plain(field), words, PLAIN));
  }

  /// Adds words that are a condition: how often they stand there, and among how many, says nothing.
  static void addNames(Document document, String field, List<String> values) {
    SpelledText words = SpelledText.of(values);
    document.add(new WordsField(field, words, EXACT_NAMES));
    document.add(new WordsField(Fields.plain(field), words, PLAIN_NAMES));
  }

  /// Adds words that are only looked for one by one, and without their accents.
  static void addUnplaced(Document document, String field, String value) {
    document.add(new WordsField(Fields.plain(field), SpelledText.of(value), UNPLACED));
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return words.terms(Fields.isPlain(name()), reuse);
  }

  private static FieldType type(IndexOptions options, boolean lengths) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(!lengths);
    type.freeze();
    return type;
  }
}
