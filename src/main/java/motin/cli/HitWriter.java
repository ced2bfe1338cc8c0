package motin.cli;

import motin.index.ArticleHit;
import motin.index.FactHit;
import motin.index.FactResult;
import motin.index.KeywordLine;
import motin.index.SearchResult;

/// Writes hits in one of the formats.
interface HitWriter {

  void article(ArticleHit hit);

  void fact(FactHit hit);

  void keyword(KeywordLine line);

  /// A page of articles, with what is known of the whole result.
  default void articles(SearchResult result) {
    result.hits().forEach(this::article);
  }

  /// A page of facts, with what is known of the whole result.
  default void facts(FactResult result) {
    result.hits().forEach(this::fact);
  }
}
