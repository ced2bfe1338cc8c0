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
    Assessment assessment)
    implements Fact {

  public DocumentReference {
    evidence = List.copyOf(evidence);
  }

  /// A fact as it was read, not assessed yet.
  public DocumentReference(
      String kind,
      Optional<String> number,
      Optional<String> date,
      Optional<String> issuer,
      List<Mention> evidence) {
    this(kind, number, date, issuer, evidence, Assessment.NONE);
  }

  @Override
  public DocumentReference with(Assessment assessed) {
    return new DocumentReference(kind, number, date, issuer, evidence, assessed);
  }
}
