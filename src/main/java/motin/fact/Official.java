package motin.fact;

import java.util.List;

/// A named person who holds or is given a position.
///
/// @param name without honorifics: not đồng chí, ông, bà
public record Official(
    String name, List<Position> positions, List<Mention> evidence, double confidence)
    implements Fact {

  public Official {
    positions = List.copyOf(positions);
    evidence = List.copyOf(evidence);
  }
}
