package motin.index;

import motin.article.Article;
import motin.fact.Fact;

/// A fact that matches, and the article that says it.
///
/// @param position which of the article's facts it is, from 0
/// @param sentence the sentence around its first evidence, the evidence marked
public record FactHit(Article article, int position, Fact fact, Snippet sentence) {}
