package motin.index;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.Query;

/// Hits that come before all others that are worse in kind: exact ones before those whose accents
/// differ.
///
/// @param query finds and ranks them
/// @param closer looks at the best of them once more, and adds what it gives to their scores; it
///   costs too much to be asked of each
/// @param above what they are given above those that are worse in kind
record Tier(Query query, Optional<Query> closer, float above) {

  /// All hits of a query, ranked by it alone.
  static Tier of(Query query) {
    return new Tier(query, Optional.empty(), 0);
  }

  /// The same hits of fewer documents.
  Tier within(UnaryOperator<Query> narrowed) {
    return new Tier(narrowed.apply(query), closer, above);
  }
}
