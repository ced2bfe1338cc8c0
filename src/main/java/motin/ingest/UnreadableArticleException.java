package motin.ingest;

/// An input that gives no article: missing, damaged, too large, or holding something else.
public final class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String origin;
  private final String reason;

  /// @param reason one line for the user, such as `not Vietnamese`
  public UnreadableArticleException(String origin, String reason) {
    super(origin + ": " + reason);
    this.origin = origin;
    this.reason = reason;
  }

  public String origin() {
    return origin;
  }

  public String reason() {
    return reason;
  }
}
