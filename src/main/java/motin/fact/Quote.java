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
    double confidence)
    implements Fact {

  public Quote {
    evidence = List.copyOf(evidence);
  }
}
