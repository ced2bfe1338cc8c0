package motin.language;

import java.util.List;
import motin.article.Article;
import motin.article.Span;

/// An article with its tokens and sentences: what the extractors read.
///
/// A sentence never crosses a block; sentences are in the order of the text.
public record AnnotatedArticle(Article article, Tokens tokens, List<Span> sentences) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
