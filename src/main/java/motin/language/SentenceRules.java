package motin.language;

import java.util.Set;

/// What can be said of a stop without a model: it ends the sentence, it does not, or who knows.
final class SentenceRules {

  enum Verdict {
    END,
    GOES_ON,
    UNSURE
  }

  /// No abbreviation and no numbering is longer; a longer word is not looked at.
  private static final int LONGEST_WORD = 24;

  private static final String OPENERS = "\"“‘'«([{";
  private static final String BULLETS = "-–—•*+";
  private static final String BEFORE_ITEM = ":;";
  private static final String BEFORE_WORD = OPENERS + ",;:";

  private final Set<String> abbreviations = WordList.read("abbreviations.txt");
  private final Set<String> lettered = WordList.read("lettered.txt");

  /// @param sentence where the sentence that the stop might end begins
  /// @param limit the end of the block; the stop does not touch it
  Verdict judge(String text, int sentence, Stop stop, int limit) {
    if (!isBlank(text.charAt(stop.end()))) {
      return glued(text, sentence, stop, limit) ? Verdict.END : Verdict.GOES_ON;
    }
    int next = nextWord(text, stop.end(), limit);
    if (next == limit || goesOnWith(text, next, limit)) {
      return Verdict.GOES_ON;
    }
    if (stop.last() > stop.start() || text.charAt(stop.start()) != '.') {
      return Verdict.UNSURE;
    }
    int from = wordStart(text, sentence, stop.start());
    String word = text.substring(from, stop.start());
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return Verdict.UNSURE;
    }
    if (isNumbering(word) && startsItem(text, sentence, from)) {
      return Verdict.GOES_ON;
    }
    String link = lastLink(word);
    if (link.length() == 1 && Letters.isUpper(link.charAt(0))) {
      return initial(text, sentence, from, word);
    }
    if (abbreviations.contains(word) || abbreviations.contains(link)) {
      return Verdict.GOES_ON;
    }
    return isPlain(word) ? Verdict.END : Verdict.UNSURE;
  }

  /// `thành công.Đại hội`: two sentences whose blank was lost. Not `1.600`, `TP.Huế`, `bao.vn`.
  private boolean glued(String text, int sentence, Stop stop, int limit) {
    int next = stop.end();
    if (stop.end() > stop.last() + 1 || stop.isEllipsis(text) || next + 1 >= limit) {
      return false;
    }
    int from = wordStart(text, sentence, stop.start());
    String word = text.substring(from, stop.start());
    return isPlain(word)
        && word.length() <= LONGEST_WORD
        && !abbreviations.contains(word)
        && Letters.isUpper(text.charAt(next))
        && isSyllable(text, next, limit);
  }

  /// `TS` of `PGS.TS`, `TP` of `quận/TP`.
  private static String lastLink(String word) {
    int start = word.length();
    while (start > 0 && "./-–".indexOf(word.charAt(start - 1)) < 0) {
      start--;
    }
    return word.substring(start);
  }

  /// `thành`, not `Thành`, `95%`, `vov.vn` or the one letter of an item.
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Letters.isLower(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  /// A capital and small letters up to a blank: not `Net/`, `vN`, `Com.vn`.
  private static boolean isSyllable(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit && Letters.isLower(text.charAt(end))) {
      end++;
    }
    return end == limit || isBlank(text.charAt(end)) || ",;:".indexOf(text.charAt(end)) >= 0;
  }

  /// A small letter; but a sentence may begin with one behind a quote that opens, or as `a.`, `b)`.
  private static boolean goesOnWith(String text, int next, int limit) {
    return Letters.isLower(text.charAt(next))
        && OPENERS.indexOf(text.charAt(next - 1)) < 0
        && !(next + 1 < limit && ".)".indexOf(text.charAt(next + 1)) >= 0);
  }

  /// `J. Biden`, `P. Bến Nghé`, `K` in `J. K. Rowling`; but `khóa X. Đại hội`, `Văn A. Sau đó`.
  private Verdict initial(String text, int sentence, int from, String word) {
    int end = from;
    while (end > sentence && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = wordStart(text, sentence, end);
    String before = text.substring(start, end);
    if (word.length() > 1 || before.isEmpty() || before.endsWith(".")) {
      return Verdict.GOES_ON;
    }
    if (lettered.contains(Orthography.key(before))) {
      return Verdict.END;
    }
    boolean name =
        start > sentence // the capital of a first word says nothing
            && Letters.isUpper(before.charAt(0))
            && before.length() > 1
            && isSyllable(before, 0, before.length());
    return name ? Verdict.UNSURE : Verdict.GOES_ON;
  }

  /// `1`, `1.2`, `IV`, `a`: what numbers an item of a list.
  private static boolean isNumbering(String word) {
    return word.length() <= 6
        && (word.length() == 1 || isOf("0123456789.", word) || isOf("IVX", word));
  }

  private static boolean isOf(String letters, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether the word at `from` is the first of its sentence or of an item in it (`gồm: 1. Một
  /// là`).
  private static boolean startsItem(String text, int sentence, int from) {
    int end = from;
    while (end > sentence
        && (isBlank(text.charAt(end - 1)) || BULLETS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end == sentence || BEFORE_ITEM.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static int wordStart(String text, int sentence, int end) {
    int floor = Math.max(sentence, end - LONGEST_WORD - 1);
    int start = end;
    while (start > floor
        && !isBlank(text.charAt(start - 1))
        && BEFORE_WORD.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /// Where the next word begins, behind blanks, opening quotes and the dash of a list item.
  private static int nextWord(String text, int from, int limit) {
    int next = from;
    while (next < limit
        && (isBlank(text.charAt(next))
            || OPENERS.indexOf(text.charAt(next)) >= 0
            || BULLETS.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next;
  }

  static boolean isBlank(char c) {
    return Letters.isBlank(c);
  }
}
