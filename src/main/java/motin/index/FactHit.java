package motin.index;

import java.util.List;
import motin.article.Article;
import motin.fact.Fact;

/// A fact that matches, and the article that says it.
///
/// @param position which of the article's facts it is, from 0
/// @param sentence the sentence around its first evidence, the evidence marked
public record FactHit(Article article, int position, Fact fact, Snippet sentence) {

  /// A fact of an article that is at hand.
  public static FactHit of(Article article, int position, Fact fact) {
    Snippet sentence =
        fact.evidence().isEmpty()
            ? new Snippet(fact.summary(), List.of())
            : Snippets.around(article.text(), fact.evidence().getFirst().span());
    return new FactHit(article, position, fact, sentence);
  }
}
