package motin.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import motin.language.Orthography;

/// Whole lines known in advance: `lượt xem #` is `Lượt xem: 4.218` and `lượt xem4218`.
///
/// `#` stands for figures, `*` for anything, a blank for blanks or none, because counters are often
/// glued to their words. Case and tone placement do not count. Most lines of a page begin like no
/// template, so templates are kept by their first letters.
final class Templates<T> {

  private static final int LONGEST = 400;
  private static final int BEGINNING = 3;
  private static final String MARKS = "[^\\p{L}\\p{Nd}]*";

  /// The needed word is looked for first, because that costs little and mostly decides.
  private record Template<T>(String needed, Pattern pattern, T meaning) {

    boolean matches(String key) {
      return key.contains(needed) && pattern.matcher(key).matches();
    }
  }

  private final Map<String, List<Template<T>>> byBeginning = new HashMap<>();
  private final List<Template<T>> anyBeginning = new ArrayList<>();

  void add(String template, T meaning) {
    String key = Orthography.key(template);
    Template<T> compiled = new Template<>(longestWord(key), compile(key), meaning);
    if (!isPlain(key)) {
      anyBeginning.add(compiled);
    } else {
      byBeginning
          .computeIfAbsent(key.substring(0, BEGINNING), _ -> new ArrayList<>())
          .add(compiled);
    }
  }

  private static boolean isPlain(String key) {
    return key.length() >= BEGINNING && key.chars().limit(BEGINNING).allMatch(Character::isLetter);
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
    Optional<T> found = first(anyBeginning, key);
    if (found.isEmpty() && start + BEGINNING <= key.length()) {
      String bare = key.substring(start);
      found = first(byBeginning.getOrDefault(bare.substring(0, BEGINNING), List.of()), bare);
    }
    return found;
  }

  private Optional<T> first(List<Template<T>> templates, String key) {
    for (Template<T> template : templates) {
      if (template.matches(key)) {
        return Optional.of(template.meaning());
      }
    }
    return Optional.empty();
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
