package motin.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import motin.language.Letters;
import motin.language.Orthography;

/// Whole lines known in advance: `lượt xem #` is `Lượt xem: 4.218` and `lượt xem4218`.
///
/// `#` stands for figures, `*` for anything, a blank for blanks or none, because counters are often
/// glued to their words. Case and tone placement do not count. Most lines of a page are like no
/// template, so templates are kept by their first letters, and those that may begin with anything
/// by the two letters that their longest word begins with.
final class Templates<T> {

  private static final int LONGEST = 400;
  private static final int BEGINNING = 3;

  /// Slots for pairs of letters, a power of two.
  private static final int SLOTS = 1 << 12;

  private static final String MARKS = "[^\\p{L}\\p{Nd}]*";

  /// The needed word is looked for first, and the last letter, because that costs little and mostly
  /// decides.
  ///
  /// @param last the letter or the kind of character that a line must end with, marks aside
  private record Template<T>(int number, String needed, char last, Pattern pattern, T meaning) {

    boolean matches(String key) {
      return mayEnd(lastOf(key)) && pattern.matcher(key).matches();
    }

    private boolean mayEnd(char end) {
      return switch (last) {
        case '*' -> true;
        case '#' -> end >= '0' && end <= '9';
        default -> end == last;
      };
    }
  }

  private final Map<String, List<Template<T>>> byBeginning = new HashMap<>();
  private final List<List<Template<T>>> byPair =
      new ArrayList<>(Collections.nCopies(SLOTS, List.of()));

  /// The slots that hold any.
  private final BitSet taken = new BitSet(SLOTS);

  /// Templates of figures and marks alone.
  private final List<Template<T>> wordless = new ArrayList<>();

  private int size;

  void add(String template, T meaning) {
    String key = Orthography.key(template);
    Template<T> compiled =
        new Template<>(size++, longestWord(key), end(key), compile(key), meaning);
    String needed = compiled.needed();
    if (isPlain(key)) {
      byBeginning
          .computeIfAbsent(key.substring(0, BEGINNING), _ -> new ArrayList<>())
          .add(compiled);
    } else if (needed.length() < 2) {
      wordless.add(compiled);
    } else {
      List<Template<T>> slot = new ArrayList<>(byPair.get(slot(needed, 0)));
      slot.add(compiled);
      byPair.set(slot(needed, 0), slot);
      taken.set(slot(needed, 0));
    }
  }

  private static boolean isPlain(String key) {
    return key.length() >= BEGINNING && !key.substring(0, BEGINNING).matches(".*\\P{L}.*");
  }

  private static int slot(String text, int i) {
    return (text.charAt(i) * 31 + text.charAt(i + 1)) & (SLOTS - 1);
  }

  Optional<T> find(Line line) {
    String key = line.key();
    if (key.isEmpty() || key.length() > LONGEST) {
      return Optional.empty();
    }
    int start = 0;
    while (start < key.length() && !Character.isLetterOrDigit(key.charAt(start))) {
      start++;
    }
    Optional<T> found = anywhere(key).or(() -> first(wordless, key));
    if (found.isEmpty() && start + BEGINNING <= key.length()) {
      String bare = key.substring(start);
      found = first(byBeginning.getOrDefault(bare.substring(0, BEGINNING), List.of()), bare);
    }
    return found;
  }

  /// Of the templates whose needed word is somewhere in the key, the first that matches.
  private Optional<T> anywhere(String key) {
    Template<T> found = null;
    for (int i = 0; i + 1 < key.length(); i++) {
      if (!taken.get(slot(key, i))) {
        continue;
      }
      List<Template<T>> slot = byPair.get(slot(key, i));
      for (int k = 0; k < slot.size(); k++) {
        Template<T> template = slot.get(k);
        boolean earlier = found == null || template.number() < found.number();
        if (earlier && key.startsWith(template.needed(), i) && template.matches(key)) {
          found = template;
        }
      }
    }
    return Optional.ofNullable(found).map(Template::meaning);
  }

  private Optional<T> first(List<Template<T>> templates, String key) {
    for (Template<T> template : templates) {
      if (key.contains(template.needed()) && template.matches(key)) {
        return Optional.of(template.meaning());
      }
    }
    return Optional.empty();
  }

  /// What a line ends with that is like the template: `*` for anything, `#` for a figure.
  private static char end(String template) {
    for (int i = template.length() - 1; i >= 0; i--) {
      char c = template.charAt(i);
      if (c == '*' || c == '#' || Letters.isLetterOrDigit(c)) {
        return c;
      }
    }
    return '*';
  }

  /// The last letter or digit of a line, or its last character where it has none.
  private static char lastOf(String key) {
    int i = key.length() - 1;
    while (i > 0 && !Letters.isLetterOrDigit(key.charAt(i))) {
      i--;
    }
    return key.charAt(i);
  }

  private static String longestWord(String template) {
    String longest = "";
    for (String word : template.split("[#* :]+", -1)) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  private static Pattern compile(String template) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      switch (c) {
        case '#' -> regex.append("[:\\s]*[0-9][0-9.,]*+\\s*");
        case '*' -> regex.append(".*");
        case ' ' -> regex.append("[\\s:]*");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.append(MARKS).toString());
  }
}
