package motin.index;

/// A query that finds something, near one that finds nothing.
///
/// @param query as it can be typed
/// @param followed whether the hits given are those of this query
public record Suggestion(String query, boolean followed) {}
