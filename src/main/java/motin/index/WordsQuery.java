package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.index.Clause.All;
import motin.index.Clause.Any;
import motin.index.Clause.Not;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import motin.language.Orthography;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A [QueryText] as Lucene queries.
///
/// Every part must occur without its accents, which is so wherever it occurs with them. Where there
/// are accents, those with all of them come first, as a [Tier] of their own. Within a tier the
/// words rank, in the title once more; and the best are looked at again for words that stand side
/// by side as they were typed, and for those in the lead.
final class WordsQuery {

  /// For every word, above what the other clauses give it at most (its inverse document frequency,
  /// below 17 for ten million articles, times all their boosts): exact never ranks below folded.
  private static final float ALL_EXACT = 250;

  private static final float EXACT = 3;
  private static final float ADJACENT = 2;
  private static final float IN_TITLE = 2;

  private final QueryText text;
  private final Scope scope;
  private final boolean exact;

  private WordsQuery(QueryText text, Scope scope, boolean exact) {
    this.text = text;
    this.scope = scope;
    this.exact = exact;
  }

  /// All that a text finds, not ranked.
  static Query matching(Scope scope, QueryText text) {
    return text.isEmpty() ? nothing() : new WordsQuery(text, scope, false).matching();
  }

  /// All that a text finds, the best tier first.
  static List<Tier> tiers(Scope scope, QueryText text) {
    if (text.isEmpty()) {
      return List.of(Tier.of(nothing()));
    }
    WordsQuery folded = new WordsQuery(text, scope, false);
    if (!text.accented() || !hasWords(text.clause())) {
      return List.of(folded.tier(folded.matching(), 0));
    }
    WordsQuery exact = new WordsQuery(text, scope, true);
    Query allExact = exact.matching();
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    rest.add(folded.matching(), Occur.MUST);
    rest.add(allExact, Occur.MUST_NOT);
    for (Text part : text.wanted()) {
      Query asTyped = TextQuery.exact(scope.words(), part);
      rest.add(new BoostQuery(asTyped, EXACT), Occur.SHOULD);
    }
    float above = ALL_EXACT * text.wanted().stream().mapToInt(WordsQuery::size).sum();
    return List.of(
        exact.tier(new BoostQuery(allExact, 1 + EXACT), above), folded.tier(rest.build(), 0));
  }

  /// Signs alone are no wish to see everything.
  private static Query nothing() {
    return new MatchNoDocsQuery("There are only signs in the query");
  }

  /// Of this kind of document; words alone find no others.
  private Query matching() {
    Query matching = matching(text.clause());
    return needsWords(text.clause())
        ? matching
        : scope
            .documents()
            .<Query>map(kind ->
                new BooleanQuery.Builder()
                    .add(kind, Occur.FILTER)
                    .add(matching, Occur.MUST)
                    .build())
            .orElse(matching);
  }

  private static boolean needsWords(Clause clause) {
    return switch (clause) {
      case Text _ -> true;
      case All(var parts) -> parts.stream().anyMatch(WordsQuery::needsWords);
      case Any(var parts) -> parts.stream().allMatch(WordsQuery::needsWords);
      default -> false;
    };
  }

  private static boolean hasWords(Clause clause) {
    return switch (clause) {
      case Text _ -> true;
      case All(var parts) -> parts.stream().anyMatch(WordsQuery::hasWords);
      case Any(var parts) -> parts.stream().anyMatch(WordsQuery::hasWords);
      default -> false;
    };
  }

  private Tier tier(Query matching, float above) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching, Occur.MUST);
    BooleanQuery.Builder closer = new BooleanQuery.Builder();
    float adjacent = exact ? 2 * ADJACENT : ADJACENT;
    for (Words pair : neighbours(text.required())) {
      Query together = TextQuery.folded(scope.words(), pair);
      closer.add(new BoostQuery(together, adjacent), Occur.SHOULD);
      if (scope.hasTitle()) {
        closer.add(TextQuery.folded(Fields.TITLE, pair), Occur.SHOULD);
      }
    }
    if (scope.hasTitle()) {
      for (Text wanted : text.wanted()) {
        query.add(new BoostQuery(spelled(Fields.TITLE, wanted), IN_TITLE), Occur.SHOULD);
        if (wanted instanceof Words(var words, _, _)) {
          words.forEach(word ->
              closer.add(
                  new TermQuery(new Term(Fields.plain(Fields.LEAD), Orthography.plain(word))),
                  Occur.SHOULD));
        }
      }
    }
    BooleanQuery again = closer.build();
    return new Tier(
        query.build(), Optional.of((Query) again).filter(_ -> !again.clauses().isEmpty()), above);
  }

  private Query spelled(String field, Text part) {
    return exact ? TextQuery.exact(field, part) : TextQuery.folded(field, part);
  }

  private Query matching(Clause clause) {
    return switch (clause) {
      case Text part -> spelled(scope.words(), part);
      case All(var parts) -> all(parts);
      case Any(var parts) -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(matching(part), Occur.SHOULD));
        yield any.build();
      }
      case Not not -> all(List.of(not));
      default -> new ConstantScoreQuery(scope.condition(clause));
    };
  }

  private Query all(List<Clause> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean wanted = false;
    for (Clause part : parts) {
      switch (part) {
        case Not(var unwanted) -> all.add(unwanted(unwanted), Occur.MUST_NOT);
        case Text _, All _, Any _ -> {
          all.add(matching(part), Occur.MUST);
          wanted = true;
        }
        default -> {
          all.add(scope.condition(part), Occur.FILTER);
          wanted = true;
        }
      }
    }
    if (!wanted) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return all.build();
  }

  /// What must not occur need not be looked for without its accents.
  private Query unwanted(Clause clause) {
    return clause instanceof Text part && text.accented()
        ? TextQuery.exact(scope.words(), part)
        : matching(clause);
  }

  /// Every two words that were typed side by side, outside quotation marks; of what is short for
  /// words, those words.
  private static List<Words> neighbours(List<Text> parts) {
    List<Words> pairs = new ArrayList<>();
    String last = "";
    for (Text part : parts) {
      if (!(part instanceof Words words) || words.quoted()) {
        last = "";
        continue;
      }
      for (String word : spelled(words)) {
        if (!last.isEmpty()) {
          pairs.add(new Words(List.of(last, word), false, 0));
        }
        last = word;
      }
    }
    return pairs;
  }

  private static List<String> spelled(Words words) {
    List<List<String>> others =
        words.isPhrase() ? List.of() : Shorthand.of(words.words().getFirst());
    return others.isEmpty() ? words.words() : others.getFirst();
  }

  private static int size(Text part) {
    return part instanceof Words words ? words.words().size() : 1;
  }
}
