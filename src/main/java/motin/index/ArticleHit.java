package motin.index;

import java.util.List;
import java.util.Optional;
import motin.fact.Extraction;

/// An article that matches.
///
/// @param score higher is better; 0 for all where the query is blank
/// @param title as in the article, the matches marked
/// @param snippets the passages that show best why it matches, in the order of the text; the
///   opening of the article where the query is blank
/// @param story of which story it is: the id of the first article of it that was read
public record ArticleHit(
    Extraction extraction,
    float score,
    Optional<Snippet> title,
    List<Snippet> snippets,
    String story) {

  public ArticleHit {
    snippets = List.copyOf(snippets);
  }
}
