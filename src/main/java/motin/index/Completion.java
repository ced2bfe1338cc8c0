package motin.index;

/// What a query that is being typed may become.
///
/// @param value as articles write it
/// @param articles how many have it
public record Completion(String value, Kind kind, int articles) {

  /// What kind of thing it is.
  public enum Kind {
    PERSON('0'),
    BODY('1'),
    PLACE('2'),
    DOCUMENT('3'),
    /// What is counted or measured, or the name of an event.
    PHRASE('4');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /// What stands for it in the index.
    char sign() {
      return sign;
    }

    static Kind of(char sign) {
      for (Kind kind : values()) {
        if (kind.sign == sign) {
          return kind;
        }
      }
      throw new IllegalArgumentException("No kind has the sign " + sign);
    }
  }
}
