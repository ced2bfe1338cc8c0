package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.fact.Place;
import motin.index.Completion.Kind;
import motin.language.Orthography;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Offers what a query may become while it is typed: names, bodies, places, documents and phrases
/// that articles have, the commonest first, those with the accents typed before the others.
///
/// Every one of them is a term of the index: its spelling without accents, its kind, itself. So
/// those that begin alike stand together, and how many articles have one is the term's count. A
/// person is found by the given name too, a document by its number alone.
final class Completions {

  private static final char SEPARATOR = '\u0001';

  /// Terms looked at for one prefix that is not kept: a few hundred microseconds.
  private static final int MOST_SEEN = 5_000;

  /// Prefixes so short have many terms; what they find is kept for each commit.
  private static final int SHORT = 3;

  private static final int KEPT = 50;
  private static final int LONGEST = 100;

  private record Key(String prefix) {}

  private record Best(List<Completion> all) {}

  private Completions() {}

  static void add(Document document, Extraction extraction) {
    Set<String> terms = new LinkedHashSet<>();
    extraction.about().forEach(name -> add(terms, name, Kind.PLACE, name));
    for (Fact fact : extraction.facts()) {
      FactValues values = FactValues.of(fact);
      switch (fact) {
        case Place place -> add(terms, place.name(), Kind.PLACE, place.name());
        case Event event -> add(terms, event.name(), Kind.PHRASE, event.name());
        case DocumentReference paper -> {
          String name = fact.summary();
          add(terms, name, Kind.DOCUMENT, name);
          paper.number().ifPresent(number -> add(terms, number, Kind.DOCUMENT, name));
        }
        default ->
            values
                .all(FactField.NAME)
                .forEach(name -> {
                  add(terms, name, Kind.PERSON, name);
                  add(terms, name.substring(name.lastIndexOf(' ') + 1), Kind.PERSON, name);
                });
      }
      values.all(FactField.ORGANIZATION).forEach(body -> add(terms, body, Kind.BODY, body));
      values.all(FactField.SUBJECT).forEach(words -> add(terms, words, Kind.PHRASE, words));
    }
    terms.forEach(term -> document.add(new StringField(Fields.COMPLETE, term, Store.NO)));
  }

  private static void add(Set<String> terms, String typed, Kind kind, String value) {
    if (value.length() <= LONGEST && value.indexOf(SEPARATOR) < 0) {
      terms.add(Orthography.plain(typed.strip()) + SEPARATOR + kind.sign() + value);
    }
  }

  /// The best `limit` for what was typed so far.
  static List<Completion> of(FacetedSearcher searcher, String typed, int limit) throws IOException {
    String composed = Orthography.compose(typed.stripLeading()).replaceAll("\\s+", " ");
    String plain = Orthography.plain(composed);
    String key = Orthography.key(composed);
    if (plain.isBlank() || plain.length() > LONGEST) {
      return List.of();
    }
    Best best =
        plain.length() <= SHORT
            ? searcher.kept(
                new Key(plain), Best.class, () -> best(searcher, plain, Integer.MAX_VALUE))
            : best(searcher, plain, MOST_SEEN);
    boolean accented = !plain.equals(key);
    Comparator<Completion> asTyped =
        Comparator.comparing(offer -> accented && !has(offer.value(), key));
    return best.all().stream().sorted(asTyped).limit(limit).toList();
  }

  private static boolean has(String value, String key) {
    String spelled = Orthography.key(value);
    return spelled.startsWith(key) || spelled.contains(" " + key);
  }

  private static Best best(FacetedSearcher searcher, String plain, int most) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    BytesRef prefix = new BytesRef(plain);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Fields.COMPLETE);
      if (terms != null) {
        count(terms.iterator(), prefix, most)
            .forEach((offer, articles) -> counts.merge(offer, articles, Integer::sum));
      }
    }
    List<Completion> all = new ArrayList<>();
    Map<String, Completion> known = new HashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(KEPT)
        .map(entry -> completion(entry.getKey(), entry.getValue()))
        .filter(offer -> known.putIfAbsent(Orthography.key(offer.value()), offer) == null)
        .forEach(all::add);
    return new Best(all);
  }

  /// What a segment has; of one offer found by two spellings, the commoner.
  private static Map<String, Integer> count(TermsEnum terms, BytesRef prefix, int most)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    boolean any = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    int left = most;
    for (BytesRef term = any ? terms.term() : null;
        term != null && StringHelper.startsWith(term, prefix) && left > 0;
        term = terms.next()) {
      String offer = term.utf8ToString();
      counts.merge(offer.substring(offer.indexOf(SEPARATOR) + 1), terms.docFreq(), Math::max);
      left--;
    }
    return counts;
  }

  private static Completion completion(String offer, int articles) {
    Kind kind = Kind.of(offer.charAt(0));
    return new Completion(offer.substring(1), kind, articles);
  }
}
