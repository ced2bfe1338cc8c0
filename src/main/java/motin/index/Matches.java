package motin.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import motin.analysis.Syllables;
import motin.article.Span;
import motin.index.Clause.Prefix;
import motin.index.Clause.Similar;
import motin.index.Clause.Text;
import motin.index.Clause.Words;

/// Where the parts of a query stand in a text.
///
/// A part typed with accents is found where it stands exactly so; only in a text that has it
/// nowhere exactly, where it stands without them. Otherwise `đảng` would mark every `đang`. And
/// where words stand side by side as they were typed, they are not found alone: `đảng viên` is one
/// word to its reader, and `viên` in `Ủy viên` is none of it.
final class Matches {

  /// A part found.
  ///
  /// @param part its place in [QueryText#wanted()]
  /// @param first the first of its words in the text, `end` the word after its last
  record Match(Span span, int part, int first, int end) {}

  private record Place(int word, int part) {}

  private record Word(Span span, String key, String plain) {}

  private final List<Word> words = new ArrayList<>();

  private Matches(String text) {
    Syllables syllables = new Syllables(text);
    while (syllables.next()) {
      words.add(
          new Word(
              new Span(syllables.start(), syllables.end()), syllables.key(), syllables.plain()));
    }
  }

  /// All of them by their place in the text; those of different parts may overlap.
  static List<Match> of(QueryText query, String text) {
    List<Match> matches = new ArrayList<>();
    List<Text> wanted = query.wanted();
    if (!wanted.isEmpty()) {
      Matches in = new Matches(text);
      for (int part = 0; part < wanted.size(); part++) {
        matches.addAll(in.find(wanted.get(part), part, query.accented()));
      }
    }
    return together(matches, wanted);
  }

  /// Without what stands alone of the loose words that stand beside a neighbour elsewhere.
  private static List<Match> together(List<Match> matches, List<Text> parts) {
    Set<Place> begun = new HashSet<>();
    Set<Place> ended = new HashSet<>();
    for (Match match : matches) {
      begun.add(new Place(match.first(), match.part()));
      ended.add(new Place(match.end(), match.part()));
    }
    Predicate<Match> accompanied =
        match ->
            begun.contains(new Place(match.end(), match.part() + 1))
                || ended.contains(new Place(match.first(), match.part() - 1));
    Set<Integer> found =
        matches.stream().filter(accompanied).map(Match::part).collect(Collectors.toSet());
    return matches.stream()
        .filter(match ->
            accompanied.test(match)
                || !(parts.get(match.part()) instanceof Words words && !words.isPhrase())
                || !found.contains(match.part()))
        .sorted(Comparator.comparing(Match::span))
        .toList();
  }

  private List<Match> find(Text wanted, int part, boolean accented) {
    List<Match> found = findItself(wanted, part, accented);
    if (wanted instanceof Words(var words, _, _) && words.size() == 1) {
      for (List<String> spelled : Shorthand.of(words.getFirst())) {
        found.addAll(findItself(new Words(spelled, true, 0), part, accented));
      }
    }
    return found;
  }

  private List<Match> findItself(Text wanted, int part, boolean accented) {
    List<Match> exact = accented ? find(wanted, part, Word::key) : List.of();
    return exact.isEmpty() ? find(TextQuery.folded(wanted), part, Word::plain) : exact;
  }

  private List<Match> find(Text wanted, int part, Spelling spelling) {
    List<Match> found = new ArrayList<>();
    int size = wanted instanceof Words words ? words.words().size() : 1;
    for (int first = 0; first + size <= words.size(); first++) {
      if (standsAt(first, wanted, spelling)) {
        int end = first + size;
        Span span = words.get(first).span().cover(words.get(end - 1).span());
        found.add(new Match(span, part, first, end));
      }
    }
    return found;
  }

  private boolean standsAt(int first, Text wanted, Spelling spelling) {
    String word = spelling.of(words.get(first));
    return switch (wanted) {
      case Words(var phrase, _, _) -> {
        for (int i = 0; i < phrase.size(); i++) {
          if (!spelling.of(words.get(first + i)).equals(phrase.get(i))) {
            yield false;
          }
        }
        yield true;
      }
      case Prefix(var letters) -> word.startsWith(letters);
      case Similar(var similar, var edits) -> Spellings.distance(word, similar, edits) <= edits;
    };
  }

  private interface Spelling {
    String of(Word word);
  }
}
