package motin.extract;

import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.gazetteer.Hits;
import motin.language.AnnotatedArticle;
import motin.language.Tokens;

/// What every extractor reads: the article, its tokens and sentences, and the phrases of the
/// gazetteer found in it; whom to tell what is refused; and the grammar of names, which every other
/// asks.
record Reading(AnnotatedArticle annotated, Hits hits, Trace trace, Names names) {

  /// Nothing, and why: for a grammar that gives up on the tokens `[from, to)`.
  <T> Optional<T> refuse(Refusal.Reason reason, int from, int to) {
    trace.refuse(reason, from, to);
    return Optional.empty();
  }

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
