package motin.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import motin.language.Orthography;

/// The fields of the documents, and how values are written into them.
///
/// | field | on | what |
/// | --- | --- | --- |
/// | `id` | both | the article's id; a fact carries its article's, so that both are replaced at once |
/// | `kind` | both | `article`, or the list of the fact: `counts` |
/// | `published`, `day` | both | days since 1970, for the order and for ranges |
/// | `extraction` | article | the export's JSON, stored |
/// | `story`, `print`, `reach`, `url` | article | which story it tells, and what finds its copies |
/// | `facet.NAME`, `facet.NAME.within` | article | the values of a [Facet] |
/// | `sort.NAME` | both | columns of an [Order] |
/// | `complete` | article | what [Completions] offer |
/// | `text`, `title`, `about`, `source` | article | words |
/// | `lead` | article | words, without accents and places |
/// | `says` | fact | words: everything it says, and its evidence |
/// | `fact.NAME` | fact | one of [FactField] |
/// | `min`, `max`, `unit` | fact | its number, and the unit as a whole |
///
/// Every other field of words has a twin without accents, which alone knows where the words stand.
final class Fields {

  static final String ID = "id";
  static final String KIND = "kind";
  static final String ARTICLE = "article";
  static final String PUBLISHED = "published";
  static final String EXTRACTION = "extraction";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String LEAD = "lead";
  static final String SAYS = "says";
  static final String MIN = "min";
  static final String MAX = "max";
  static final String UNIT = "unit";
  static final String DAY = "day";
  static final String ABOUT = "about";
  static final String SOURCE = "source";
  static final String STORY = "story";
  static final String PRINT = "print";
  static final String REACH = "reach";
  static final String URL = "url";
  static final String COMPLETE = "complete";

  private static final String PLAIN = ".plain";
  private static final int LONGEST_VALUE = 256;

  private Fields() {}

  static String of(FactField field) {
    return "fact." + field.label();
  }

  /// The whole names of the provinces an article is about, in one of the views, without accents.
  static String about(Facet view) {
    return ABOUT + "." + view.label();
  }

  /// The twin of a field of words that has no accents.
  static String plain(String field) {
    return field + PLAIN;
  }

  static boolean isPlain(String field) {
    return field.endsWith(PLAIN);
  }

  /// A whole value as it is looked up: its case and tone placement do not count.
  static String keyword(String value) {
    return bounded(Orthography.key(value.strip()));
  }

  /// The value itself; of a very long one the beginning and a digest, because Lucene refuses a
  /// whole document for one immense term. What this returns it returns again unchanged.
  static String bounded(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      int cut = LONGEST_VALUE / 2;
      int whole = Character.isHighSurrogate(value.charAt(cut - 1)) ? cut - 1 : cut;
      return value.substring(0, whole) + "…" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
