package motin.fact;

import java.util.List;
import java.util.Optional;

/// An official document cited.
///
/// @param kind `Nghị quyết`, `Chỉ thị`, `Quyết định` …
/// @param number as printed, without `số`: `18-NQ/TW`, `1976`
/// @param date ISO 8601
public record DocumentReference(
    String kind,
    Optional<String> number,
    Optional<String> date,
    Optional<String> issuer,
    List<Mention> evidence,
    double confidence)
    implements Fact {

  public DocumentReference {
    evidence = List.copyOf(evidence);
  }
}
