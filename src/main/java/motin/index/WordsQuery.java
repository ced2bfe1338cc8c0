package motin.index;

import java.util.ArrayList;
import java.util.List;
import motin.index.QueryText.Part;
import motin.language.Orthography;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A [QueryText] as a Lucene query on one field of words and its twin without accents.
///
/// Every part must occur without its accents, which is so wherever it occurs with them. The rest
/// ranks: all parts exactly as typed above everything else, then exact words, then words that stand
/// side by side as they were typed, then words in the title.
final class WordsQuery {

  /// For every word, above what the other clauses give it at most (its inverse document frequency,
  /// below 17 for ten million articles, times all their boosts): exact never ranks below folded.
  private static final float ALL_EXACT = 250;

  private static final float EXACT = 3;
  private static final float ADJACENT = 2;
  private static final float IN_TITLE = 2;

  private final QueryText text;
  private final String field;

  private WordsQuery(QueryText text, String field) {
    this.text = text;
    this.field = field;
  }

  /// The query on an article's text, words in its title counting more.
  static Query inArticle(QueryText text) {
    BooleanQuery.Builder query = new WordsQuery(text, Fields.TEXT).query();
    WordsQuery title = new WordsQuery(text, Fields.TITLE);
    for (Part part : text.wanted()) {
      query.add(new BoostQuery(title.asTyped(part), IN_TITLE), Occur.SHOULD);
    }
    return built(query, text);
  }

  static Query in(String field, QueryText text) {
    return built(new WordsQuery(text, field).query(), text);
  }

  /// Signs alone are no wish to see everything.
  private static Query built(BooleanQuery.Builder query, QueryText text) {
    return text.parts().isEmpty()
        ? new MatchNoDocsQuery("There are only signs in the query")
        : query.build();
  }

  private BooleanQuery.Builder query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Part> wanted = text.wanted();
    wanted.forEach(part -> query.add(folded(part), Occur.MUST));
    if (text.accented() && !wanted.isEmpty()) {
      query.add(new BoostQuery(allExact(wanted), ALL_EXACT * wordsIn(wanted)), Occur.SHOULD);
      wanted.forEach(part -> query.add(new BoostQuery(exact(part), EXACT), Occur.SHOULD));
    }
    for (Part pair : neighbours(wanted)) {
      query.add(new BoostQuery(folded(pair), ADJACENT), Occur.SHOULD);
      if (text.accented()) {
        query.add(new BoostQuery(exact(pair), ADJACENT), Occur.SHOULD);
      }
    }
    if (wanted.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    text.unwanted().forEach(part -> query.add(asTyped(part), Occur.MUST_NOT));
    return query;
  }

  private Query allExact(List<Part> wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(part -> all.add(exact(part), Occur.FILTER));
    return new ConstantScoreQuery(all.build());
  }

  /// Every two words that were typed side by side, outside quotation marks.
  private static List<Part> neighbours(List<Part> parts) {
    List<Part> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part left = parts.get(i);
      Part right = parts.get(i + 1);
      if (!left.quoted() && !right.quoted()) {
        List<String> pair = List.of(left.words().getLast(), right.words().getFirst());
        pairs.add(new Part(pair, false, false));
      }
    }
    return pairs;
  }

  private static int wordsIn(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.words().size()).sum();
  }

  private Query asTyped(Part part) {
    return text.accented() ? exact(part) : folded(part);
  }

  private Query exact(Part part) {
    return query(field, part.words());
  }

  private Query folded(Part part) {
    return query(Fields.plain(field), part.words().stream().map(Orthography::plain).toList());
  }

  private static Query query(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }
}
