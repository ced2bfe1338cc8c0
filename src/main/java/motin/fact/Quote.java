package motin.fact;

import java.util.List;
import java.util.Optional;

/// What somebody said, word for word or reported.
///
/// @param verb `nhấn mạnh`; empty for an answer in an interview
/// @param direct inside quotation marks
public record Quote(
    String speaker,
    Optional<String> verb,
    String text,
    boolean direct,
    List<Mention> evidence,
    Assessment assessment)
    implements Fact {

  public Quote {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public Quote(
      String speaker, Optional<String> verb, String text, boolean direct, List<Mention> evidence) {
    this(speaker, verb, text, direct, evidence, Assessment.NONE);
  }

  @Override
  public Quote with(Assessment assessed) {
    return new Quote(speaker, verb, text, direct, evidence, assessed);
  }
}
