package motin.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motin.index.Clause.All;
import motin.index.Clause.Any;
import motin.index.Clause.In;
import motin.index.Clause.Text;
import motin.index.Clause.Words;
import motin.language.Orthography;

/// What somebody typed, understood.
///
/// Nothing typed is an error. A quotation mark that is never closed closes at the end; words joined
/// by a single sign (`Rịa-Vũng`, `TP.HCM`) are a phrase, as they are in a text.
///
/// @param accented whether it was typed with accents: then accents count
/// @param blank whether nothing at all was typed, which is a wish to see everything
/// @param notes on what in it means nothing and was passed over
record QueryText(Clause clause, boolean accented, boolean blank, List<String> notes) {

  /// More than this and one query could hold up the others.
  static final int MOST_WORDS = 64;

  QueryText {
    notes = List.copyOf(notes);
  }

  /// Reads a query.
  ///
  /// @throws IllegalArgumentException for one of more than [#MOST_WORDS] words
  static QueryText parse(String typed) {
    String query = Orthography.compose(typed.strip()).replaceAll("\\s", " ");
    QueryParser.Read read = QueryParser.read(query);
    long words = texts(read.clause()).flatMap(QueryText::words).count();
    if (words > MOST_WORDS) {
      throw new IllegalArgumentException(
          "The query has %d words, at most %d are read".formatted(words, MOST_WORDS));
    }
    boolean accented = texts(read.clause()).anyMatch(QueryText::isAccented);
    return new QueryText(read.clause(), accented, query.isEmpty(), read.notes());
  }

  /// Whether it asks for nothing that could be found: signs alone.
  boolean isEmpty() {
    return clause instanceof All(var parts) && parts.isEmpty();
  }

  /// The words that a text is found by, in the order typed: what can be marked in it.
  List<Text> wanted() {
    List<Text> wanted = new ArrayList<>();
    addWanted(clause, wanted);
    return wanted;
  }

  /// Those that each text found has.
  List<Text> required() {
    List<Clause> parts = clause instanceof All(var all) ? all : List.of(clause);
    return parts.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  private static void addWanted(Clause clause, List<Text> wanted) {
    switch (clause) {
      case Words(var words, _, var slop) when slop > 0 ->
          words.forEach(word -> wanted.add(Words.of(word)));
      case Text text -> wanted.add(text);
      case All(var parts) -> parts.forEach(part -> addWanted(part, wanted));
      case Any(var parts) -> parts.forEach(part -> addWanted(part, wanted));
      case In(var field, var text) when field == QueryField.TITLE || field == QueryField.TEXT ->
          wanted.add(text);
      case In _, Clause.Not _, Clause.Published _, Clause.Figure _, Clause.Has _ -> {}
    }
  }

  /// Every text in a clause, wanted or not.
  private static Stream<Text> texts(Clause clause) {
    return switch (clause) {
      case Text text -> Stream.of(text);
      case All(var parts) -> parts.stream().flatMap(QueryText::texts);
      case Any(var parts) -> parts.stream().flatMap(QueryText::texts);
      case Clause.Not(var part) -> texts(part);
      case In(_, var text) -> Stream.of(text);
      case Clause.Figure(_, var subject, _, _) -> subject.stream();
      case Clause.Published _, Clause.Has _ -> Stream.of();
    };
  }

  private static Stream<String> words(Text text) {
    return switch (text) {
      case Words(var words, _, _) -> words.stream();
      case Clause.Prefix(var letters) -> Stream.of(letters);
      case Clause.Similar(var word, _) -> Stream.of(word);
    };
  }

  static boolean isAccented(Text text) {
    return words(text).anyMatch(word -> !Orthography.plain(word).equals(word));
  }
}
