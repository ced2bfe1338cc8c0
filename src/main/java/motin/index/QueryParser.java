package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motin.analysis.Syllables;
import motin.corpus.ExtractionJson;
import motin.index.Clause.All;
import motin.index.Clause.Any;
import motin.index.Clause.Figure;
import motin.index.Clause.Has;
import motin.index.Clause.In;
import motin.index.Clause.Not;
import motin.index.Clause.Numbers;
import motin.index.Clause.Prefix;
import motin.index.Clause.Similar;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import motin.index.QueryFields.Named;
import motin.index.QueryLexer.Kind;
import motin.index.QueryLexer.Token;
import motin.language.Orthography;

/// Reads the query language: words, `"phrases"`, `-not`, `AND OR NOT`, brackets, `word*`, `word~1`,
/// `"a b"~5`, `field:value`, `đảng viên:>800`.
///
/// What makes no sense is passed over, and said in a note.
final class QueryParser {

  /// Brackets deeper than this are passed over; nobody means them.
  private static final int DEEPEST = 16;

  private static final int SHORTEST_PREFIX = 2;
  private static final String JOINTS = "-–./'’&_:";
  private static final Token END = Token.of(Kind.CLOSE, "");

  private final List<Token> tokens;
  private final List<String> notes = new ArrayList<>();
  private int at;
  private int depth;

  private QueryParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// What a query means, and notes on what in it means nothing.
  record Read(Clause clause, List<String> notes) {}

  static Read read(String query) {
    var parser = new QueryParser(QueryLexer.tokens(query));
    List<Clause> clauses = new ArrayList<>();
    while (parser.at < parser.tokens.size()) {
      clauses.add(parser.any(parser::primary));
      parser.at++; // a bracket closed that was never opened
    }
    return new Read(all(clauses), List.copyOf(parser.notes));
  }

  private Clause any(Function<Token, List<Clause>> primary) {
    List<Clause> ways = new ArrayList<>();
    ways.add(all(primary));
    while (is(Kind.OR)) {
      at++;
      ways.add(all(primary));
    }
    ways.removeIf(QueryParser::isNothing);
    return ways.size() == 1 ? ways.getFirst() : ways.isEmpty() ? all(List.of()) : new Any(ways);
  }

  private Clause all(Function<Token, List<Clause>> primary) {
    List<Clause> parts = new ArrayList<>();
    while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
      boolean negated = false;
      while (is(Kind.NOT) || is(Kind.AND)) {
        negated ^= is(Kind.NOT);
        at++;
      }
      if (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
        Token token = tokens.get(at++);
        for (Clause part : primary.apply(token)) {
          if (!isNothing(part)) {
            parts.add(negated ? new Not(part) : part);
          }
        }
      }
    }
    return all(parts);
  }

  /// One clause is itself; one inside another of its kind is taken apart.
  private static Clause all(List<Clause> clauses) {
    List<Clause> flat = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof All(var parts)) {
        flat.addAll(parts);
      } else {
        flat.add(clause);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new All(flat);
  }

  private static boolean isNothing(Clause clause) {
    return clause instanceof All(var parts) && parts.isEmpty();
  }

  private List<Clause> primary(Token token) {
    return switch (token.kind()) {
      case OPEN -> List.of(bracket(this::primary));
      case FIELD -> field(token);
      case COMPARISON -> {
        notes.add("`%s` compares nothing; write đảng viên:>800".formatted(token.text()));
        yield List.of();
      }
      default -> List.copyOf(texts(token));
    };
  }

  private Clause bracket(Function<Token, List<Clause>> primary) {
    if (depth == DEEPEST) {
      note("brackets deeper than " + DEEPEST + " are passed over");
      return all(List.of());
    }
    depth++;
    Clause inside = any(primary);
    depth--;
    if (is(Kind.CLOSE)) {
      at++;
    }
    return inside;
  }

  private void note(String text) {
    if (!notes.contains(text)) {
      notes.add(text);
    }
  }

  /// The words of a token: several where signs part them, a phrase where one sign joins them.
  private static List<Text> texts(Token token) {
    return switch (token.kind()) {
      case PHRASE -> {
        List<String> words = words(token.text());
        yield words.isEmpty() ? List.of() : List.of(new Words(words, true, token.number()));
      }
      case PREFIX -> {
        List<String> words = words(token.text());
        boolean shown = words.size() == 1 && words.getFirst().length() >= SHORTEST_PREFIX;
        yield shown ? List.of(new Prefix(words.getFirst())) : loose(token.text());
      }
      case SIMILAR -> {
        List<String> words = words(token.text());
        yield words.size() == 1 && words.getFirst().length() > 2 && token.number() > 0
            ? List.of(new Similar(words.getFirst(), token.number()))
            : loose(token.text());
      }
      case WORD -> loose(token.text());
      default -> List.of();
    };
  }

  private static List<Text> loose(String piece) {
    var syllables = new Syllables(piece);
    List<Text> texts = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    int last = 0;
    while (syllables.next()) {
      boolean joint =
          syllables.start() == last + 1 && last > 0 && JOINTS.indexOf(piece.charAt(last)) >= 0;
      if (!joint && !joined.isEmpty()) {
        texts.add(new Words(joined, false, 0));
        joined.clear();
      }
      joined.add(syllables.key());
      last = syllables.end();
    }
    if (!joined.isEmpty()) {
      texts.add(new Words(joined, false, 0));
    }
    return texts;
  }

  private static List<String> words(String piece) {
    var syllables = new Syllables(piece);
    List<String> words = new ArrayList<>();
    while (syllables.next()) {
      words.add(syllables.key());
    }
    return words;
  }

  private List<Clause> field(Token name) {
    Named named = name.field().orElse(new Named(QueryField.COUNT, name.text()));
    QueryField field = named.field();
    if (field.isFigure() && (is(Kind.COMPARISON) || !named.subject().isEmpty())) {
      return figure(name, named, Optional.empty());
    }
    if (at >= tokens.size() || is(Kind.CLOSE)) {
      notes.add("%s: has no value".formatted(name.text()));
      return List.of();
    }
    if (is(Kind.OPEN)) {
      at++;
      return List.of(bracket(token -> values(name, named, token)));
    }
    return values(name, named, tokens.get(at++));
  }

  /// What a field asks for by one value.
  private List<Clause> values(Token name, Named named, Token value) {
    return switch (named.field()) {
      case DATE -> dates(name, value);
      case HAS -> has(name, value);
      case COUNT, TARGET, RESULT -> figure(name, named, texts(value).stream().findFirst());
      default -> {
        List<Clause> parts = new ArrayList<>();
        texts(value).forEach(text -> parts.add(new In(named.field(), text)));
        yield parts;
      }
    };
  }

  private List<Clause> dates(Token name, Token value) {
    String text = value.text();
    if (value.kind() == Kind.COMPARISON && at < tokens.size()) {
      String days = tokens.get(at++).text();
      text = value.text().startsWith(">") ? days + ".." : ".." + days;
    }
    Optional<Clause> published = QueryDays.read(text);
    if (published.isEmpty()) {
      notes.add(
          "%s:%s is no day, month, year or range (2025-09..2025-10)".formatted(name.text(), text));
    }
    return published.stream().toList();
  }

  private List<Clause> has(Token name, Token value) {
    String typed = Orthography.plain(value.text());
    Optional<String> list =
        QueryFields.named(typed)
            .flatMap(named -> named.field().list())
            .or(() -> ExtractionJson.LISTS.stream().filter(typed::equals).findFirst());
    if (list.isEmpty()) {
      notes.add(
          "%s:%s is no kind of fact (%s)"
              .formatted(name.text(), value.text(), String.join(", ", ExtractionJson.LISTS)));
    }
    return list.<Clause>map(Has::new).stream().toList();
  }

  /// A field of figures, the words given and the comparison that follows.
  private List<Clause> figure(Token name, Named named, Optional<Text> given) {
    Optional<Text> subject = named.subject().isEmpty() ? given : phrase(named.subject());
    Optional<String> list = name.field().isPresent() ? named.field().list() : Optional.empty();
    Optional<Compared> compared = compared(!named.subject().isEmpty());
    if (compared.isEmpty() && subject.isEmpty()) {
      notes.add("%s: has neither words nor a number".formatted(name.text()));
      return List.of();
    }
    if (subject.isEmpty() && list.filter("targets"::equals).isPresent()) {
      subject = phrase(name.text()); // how many targets there are is a count
      list = Optional.of("counts");
    }
    return List.of(
        new Figure(
            list,
            subject,
            compared.map(Compared::numbers).orElse(QueryNumbers.ANY),
            compared.filter(Compared::percent).isPresent()));
  }

  private record Compared(Numbers numbers, boolean percent) {}

  /// A sign and a number, or where `bare` says so a number alone.
  private Optional<Compared> compared(boolean bare) {
    boolean signed = is(Kind.COMPARISON);
    int number = signed ? at + 1 : at;
    if (!(signed || bare) || number >= tokens.size() || tokens.get(number).kind() != Kind.WORD) {
      return Optional.empty();
    }
    String typed = tokens.get(number).text();
    Optional<Numbers> numbers = QueryNumbers.read(signed ? tokens.get(at).text() : "=", typed);
    numbers.ifPresent(_ -> at = number + 1);
    return numbers.map(n -> new Compared(n, typed.endsWith("%")));
  }

  private static Optional<Text> phrase(String typed) {
    List<String> words = words(typed);
    return words.isEmpty() ? Optional.empty() : Optional.of(new Words(words, true, 0));
  }

  private boolean is(Kind kind) {
    return (at < tokens.size() ? tokens.get(at) : END).kind() == kind;
  }
}
