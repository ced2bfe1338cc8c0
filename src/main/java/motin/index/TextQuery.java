package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motin.index.Clause.Prefix;
import motin.index.Clause.Similar;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import motin.language.Orthography;
import org.apache.lucene.index.Term;
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
      case Words(var words, _, var slop) -> words(field, words, slop);
      case Prefix(var letters) -> new PrefixQuery(new Term(field, letters));
      case Similar(var word, var edits) ->
          new FuzzyQuery(new Term(field, word), edits, 1, MOST_SPELLINGS, true);
    };
  }

  private static Query words(String field, List<String> words, int slop) {
    return words.size() == 1
        ? word(field, words.getFirst())
        : new PhraseQuery(slop, field, words.toArray(String[]::new));
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
      Stream<String> own =
          Fields.isPlain(field) ? words.stream().map(Orthography::plain) : words.stream();
      ways.add(new PhraseQuery(field, own.toArray(String[]::new)));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }
}
