package motin.index;

import java.util.List;
import motin.article.Span;

/// A piece of an article's text, and where in it the query matched.
///
/// Plain text, never HTML: whoever shows it escapes it, then marks it.
///
/// @param marks UTF-16 offsets into `text`, in order, never overlapping
public record Snippet(String text, List<Span> marks) {

  public Snippet {
    marks = List.copyOf(marks);
  }

  /// All of a text, with the matches of a query.
  ///
  /// @throws IllegalArgumentException for a query of more words than are read
  public static Snippet of(String query, String text) {
    return Snippets.marked(QueryText.parse(query), text);
  }
}
