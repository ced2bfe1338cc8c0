package motin.index;

import motin.article.Span;

/// Pieces of a text that can be shown by themselves.
///
/// Only for the eye: a wrong end costs nothing but looks, so that a full stop before a blank and a
/// capital is enough, and no model is needed.
final class Sentences {

  /// UTF-16 units of the longest piece shown.
  static final int LONGEST = 320;

  private static final String STOPS = ".!?…;:”\"";

  private Sentences() {}

  /// The sentence around a span of the text; of a long one the words next to the span.
  static Span around(String text, Span span) {
    int start = span.start();
    while (start > Math.max(0, span.start() - LONGEST) && !endsAt(text, start)) {
      start--;
    }
    int end = span.end();
    while (end < Math.min(text.length(), span.end() + LONGEST) && !endsAt(text, end)) {
      end++;
    }
    return trimmed(text, cropped(text, new Span(start, end), span));
  }

  /// Whether one sentence ends before `at` and another begins there.
  private static boolean endsAt(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '\n' || text.charAt(at) == '\n') {
      return true;
    }
    return before == ' '
        && at > 1
        && STOPS.indexOf(text.charAt(at - 2)) >= 0
        && !Character.isLowerCase(text.charAt(at));
  }

  private static Span cropped(String text, Span sentence, Span kept) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int room = Math.max(0, LONGEST - kept.length());
    int start = Math.max(sentence.start(), kept.start() - room / 3);
    int end = Math.min(sentence.end(), Math.max(kept.end(), start + LONGEST));
    while (start > sentence.start() && start < kept.start() && text.charAt(start - 1) != ' ') {
      start++;
    }
    while (end < sentence.end() && end > kept.end() && text.charAt(end) != ' ') {
      end--;
    }
    return new Span(start, end);
  }

  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
