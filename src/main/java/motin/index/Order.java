package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motin.language.Orthography;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/// In which order hits come: by one column, then the newest first. What the column is empty for
/// comes last.
///
/// @param column `relevance`, `date`, `title`, `source`; of articles also `facts`, how many they
///   have; of facts `value`, their number, and the labels of [FactField]
/// @param descending from the highest, the last, the newest
public record Order(String column, boolean descending) {

  static final String RELEVANCE = "relevance";
  static final String DATE = "date";
  static final String TITLE = "title";
  static final String SOURCE = "source";
  static final String FACTS = "facts";
  static final String VALUE = "value";

  /// The best first.
  public static final Order BEST = new Order(RELEVANCE, true);

  /// The newest first.
  public static final Order NEWEST = new Order(DATE, true);

  /// The oldest first.
  public static final Order OLDEST = new Order(DATE, false);

  /// What people want the highest of.
  private static final List<String> HIGH_FIRST = List.of(RELEVANCE, DATE, FACTS, VALUE);

  private static final List<String> ARTICLES = List.of(RELEVANCE, DATE, TITLE, SOURCE, FACTS);
  private static final List<String> OF_FACTS = ofFacts();

  /// As people write it: `title`, and `-title` for the other way round. The best, the newest and
  /// the highest number come first without a sign too.
  public static Order parse(String typed) {
    boolean turned = typed.startsWith("-");
    String column = turned ? typed.substring(1) : typed;
    return switch (column) {
      case "newest" -> NEWEST;
      case "oldest" -> OLDEST;
      default -> new Order(column, HIGH_FIRST.contains(column) != turned);
    };
  }

  /// As it can be typed.
  @Override
  public String toString() {
    return HIGH_FIRST.contains(column) == descending ? column : "-" + column;
  }

  private static List<String> ofFacts() {
    List<String> columns = new ArrayList<>(List.of(RELEVANCE, DATE, TITLE, SOURCE, VALUE));
    Stream.of(FactField.values()).map(FactField::label).forEach(columns::add);
    return List.copyOf(columns);
  }

  void checkForArticles() {
    check(ARTICLES);
  }

  void checkForFacts() {
    check(OF_FACTS);
  }

  private void check(List<String> columns) {
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          "Nothing to sort by: %s (there are %s)".formatted(column, String.join(", ", columns)));
    }
  }

  /// Relevance says nothing of what nobody asked for: then the newest come first.
  Sort sort(boolean blank) {
    List<SortField> fields = new ArrayList<>();
    if (!(blank && column.equals(RELEVANCE))) {
      fields.add(first());
    }
    if (!column.equals(DATE)) {
      fields.add(byDay(true));
    }
    fields.add(SortField.FIELD_DOC);
    return new Sort(fields.toArray(SortField[]::new));
  }

  boolean byRelevance() {
    return column.equals(RELEVANCE);
  }

  private SortField first() {
    return switch (column) {
      case RELEVANCE -> new SortField(null, SortField.Type.SCORE, !descending);
      case DATE -> byDay(descending);
      case FACTS, VALUE ->
          new SortField(
              field(column),
              SortField.Type.LONG,
              descending,
              descending ? Long.MIN_VALUE : Long.MAX_VALUE);
      default ->
          new SortField(
              field(column),
              SortField.Type.STRING,
              descending,
              descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
    };
  }

  /// What has no date comes last.
  private static SortField byDay(boolean descending) {
    return new SortField(
        Fields.PUBLISHED,
        SortField.Type.LONG,
        descending,
        descending ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  static String field(String column) {
    return "sort." + column;
  }

  /// Makes a document sortable by a text: without accents first, then by them.
  static void add(Document document, String column, String value) {
    String sorted = Orthography.plain(value.strip()) + "\u0001" + Orthography.key(value.strip());
    document.add(new SortedDocValuesField(field(column), new BytesRef(Fields.bounded(sorted))));
  }
}
