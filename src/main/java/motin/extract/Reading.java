package motin.extract;

import java.util.List;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.gazetteer.Hits;
import motin.language.AnnotatedArticle;
import motin.language.Tokens;

/// What every extractor reads: the article, its tokens and sentences, and the phrases of the
/// gazetteer found in it.
record Reading(AnnotatedArticle annotated, Hits hits) {

  Article article() {
    return annotated.article();
  }

  Tokens tokens() {
    return annotated.tokens();
  }

  List<Span> sentences() {
    return annotated.sentences();
  }

  /// The block that a token stands in.
  Block block(int token) {
    return article().blocks().get(tokens().block(token));
  }
}
