package motin.fact;

import java.util.List;
import motin.article.Article;

/// An article and everything Motin found in it: one line of the export.
///
/// @param about the provinces the article is about, the main one first
public record Extraction(Article article, List<String> about, List<Fact> facts) {

  public Extraction {
    about = List.copyOf(about);
    facts = List.copyOf(facts);
  }

  /// The facts of one kind, in the order they stand in the article.
  public <F extends Fact> List<F> facts(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
