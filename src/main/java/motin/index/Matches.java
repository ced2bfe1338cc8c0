package motin.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import motin.article.Span;
import motin.language.Orthography;

/// Where the parts of a query stand in a text.
///
/// A part typed with accents is found where it stands exactly so; only in a text that has it
/// nowhere exactly, where it stands without them. Otherwise `đảng` would mark every `đang`.
final class Matches {

  /// A part found; `part` is its place in [QueryText#wanted()].
  record Match(Span span, int part) {}

  private record Word(Span span, String key, String plain) {}

  private final List<Word> words = new ArrayList<>();

  private Matches(String text) {
    String keys = Orthography.key(text);
    String plains = Orthography.plain(text);
    Syllables syllables = new Syllables(text);
    while (syllables.next()) {
      words.add(
          new Word(
              new Span(syllables.start(), syllables.end()),
              SyllableTokenizer.term(keys, syllables),
              SyllableTokenizer.term(plains, syllables)));
    }
  }

  /// All of them by their place in the text; those of different parts may overlap.
  static List<Match> of(QueryText query, String text) {
    List<Match> matches = new ArrayList<>();
    if (!query.wanted().isEmpty()) {
      Matches in = new Matches(text);
      for (int part = 0; part < query.wanted().size(); part++) {
        matches.addAll(in.find(query.wanted().get(part).words(), part, query.accented()));
      }
    }
    matches.sort(Comparator.comparing(Match::span));
    return matches;
  }

  private List<Match> find(List<String> wanted, int part, boolean accented) {
    List<Match> exact = accented ? find(wanted, part, Word::key) : List.of();
    return exact.isEmpty()
        ? find(wanted.stream().map(Orthography::plain).toList(), part, Word::plain)
        : exact;
  }

  private List<Match> find(List<String> wanted, int part, Spelling spelling) {
    List<Match> found = new ArrayList<>();
    for (int first = 0; first + wanted.size() <= words.size(); first++) {
      if (standsAt(first, wanted, spelling)) {
        Span last = words.get(first + wanted.size() - 1).span();
        found.add(new Match(words.get(first).span().cover(last), part));
      }
    }
    return found;
  }

  private boolean standsAt(int first, List<String> wanted, Spelling spelling) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!spelling.of(words.get(first + i)).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private interface Spelling {
    String of(Word word);
  }
}
