package motin.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Spellings that sound alike somewhere in the country, and so are mistaken for each other: `ch`
/// and `tr`, `s` and `x`, `l` and `n` at the beginning, `n` and `ng`, `t` and `c` at the end.
/// Syllables are without accents.
final class Sounds {

  private static final List<List<String>> FIRST =
      List.of(
          List.of("tr", "ch"),
          List.of("s", "x"),
          List.of("l", "n"),
          List.of("d", "gi", "r", "v"),
          List.of("c", "k", "q"),
          List.of("g", "gh"),
          List.of("ng", "ngh"),
          List.of("h", "qu", "u"));

  private static final List<List<String>> LAST =
      List.of(List.of("n", "ng", "nh"), List.of("t", "c", "ch"), List.of("i", "y"));

  private Sounds() {}

  /// The other spellings of a syllable, whether there are such syllables or not.
  static Set<String> alike(String syllable) {
    Set<String> alike = new LinkedHashSet<>();
    for (List<String> sounds : FIRST) {
      for (String sound : sounds) {
        if (syllable.startsWith(sound)) {
          String rest = syllable.substring(sound.length());
          sounds.forEach(other -> alike.add(other + rest));
        }
      }
    }
    for (List<String> sounds : LAST) {
      for (String sound : sounds) {
        if (syllable.endsWith(sound)) {
          String rest = syllable.substring(0, syllable.length() - sound.length());
          sounds.forEach(other -> alike.add(rest + other));
        }
      }
    }
    alike.remove(syllable);
    return alike;
  }
}
