package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.article.Span;
import motin.language.Orthography;

/// Where the words of a query stand in a text, to be marked for the reader.
///
/// A word typed without accents is found with any; one typed with accents only with its own. The
/// words of a quoted phrase are found together; words excluded are not looked for.
final class Matches {

  private static final Pattern TERM =
      Pattern.compile("(?<not>-?+)(?:\"(?<phrase>[^\"]*+)\"?+|(?<word>[^\\s\"]++))");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  private Matches() {}

  static List<Span> of(String query, String text) {
    List<Span> words = words(text);
    String keys = Orthography.key(text);
    String plain = Orthography.plain(text);
    List<Span> found = new ArrayList<>();
    for (List<String> term : terms(query)) {
      for (int i = 0; i + term.size() <= words.size(); i++) {
        if (matches(term, words.subList(i, i + term.size()), keys, plain)) {
          found.add(new Span(words.get(i).start(), words.get(i + term.size() - 1).end()));
        }
      }
    }
    return joined(found, text);
  }

  private static List<List<String>> terms(String query) {
    List<List<String>> terms = new ArrayList<>();
    String composed = Orthography.compose(query);
    for (Matcher term = TERM.matcher(composed); term.find(); ) {
      String written = term.group("phrase") == null ? term.group("word") : term.group("phrase");
      List<String> words = words(written).stream().map(span -> span.of(written)).toList();
      if (term.group("not").isEmpty() && !words.isEmpty()) {
        terms.add(words);
      }
    }
    return terms;
  }

  private static boolean matches(List<String> term, List<Span> words, String keys, String plain) {
    for (int i = 0; i < term.size(); i++) {
      String key = Orthography.key(term.get(i));
      boolean accented = !key.equals(Orthography.plain(key));
      String text = accented ? keys : plain;
      Span word = words.get(i);
      if (word.length() != key.length()
          || !text.regionMatches(word.start(), key, 0, key.length())) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> words(String text) {
    return WORD.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /// Overlapping spans, and those with one blank between them, made one.
  private static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span last = joined.isEmpty() ? new Span(0, 0) : joined.getLast();
      boolean near =
          span.start() <= last.end()
              || (span.start() == last.end() + 1 && text.charAt(last.end()) == ' ');
      if (!joined.isEmpty() && near) {
        joined.set(joined.size() - 1, last.cover(span));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }
}
