package motin.language;

import java.util.Arrays;
import motin.article.Span;

/// The words of a text, in order. Immutable.
///
/// A word is one token or more; together the words hold all of the text that is not white space.
/// Offsets are UTF-16 units of the text as it was given, half open.
public final class Words {

  private final String text;

  /// The start and end of every token.
  private final int[] bounds;

  /// The first token of every word, and behind the last word the number of tokens.
  private final int[] firsts;

  private final int size;

  Words(String text, int[] bounds, int[] firsts, int size) {
    this.text = text;
    this.bounds = bounds;
    this.firsts = firsts;
    this.size = size;
  }

  public int size() {
    return size;
  }

  /// Where a word begins in the text.
  public int start(int word) {
    return bounds[2 * firsts[word]];
  }

  /// Where a word ends in the text.
  public int end(int word) {
    return bounds[2 * firsts[word + 1] - 1];
  }

  public Span span(int word) {
    return new Span(start(word), end(word));
  }

  /// A word as the text has it, blanks between its syllables included.
  public String text(int word) {
    return text.substring(start(word), end(word));
  }

  /// How many tokens a word has: 3 for `Ban Chấp hành`, 1 for `2025`.
  public int length(int word) {
    return firsts[word + 1] - firsts[word];
  }

  /// Where a token of a word begins; `token` counts from 0.
  public int start(int word, int token) {
    return bounds[2 * (firsts[word] + token)];
  }

  public int end(int word, int token) {
    return bounds[2 * (firsts[word] + token) + 1];
  }

  /// The text with one blank between words and `_` for the blanks inside a word.
  @Override
  public String toString() {
    if (size == 0) {
      return "";
    }
    char[] line = new char[text.length() + firsts[size]];
    int at = 0;
    for (int word = 0; word < size; word++) {
      int last = firsts[word + 1];
      for (int token = firsts[word]; token < last; token++) {
        int start = bounds[2 * token];
        int end = bounds[2 * token + 1];
        text.getChars(start, end, line, at);
        at += end - start;
        if (token + 1 == last || bounds[2 * token + 2] > end) {
          line[at++] = token + 1 == last ? ' ' : '_';
        }
      }
    }
    return new String(line, 0, at - 1);
  }

  int[] starts() {
    int[] starts = new int[size];
    Arrays.setAll(starts, this::start);
    return starts;
  }
}
