package motin.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A phrase as the score compares it: its words, whatever their case, punctuation, place of the
/// tone mark (`hoà`, `hòa`) and abbreviation (`UBND`).
///
/// A word may hold `/`, `.` and `,` between letters or digits (`18-NQ/TW` is `18` and `nq/tw`); `%`
/// is a word of its own.
record Phrase(List<String> words) {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Pattern CITY =
      Pattern.compile("(?<![\\p{L}\\p{N}_])tp\\.? ?hcm(?![\\p{L}\\p{N}_])");
  private static final Map<String, List<String>> ABBREVIATIONS = abbreviations();

  static Phrase of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String clean = CITY.matcher(lower).replaceAll("tp hcm");
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < clean.length()) {
      int end = wordEnd(clean, i);
      if (end > i) {
        String word = clean.substring(i, end);
        for (String part : ABBREVIATIONS.getOrDefault(word, List.of(word))) {
          words.add(toneLast(part));
        }
        i = end;
      } else {
        i += Character.charCount(clean.codePointAt(i));
      }
    }
    return new Phrase(words);
  }

  /// Where the word that begins at `start` ends; `start` itself where none begins.
  private static int wordEnd(String text, int start) {
    if (text.charAt(start) == '%') {
      return start + 1;
    }
    int end = lettersEnd(text, start);
    while (end > start && end < text.length() && "/.,".indexOf(text.charAt(end)) >= 0) {
      int next = lettersEnd(text, end + 1);
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int lettersEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isLetterOrNumber(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isLetterOrNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(point) || point == '_';
    };
  }

  /// One spelling for one syllable: the tone mark after all letters.
  private static String toneLast(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parts.length());
    StringBuilder tone = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      (TONES.indexOf(part) >= 0 ? tone : letters).append(part);
    }
    return letters.append(tone).toString();
  }

  /// F1 of the words that the two have in common, from 0 to 1.
  double likeness(Phrase other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    return 2.0 * common(other) / (words.size() + other.words.size());
  }

  /// How many of these words the other has, each of its words taken once.
  int common(Phrase other) {
    Map<String, Integer> left = new HashMap<>();
    other.words.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : words) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  /// Whether one of the two begins with the other; an empty one begins nothing.
  boolean opens(Phrase other) {
    int shorter = Math.min(words.size(), other.words.size());
    return shorter > 0 && words.subList(0, shorter).equals(other.words.subList(0, shorter));
  }

  /// The words with single blanks between.
  @Override
  public String toString() {
    return String.join(" ", words);
  }

  private static Map<String, List<String>> abbreviations() {
    try (InputStream in =
        Objects.requireNonNull(Phrase.class.getResourceAsStream("abbreviations.tsv"))) {
      Map<String, List<String>> abbreviations = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] column = line.split("\t", -1);
          abbreviations.put(column[0], List.of(column[1].split(" ")));
        }
      }
      return abbreviations;
    } catch (IOException e) {
      throw new UncheckedIOException("abbreviations.tsv", e);
    }
  }
}
