package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.index.Clause.Prefix;
import motin.index.Clause.Similar;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import motin.language.Orthography;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A [Text] as a Lucene query on one field of words: as it was typed, or without accents.
final class TextQuery {

  private static final int MOST_SPELLINGS = 50;

  private TextQuery() {}

  /// Wherever the text stands, with accents or without.
  static Query folded(String field, Text text) {
    return query(Fields.plain(field), folded(text));
  }

  /// Only where it stands with the accents that it has.
  static Query exact(String field, Text text) {
    return query(field, text);
  }

  /// Accents count where the text has any.
  static Query asTyped(String field, Text text) {
    return QueryText.isAccented(text) ? exact(field, text) : folded(field, text);
  }

  /// The text as one word or phrase, where it is no pattern.
  static Optional<String> whole(Text text, String joint) {
    return text instanceof Words(var words, _, _)
        ? Optional.of(String.join(joint, words))
        : Optional.empty();
  }

  /// The text without accents.
  static Text folded(Text text) {
    return switch (text) {
      case Words(var words, var quoted, var slop) ->
          new Words(words.stream().map(Orthography::plain).toList(), quoted, slop);
      case Prefix(var letters) -> new Prefix(Orthography.plain(letters));
      case Similar(var word, var edits) -> new Similar(Orthography.plain(word), edits);
    };
  }

  private static Query query(String field, Text text) {
    return switch (text) {
      case Words(var words, _, var slop) ->
          words.size() == 1 ? word(field, words.getFirst()) : phrase(field, words, slop);
      case Prefix(var letters) -> new PrefixQuery(new Term(field, letters));
      case Similar(var word, var edits) ->
          new FuzzyQuery(new Term(field, word), edits, 1, MOST_SPELLINGS, true);
    };
  }

  /// Words that stand together: with accents, where they do so without them and each is there with
  /// them, since only the field without accents knows where its words stand.
  private static Query phrase(String field, List<String> words, int slop) {
    if (Fields.isPlain(field)) {
      return new PhraseQuery(slop, field, words.toArray(String[]::new));
    }
    String[] plain = words.stream().map(Orthography::plain).toArray(String[]::new);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new PhraseQuery(slop, Fields.plain(field), plain), Occur.MUST);
    words.stream()
        .distinct()
        .forEach(word -> query.add(new TermQuery(new Term(field, word)), Occur.FILTER));
    return query.build();
  }

  /// A word, or what it is short for.
  private static Query word(String field, String word) {
    Query itself = new TermQuery(new Term(field, word));
    List<List<String>> spelled = Shorthand.of(word);
    if (spelled.isEmpty()) {
      return itself;
    }
    List<Query> ways = new ArrayList<>(List.of(itself));
    for (List<String> words : spelled) {
      List<String> own =
          Fields.isPlain(field) ? words.stream().map(Orthography::plain).toList() : words;
      ways.add(
          own.size() == 1 ? new TermQuery(new Term(field, own.getFirst())) : phrase(field, own, 0));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }
}
