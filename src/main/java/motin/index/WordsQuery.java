package motin.index;

import java.util.ArrayList;
import java.util.List;
import motin.index.Clause.All;
import motin.index.Clause.Any;
import motin.index.Clause.Not;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// A [QueryText] as a Lucene query.
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
  private final Scope scope;
  private final String field;

  private WordsQuery(QueryText text, Scope scope) {
    this.text = text;
    this.scope = scope;
    this.field = scope.words();
  }

  /// The query on articles, words in the title counting more.
  static Query inArticles(QueryText text) {
    if (text.isEmpty()) {
      return nothing();
    }
    BooleanQuery.Builder query = new WordsQuery(text, new Scope.Articles()).query();
    for (Text wanted : text.wanted()) {
      Query inTitle =
          text.accented()
              ? TextQuery.exact(Fields.TITLE, wanted)
              : TextQuery.folded(Fields.TITLE, wanted);
      query.add(new BoostQuery(inTitle, IN_TITLE), Occur.SHOULD);
    }
    for (Words pair : neighbours(text.required())) {
      query.add(TextQuery.folded(Fields.TITLE, pair), Occur.SHOULD);
    }
    return query.build();
  }

  static Query in(Scope scope, QueryText text) {
    return text.isEmpty() ? nothing() : new WordsQuery(text, scope).query().build();
  }

  /// Signs alone are no wish to see everything.
  private static Query nothing() {
    return new MatchNoDocsQuery("There are only signs in the query");
  }

  private BooleanQuery.Builder query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(matching(text.clause()), Occur.MUST);
    List<Text> required = text.required();
    if (text.accented() && !required.isEmpty()) {
      query.add(new BoostQuery(allExact(required), ALL_EXACT * wordsIn(required)), Occur.SHOULD);
    }
    if (text.accented()) {
      text.wanted()
          .forEach(
              part -> query.add(new BoostQuery(TextQuery.exact(field, part), EXACT), Occur.SHOULD));
    }
    for (Words pair : neighbours(required)) {
      query.add(new BoostQuery(TextQuery.folded(field, pair), ADJACENT), Occur.SHOULD);
      if (text.accented()) {
        query.add(new BoostQuery(TextQuery.exact(field, pair), ADJACENT), Occur.SHOULD);
      }
    }
    return query;
  }

  private Query matching(Clause clause) {
    return switch (clause) {
      case Text part -> TextQuery.folded(field, part);
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
    return clause instanceof Text part
        ? text.accented() ? TextQuery.exact(field, part) : TextQuery.folded(field, part)
        : matching(clause);
  }

  private Query allExact(List<Text> required) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    required.forEach(part -> all.add(TextQuery.exact(field, part), Occur.FILTER));
    return new ConstantScoreQuery(all.build());
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

  private static int wordsIn(List<Text> parts) {
    return parts.stream()
        .mapToInt(part -> part instanceof Words words ? words.words().size() : 1)
        .sum();
  }
}
