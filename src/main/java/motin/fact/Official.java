package motin.fact;

import java.util.List;

/// A named person who holds or is given a position.
///
/// @param name without honorifics: not đồng chí, ông, bà
public record Official(
    String name, List<Position> positions, List<Mention> evidence, Assessment assessment)
    implements Fact {

  public Official {
    positions = List.copyOf(positions);
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Official(String name, List<Position> positions, List<Mention> evidence) {
    this(name, positions, evidence, Assessment.NONE);
  }

  @Override
  public Official with(Assessment assessed) {
    return new Official(name, positions, evidence, assessed);
  }
}
