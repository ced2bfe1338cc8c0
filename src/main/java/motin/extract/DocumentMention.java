package motin.extract;

import java.util.Optional;

/// A document as one place of the text cites it, tokens `[from, to)`.
///
/// @param number empty where it is cited by its issuer alone
record DocumentMention(
    int from,
    int to,
    String kind,
    Optional<DocumentNumber> number,
    Optional<String> date,
    Optional<String> issuer,
    boolean issuerSaid,
    String rule) {

  /// The one with what another mention of the same document adds.
  DocumentMention with(DocumentMention other) {
    boolean code = number.isPresent() && number.get().isCoded();
    return new DocumentMention(
        from,
        to,
        kind,
        code ? number : other.number.filter(DocumentNumber::isCoded).or(() -> number),
        date.or(other::date),
        !issuerSaid && other.issuerSaid ? other.issuer : issuer.or(other::issuer),
        issuerSaid || other.issuerSaid,
        rule);
  }

  /// The one with an issuer that stands after the last of several.
  DocumentMention of(Optional<String> shared) {
    return new DocumentMention(from, to, kind, number, date, shared, true, rule);
  }
}
