package motin.index;

import java.util.List;

/// The facts found: how many in all, and the page asked for.
public record FactResult(long total, List<FactHit> hits) {

  public FactResult {
    hits = List.copyOf(hits);
  }
}
