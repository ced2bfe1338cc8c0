package motin.analysis;

import motin.language.Orthography;

/// Walks over what can be searched for in a text: syllables, numbers, dates, document numbers.
///
/// A run of letters and digits is one. Kept whole as well are `1.600` and `45,5`, `14/8` and
/// `14/8/2025`, `18-NQ/TW` and `05/2021/NĐ-CP`. A range (`2025-2030`, `8-10`) is two, so that
/// either end finds it. Invisible characters and marks that are not composed with their letter are
/// part of the syllable that they follow. One pass, no backtracking over more than the piece at
/// hand.
public final class Syllables {

  /// Longer ones are cut: Lucene refuses a whole document for one immense term.
  static final int LONGEST = 100;

  private final CharSequence text;
  private int start;
  private int end;

  public Syllables(CharSequence text) {
    this.text = text;
  }

  /// Goes to the next one, where there is one.
  public boolean next() {
    start = end;
    while (start < text.length() && !Character.isLetterOrDigit(codePoint(start))) {
      start += Character.charCount(codePoint(start));
    }
    if (start == text.length()) {
      end = start;
      return false;
    }
    end = Character.isDigit(codePoint(start)) ? figure(start) : run(start);
    return true;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /// The one at hand as it is looked up: composed, [Orthography#key].
  public String key() {
    return Orthography.key(term(text, start, end));
  }

  /// The one at hand without accents: composed, [Orthography#plain].
  public String plain() {
    return Orthography.plain(term(text, start, end));
  }

  /// A piece of a text composed, without what nobody sees, and no longer than [#LONGEST].
  static CharSequence term(CharSequence text, int start, int end) {
    CharSequence tight = Orthography.tight(text, start, end);
    if (tight.length() <= LONGEST) {
      return tight;
    }
    boolean pair = Character.isHighSurrogate(tight.charAt(LONGEST - 1));
    return tight.subSequence(0, pair ? LONGEST - 1 : LONGEST);
  }

  /// A number, a date or a document number that begins here; else the run of letters and digits.
  private int figure(int from) {
    int to = digits(from);
    int document = documentNumber(to);
    if (document > to) {
      return document;
    }
    if (to < text.length() && isPart(to)) {
      return run(from);
    }
    int number = joinedDigits(to, ".,");
    return number > to ? number : joinedDigits(to, "/");
  }

  /// The end of `/2021/NĐ-CP` or `-NQ/TW` after a number's digits; `to` where there is none.
  private int documentNumber(int to) {
    int at = joinedDigits(to, "/");
    if (!joined(at, "-/") || !Character.isLetter(codePoint(at + 1))) {
      return to;
    }
    while (joined(at, "-/") && Character.isLetter(codePoint(at + 1))) {
      at = run(at + 1);
    }
    return at;
  }

  private int joinedDigits(int from, String joints) {
    int at = from;
    while (joined(at, joints) && Character.isDigit(codePoint(at + 1))) {
      at = digits(at + 1);
    }
    return at;
  }

  private boolean joined(int at, String joints) {
    return at + 1 < text.length() && joints.indexOf(text.charAt(at)) >= 0 && isPart(at + 1);
  }

  private int digits(int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(codePoint(at))) {
      at += Character.charCount(codePoint(at));
    }
    return at;
  }

  private int run(int from) {
    int at = from;
    while (at < text.length() && isPart(at)) {
      at += Character.charCount(codePoint(at));
    }
    return at;
  }

  private boolean isPart(int at) {
    int c = codePoint(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Orthography.isInvisible(c);
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at);
  }
}
