package motin.index;

import java.util.ArrayList;
import java.util.List;
import motin.language.Orthography;

/// What somebody typed, understood: words, quoted phrases, and what must not occur.
///
/// Nothing typed is an error. A quotation mark that is never closed closes at the end; words joined
/// by a single sign (`Rịa-Vũng`, `TP.HCM`) are a phrase, as they are in a text.
///
/// @param accented whether it was typed with accents: then accents count
/// @param blank whether nothing at all was typed, which is a wish to see everything
record QueryText(List<Part> parts, boolean accented, boolean blank) {

  /// More than this and one query could hold up the others.
  static final int MOST_WORDS = 64;

  private static final String QUOTES = "\"“”„«»";
  private static final String JOINTS = "-–./'’&_";

  /// A word, or the words of a phrase, as [Orthography#key(CharSequence)] spells them.
  ///
  /// @param quoted whether its words stand together because somebody said so
  record Part(List<String> words, boolean quoted, boolean excluded) {

    Part {
      words = List.copyOf(words);
    }

    boolean isPhrase() {
      return words.size() > 1;
    }
  }

  QueryText {
    parts = List.copyOf(parts);
  }

  /// Reads a query.
  ///
  /// @throws IllegalArgumentException for one of more than [#MOST_WORDS] words
  static QueryText parse(String typed) {
    String query = Orthography.compose(typed.strip()).replaceAll("\\s", " ");
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      boolean quoted = isQuote(query, at);
      int end = quoted ? quoteAfter(query, at + 1) : quoteAfter(query, at);
      boolean minus = quoted && isMinus(query, at - 1);
      String piece = query.substring(quoted ? at + 1 : at, end);
      if (quoted) {
        add(parts, words(piece), true, minus);
      } else {
        addLoose(parts, piece);
      }
      at = quoted ? end + 1 : end;
    }
    int words = parts.stream().mapToInt(part -> part.words().size()).sum();
    if (words > MOST_WORDS) {
      throw new IllegalArgumentException(
          "The query has %d words, at most %d are read".formatted(words, MOST_WORDS));
    }
    boolean accented =
        parts.stream()
            .flatMap(p -> p.words().stream())
            .anyMatch(word -> !Orthography.plain(word).equals(word));
    return new QueryText(parts, accented, query.isEmpty());
  }

  List<Part> wanted() {
    return parts.stream().filter(part -> !part.excluded()).toList();
  }

  List<Part> unwanted() {
    return parts.stream().filter(Part::excluded).toList();
  }

  /// Words outside quotation marks: each for itself, but for those that one sign joins.
  private static void addLoose(List<Part> parts, String piece) {
    String spelled = Orthography.key(piece);
    Syllables syllables = new Syllables(piece);
    List<String> joined = new ArrayList<>();
    boolean excluded = false;
    int last = 0;
    while (syllables.next()) {
      boolean joint =
          syllables.start() == last + 1 && last > 0 && JOINTS.indexOf(piece.charAt(last)) >= 0;
      if (!joint) {
        add(parts, joined, false, excluded);
        joined = new ArrayList<>();
        excluded = isMinus(piece, syllables.start() - 1);
      }
      joined.add(SyllableTokenizer.term(spelled, syllables));
      last = syllables.end();
    }
    add(parts, joined, false, excluded);
  }

  private static void add(List<Part> parts, List<String> words, boolean quoted, boolean excluded) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, quoted, excluded));
    }
  }

  private static List<String> words(String piece) {
    String spelled = Orthography.key(piece);
    Syllables syllables = new Syllables(piece);
    List<String> words = new ArrayList<>();
    while (syllables.next()) {
      words.add(SyllableTokenizer.term(spelled, syllables));
    }
    return words;
  }

  /// A minus that begins a word; one inside `8-10` excludes nothing.
  private static boolean isMinus(String text, int at) {
    return at >= 0 && text.charAt(at) == '-' && (at == 0 || text.charAt(at - 1) == ' ');
  }

  private static boolean isQuote(String text, int at) {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  private static int quoteAfter(String text, int from) {
    int at = from;
    while (at < text.length() && !isQuote(text, at)) {
      at++;
    }
    return at;
  }
}
