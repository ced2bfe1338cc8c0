package motin.corpus;

import java.util.Optional;
import motin.article.Span;

/// Offsets of one text in its two countings: UTF-16 units inside the program, Unicode code points
/// in the export.
///
/// They differ only after a character beyond the basic plane, such as an emoji. Most texts have
/// none and need no table; for the others it is made once, in one pass, for all offsets.
final class CodePoints {

  private final int length;

  /// Code points before each UTF-16 offset, and UTF-16 offset of each code point; both empty where
  /// the two countings agree.
  private final int[] before;

  private final int[] offset;

  CodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    this.length = count;
    boolean same = count == text.length();
    this.before = new int[same ? 0 : text.length() + 1];
    this.offset = new int[same ? 0 : count + 1];
    if (!same) {
      int point = 0;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        before[i] = point;
        before[i + 1] = point;
        offset[point++] = i;
      }
      before[text.length()] = count;
      offset[count] = text.length();
    }
  }

  /// The code points before a UTF-16 offset. Inside a surrogate pair it is the pair's start.
  int before(int utf16) {
    return before.length == 0 ? utf16 : before[utf16];
  }

  /// The span of UTF-16 units that code points `[start, end)` are; empty where the text has no
  /// such.
  Optional<Span> span(int start, int end) {
    if (start < 0 || end < start || end > length) {
      return Optional.empty();
    }
    return Optional.of(
        offset.length == 0 ? new Span(start, end) : new Span(offset[start], offset[end]));
  }
}
