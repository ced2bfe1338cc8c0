package motin.index;

import java.util.List;
import motin.article.Article;
import motin.fact.Extraction;
import motin.fact.Fact;

/// A fact that matches, and the article that says it.
///
/// @param position which of the article's facts it is, from 0
/// @param sentence the sentence around its first evidence, the evidence marked
public record FactHit(Article article, int position, Fact fact, Snippet sentence) {

  /// One fact of an article.
  ///
  /// @throws IndexOutOfBoundsException where it has none at this position
  public static FactHit of(Extraction extraction, int position) {
    Fact fact = extraction.facts().get(position);
    String text = extraction.article().text();
    Snippet sentence =
        fact.evidence().isEmpty()
            ? new Snippet(fact.summary(), List.of())
            : Snippets.around(text, fact.evidence().getFirst().span());
    return new FactHit(extraction.article(), position, fact, sentence);
  }
}
