package motin.index;

/// How many of the articles found have one value of a facet.
public record FacetCount(String value, int count) {}
