package motin.index;

/// What a query that is being typed may become.
///
/// @param value as articles write it
/// @param articles how many have it
public record Completion(String value, Kind kind, int articles) {

  /// What kind of thing it is.
  public enum Kind {
    PERSON,
    BODY,
    PLACE,
    DOCUMENT,
    /// What is counted or measured, or the name of an event.
    PHRASE
  }
}
