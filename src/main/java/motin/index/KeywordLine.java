package motin.index;

import motin.article.Article;
import motin.article.Span;

/// A match between the words around it, so that many can be read one under the other.
///
/// @param left what stands before it on its line of the text, at most so much as was asked for
/// @param span the match in the article's text
/// @param right what stands behind it
public record KeywordLine(Article article, String left, Span span, String right) {

  /// The match itself.
  public String keyword() {
    return span.of(article.text());
  }

  static KeywordLine of(Article article, Span span, int width) {
    String text = article.text();
    int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
    int lineEnd = text.indexOf('\n', span.end());
    int from = wordStart(text, Math.max(lineStart, span.start() - width), lineStart);
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, span.end() + width);
    while (to < text.length() && to > span.end() && Character.isLetterOrDigit(text.charAt(to))) {
      to--;
    }
    return new KeywordLine(
        article,
        text.substring(Math.min(from, span.start()), span.start()),
        span,
        text.substring(span.end(), to));
  }

  /// The first place from `at` on where no word is cut.
  private static int wordStart(String text, int at, int lineStart) {
    int start = at;
    while (start > lineStart
        && start < text.length()
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }
}
