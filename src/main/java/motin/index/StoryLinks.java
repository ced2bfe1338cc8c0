package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import motin.article.Article;
import motin.story.Fingerprint;
import motin.story.Stories;
import motin.story.Story;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Tells of each article put which story it tells, among those committed and those put since.
///
/// An article put again stays in its story; a new one joins the story of the page that it revises
/// or of the article that holds most of it, else it begins a story of its own. Of those committed,
/// the ones are compared that share most of its smallest hashes, which are terms of the index; most
/// need not be read for it.
final class StoryLinks {

  /// Hashes of an article that are indexed, and looked up.
  private static final int HASHES = 16;

  /// Of a hash that five bytes do not tell from another one, the comparison tells.
  private static final int BYTES = 5;

  /// Articles looked at for one hash: more have it only where all pages of a site carry one text.
  private static final int MOST_FOR_HASH = 16;

  /// Articles that are read again and compared.
  private static final int MOST_COMPARED = 3;

  private Stories recent = new Stories();

  /// The story of an article about to be put. For all threads.
  Story story(Article article, Fingerprint print, FacetedSearcher committed) throws IOException {
    Optional<Story> known = known(article, print, committed);
    Story story = recent().add(article, print, known.map(Story::id));
    boolean knownBetter =
        story.kind() == Story.Kind.NEW
            || known.filter(elsewhere -> elsewhere.kind() == Story.Kind.SAME).isPresent();
    return knownBetter ? new Story(story.id(), known.map(Story::kind).orElse(story.kind())) : story;
  }

  private synchronized Stories recent() {
    return recent;
  }

  /// Those put so far are found in the index from now on.
  synchronized void committed() {
    recent = new Stories();
  }

  static void add(Document document, String story, Fingerprint print) {
    String name = Fields.bounded(story);
    document.add(new SortedDocValuesField(Fields.STORY, new BytesRef(name)));
    document.add(new StringField(Fields.STORY, name, Store.NO));
    print
        .url()
        .ifPresent(url -> document.add(new StringField(Fields.URL, Fields.bounded(url), Store.NO)));
    List<Long> hashes = print.smallest(HASHES);
    for (long hash : hashes) {
      document.add(new StringField(Fields.PRINT, term(hash), Store.NO));
    }
    document.add(new NumericDocValuesField(Fields.REACH, reach(hashes)));
  }

  /// The story of an article that is committed.
  static Optional<String> known(FacetedSearcher searcher, String id) throws IOException {
    Optional<Integer> document = first(searcher, Fields.ID, id);
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoredExtractions(searcher).story(document.get()));
  }

  /// The articles of a story, the earliest first.
  static List<StoryArticle> articles(FacetedSearcher searcher, String story) throws IOException {
    List<StoryArticle> articles = new ArrayList<>();
    TermQuery query = new TermQuery(new Term(Fields.STORY, Fields.bounded(story)));
    StoredExtractions stored = new StoredExtractions(searcher);
    new Ranked(searcher, List.of(Tier.of(query)), Order.parse("oldest").sort(false))
        .visit(
            MOST_FOR_HASH,
            (document, _) -> {
              Article article = stored.article(document).article();
              articles.add(
                  new StoryArticle(
                      article.id(),
                      article.title(),
                      article.source(),
                      article.published().map(Object::toString)));
              return true;
            });
    return articles;
  }

  /// Up to where all hashes of an article are among these.
  private static long reach(List<Long> hashes) {
    return hashes.size() < HASHES ? Long.MAX_VALUE : hashes.getLast();
  }

  private static BytesRef term(long hash) {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) (hash >>> (8 * (BYTES - 1 - i)));
    }
    return new BytesRef(bytes);
  }

  /// The story that an article tells, among those of committed articles.
  static Optional<Story> known(Article article, Fingerprint print, FacetedSearcher committed)
      throws IOException {
    StoredExtractions stored = new StoredExtractions(committed);
    Optional<Integer> same = first(committed, Fields.ID, article.id());
    if (same.isPresent()) {
      return Optional.of(new Story(stored.story(same.get()), Story.Kind.SAME));
    }
    Optional<Integer> page =
        print.url().isPresent()
            ? first(committed, Fields.URL, print.url().get())
            : Optional.empty();
    if (page.isPresent()) {
      return Optional.of(new Story(stored.story(page.get()), Story.Kind.REVISION));
    }
    double best = Fingerprint.LEAST;
    Optional<Story> story = Optional.empty();
    for (int candidate : candidates(print.smallest(HASHES), committed)) {
      double share = print.share(Fingerprint.of(stored.article(candidate).article()));
      if (share >= best) {
        best = share;
        story = Optional.of(new Story(stored.story(candidate), Story.Kind.COPY));
      }
    }
    return story;
  }

  /// The article that has a term, its last document where its facts have it too.
  private static Optional<Integer> first(FacetedSearcher committed, String field, String value)
      throws IOException {
    BytesRef sought = new BytesRef(Fields.bounded(value));
    for (LeafReaderContext leaf : committed.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (all.seekExact(sought)) {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum documents = all.postings(null, PostingsEnum.NONE);
        int last = -1;
        for (int at = documents.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = documents.nextDoc()) {
          last = live == null || live.get(at) ? at : last;
        }
        if (last >= 0) {
          return Optional.of(leaf.docBase + last);
        }
      }
    }
    return Optional.empty();
  }

  /// The articles that share most hashes and may hold enough of the text, the best first.
  private static List<Integer> candidates(List<Long> hashes, FacetedSearcher committed)
      throws IOException {
    Map<Integer, Integer> candidates = new HashMap<>();
    for (LeafReaderContext leaf : committed.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Fields.PRINT);
      if (terms == null) {
        continue;
      }
      Map<Integer, Integer> shared = new TreeMap<>();
      TermsEnum all = terms.iterator();
      for (long hash : hashes) {
        if (all.seekExact(term(hash))) {
          count(all.postings(null, PostingsEnum.NONE), leaf.reader().getLiveDocs(), shared);
        }
      }
      NumericDocValues reaches = DocValues.getNumeric(leaf.reader(), Fields.REACH);
      for (Map.Entry<Integer, Integer> article : shared.entrySet()) {
        if (reaches.advanceExact(article.getKey())
            && mayHold(hashes, article.getValue(), reaches.longValue())) {
          candidates.put(leaf.docBase + article.getKey(), article.getValue());
        }
      }
    }
    return candidates.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether enough of the smaller text may stand in the larger: as
  /// [Fingerprint#share(Fingerprint)] tells it, but of fewer hashes, so that half of what is asked
  /// there is enough.
  private static boolean mayHold(List<Long> hashes, int shared, long reach) {
    long limit = Math.min(reach(hashes), reach);
    long mine = hashes.stream().filter(hash -> hash <= limit).count();
    double others = HASHES * fromLeast(limit) / fromLeast(reach);
    return shared >= Math.min((double) mine, others) * Fingerprint.LEAST / 2;
  }

  /// How far a hash is from the least that there is.
  private static double fromLeast(long hash) {
    return (double) hash - Long.MIN_VALUE;
  }

  private static void count(
      PostingsEnum articles, @Nullable Bits live, Map<Integer, Integer> shared) throws IOException {
    int left = MOST_FOR_HASH;
    for (int at = articles.nextDoc();
        at != DocIdSetIterator.NO_MORE_DOCS && left > 0;
        at = articles.nextDoc()) {
      if (live == null || live.get(at)) {
        shared.merge(at, 1, Integer::sum);
        left--;
      }
    }
  }
}
