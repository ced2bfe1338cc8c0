package motin.index;

import java.util.List;

/// How many of what was found have one value of a facet.
///
/// @param within the commonest values within it, counted too; each names the value it lies in
public record FacetCount(String value, int count, List<FacetCount> within) {

  public FacetCount {
    within = List.copyOf(within);
  }

  /// A value that has none within it.
  public FacetCount(String value, int count) {
    this(value, count, List.of());
  }
}
