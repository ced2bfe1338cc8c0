package motin.index;

import java.io.IOException;
import java.util.Optional;

/// What was perhaps meant by a query that finds nothing.
final class Spelling {

  private final FacetedSearcher searcher;
  private final QueryText text;

  Spelling(FacetedSearcher searcher, QueryText text) {
    this.searcher = searcher;
    this.text = text;
  }

  Optional<String> suggestion() throws IOException {
    return searcher == null || text == null ? Optional.empty() : Optional.empty();
  }
}
