package motin.language;

/// A place where a sentence might end: a run of `. ? ! …` with the quotes and brackets that close
/// after it, such as `.`, `...`, `?".` or `!”)`.
///
/// @param start of the run
/// @param last the last of its marks, the one that the model is asked about
/// @param end behind the run
record Stop(int start, int last, int end) {

  private static final String CLOSERS = "\"”’»)]}'";

  /// The first stop at or after `from`, before `limit`; its `start` is `limit` where there is none.
  static Stop next(String text, int from, int limit) {
    int start = from;
    while (start < limit && !isMark(text.charAt(start))) {
      start++;
    }
    int last = start;
    int end = start;
    while (end < limit && (isMark(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      if (isMark(text.charAt(end))) {
        last = end;
      }
      end++;
    }
    return new Stop(start, last, end);
  }

  /// Several dots, or `…`: something is left out, and the sentence may go on.
  boolean isEllipsis(String text) {
    return text.charAt(last) == '…' || (last > start && text.charAt(last - 1) == '.');
  }

  static boolean isMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }
}
