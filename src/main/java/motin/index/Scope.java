package motin.index;

import java.util.Optional;
import java.util.Set;
import motin.index.Clause.Figure;
import motin.index.Clause.Has;
import motin.index.Clause.In;
import motin.index.Clause.Published;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// What kind of document a query finds: an article, or a fact. The conditions of the other kind are
/// joined to it, since an article and its facts are one block.
sealed interface Scope {

  /// The field in which bare words are looked for.
  String words();

  /// These documents among all, where conditions alone could find others.
  default Optional<Query> documents() {
    return Optional.empty();
  }

  /// Whether what is found has a headline and a lead, where words count more.
  default boolean hasTitle() {
    return false;
  }

  /// A condition as a query on this kind of document.
  Query condition(Clause clause);

  /// Articles: a condition on facts is one that some fact of the article fulfils.
  record Articles() implements Scope {
    @Override
    public String words() {
      return Fields.TEXT;
    }

    @Override
    public Optional<Query> documents() {
      return Optional.of(Conditions.list(Fields.ARTICLE));
    }

    @Override
    public boolean hasTitle() {
      return true;
    }

    @Override
    public Query condition(Clause clause) {
      return switch (clause) {
        case In in when isOfArticles(in.field()) -> Conditions.inArticle(in);
        case In in -> someFact(Conditions.inFact(in));
        case Published days -> Conditions.published(days);
        case Figure figure -> someFact(Conditions.figure(figure));
        case Has has -> someFact(Conditions.has(has));
        default -> throw new IllegalArgumentException("No condition: " + clause);
      };
    }

    static Query someFact(Query fact) {
      return new ToParentBlockJoinQuery(fact, StoredExtractions.ARTICLES, ScoreMode.None);
    }
  }

  /// Facts of one kind, or of all: a condition that such facts cannot fulfil is one on their
  /// article.
  record Facts(Optional<String> list) implements Scope {
    @Override
    public String words() {
      return Fields.SAYS;
    }

    @Override
    public Query condition(Clause clause) {
      return switch (clause) {
        case In(var field, var value) when field == QueryField.PROVINCE ->
            Conditions.either(ofArticle(clause), Conditions.field(FactField.PROVINCE, value));
        case In(var field, var value) when field == QueryField.TERM && list.isPresent() ->
            Conditions.either(ofArticle(clause), Conditions.term(FactField.WHEN, value));
        case In in when !isOfArticles(in.field()) && isOwn(in.field()) -> Conditions.inFact(in);
        case Figure figure
            when list.isEmpty() || figure.list().equals(list) || figure.list().isEmpty() ->
            Conditions.figure(figure);
        case Has has when list.isEmpty() -> Conditions.has(has);
        case Published days -> Conditions.published(days);
        default -> ofArticle(clause);
      };
    }

    private static Query ofArticle(Clause clause) {
      Query article = new Articles().condition(clause);
      return new ToChildBlockJoinQuery(
          Conditions.both(article, Conditions.list(Fields.ARTICLE)), StoredExtractions.ARTICLES);
    }

    /// Whether facts of this kind have the field.
    private boolean isOwn(QueryField field) {
      return list.isEmpty()
          || switch (field) {
            case PLACE -> list.get().equals("places");
            case PERSON -> Set.of("officials", "decisions", "quotes").contains(list.get());
            case POSITION -> Set.of("officials", "decisions").contains(list.get());
            case ORGANIZATION -> !Set.of("places", "quotes", "decisions").contains(list.get());
            case DOCUMENT -> list.get().equals("documents");
            case EVENT -> list.get().equals("events");
            case QUOTE -> list.get().equals("quotes");
            default -> false;
          };
    }
  }

  /// One field of words, where the names of fields mean nothing: their values are words.
  record Field(String words) implements Scope {
    @Override
    public Query condition(Clause clause) {
      return clause instanceof In(_, var value)
          ? TextQuery.folded(words, value)
          : new MatchNoDocsQuery("A condition inside a field");
    }
  }

  private static boolean isOfArticles(QueryField field) {
    return switch (field) {
      case PROVINCE, PROVINCE_34, PROVINCE_63, SOURCE, TITLE, TEXT, DATE -> true;
      default -> false;
    };
  }
}
