package motin.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import motin.analysis.Syllables;
import motin.fact.Extraction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Articles about the same as one: they name the same people, bodies, places and kinds of events,
/// and have its most telling words, those that are frequent in it and rare elsewhere. Copies of its
/// own story are left out.
final class SimilarArticles {

  private static final int WORDS = 25;
  private static final int SHORTEST = 2;

  /// Of so many words and names, one must be shared.
  private static final int LEAST_SHARE = 6;

  private static final List<Facet> TELLING =
      List.of(Facet.OFFICIAL, Facet.BODY, Facet.PROVINCE_34, Facet.EVENT, Facet.TERM);

  /// Of what an article names, so much: a list of officials would outweigh its words.
  private static final int MOST_NAMES = 30;

  private final FacetedSearcher searcher;
  private final IndexReader reader;

  SimilarArticles(FacetedSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  List<ArticleHit> of(Extraction article, String story, int limit) throws IOException {
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    for (Facet facet : TELLING) {
      List<String> values =
          ArticleFacets.values(facet, article).distinct().limit(MOST_NAMES).toList();
      for (String value : values) {
        Term term = new Term(ArticleFacets.field(facet), Fields.bounded(value));
        like.add(worth(term, 1), Occur.SHOULD);
      }
    }
    for (Map.Entry<Term, Integer> word : words(article)) {
      like.add(worth(word.getKey(), Math.log1p(word.getValue()) / 2), Occur.SHOULD);
    }
    BooleanQuery all = like.build();
    like.setMinimumNumberShouldMatch(Math.ceilDiv(all.clauses().size(), LEAST_SHARE));
    Query query =
        new BooleanQuery.Builder()
            .add(like.build(), Occur.MUST)
            .add(new TermQuery(new Term(Fields.STORY, Fields.bounded(story))), Occur.MUST_NOT)
            .build();
    List<ArticleHit> hits = new ArrayList<>();
    StoredExtractions stored = new StoredExtractions(searcher);
    QueryText none = QueryText.parse("");
    new Ranked(searcher, List.of(Tier.of(query)), Order.BEST.sort(false))
        .visit(
            limit,
            (document, score) -> {
              Extraction found = stored.article(document);
              Optional<Snippet> title =
                  found.article().title().map(words -> new Snippet(words, List.of()));
              hits.add(
                  new ArticleHit(
                      found,
                      score,
                      title,
                      Snippets.of(none, found.article()),
                      stored.story(document)));
              return hits.size() < limit;
            });
    return hits;
  }

  /// A term that counts by how rare it is.
  private Query worth(Term term, double weight) throws IOException {
    double rarity = Math.log((double) (1 + reader.maxDoc()) / (1 + reader.docFreq(term)));
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(term)), (float) Math.max(0, rarity * weight));
  }

  private List<Map.Entry<Term, Integer>> words(Extraction article) throws IOException {
    Map<Term, Integer> counts = new HashMap<>();
    Syllables syllables = new Syllables(article.article().text());
    while (syllables.next()) {
      String word = syllables.plain();
      if (word.length() > SHORTEST) {
        counts.merge(new Term(Fields.plain(Fields.TEXT), word), 1, Integer::sum);
      }
    }
    Map<Term, Double> worth = new HashMap<>();
    for (Map.Entry<Term, Integer> count : counts.entrySet()) {
      int articles = reader.docFreq(count.getKey());
      if (articles > 1) {
        worth.put(
            count.getKey(), count.getValue() * Math.log((double) (1 + reader.maxDoc()) / articles));
      }
    }
    Stream<Map.Entry<Term, Integer>> best =
        counts.entrySet().stream()
            .filter(count -> worth.containsKey(count.getKey()))
            .sorted(
                Comparator.<Map.Entry<Term, Integer>>comparingDouble(
                        count -> worth.getOrDefault(count.getKey(), 0.0))
                    .reversed()
                    .thenComparing(count -> count.getKey().text()));
    return best.limit(WORDS).toList();
  }
}
