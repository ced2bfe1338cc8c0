package motin.ingest;

import java.io.IOException;

/// Bytes that are not read on purpose: too many, too deeply packed, of a form that does harm.
public final class RefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /// @param reason a few words for the user, such as `larger than 16 MB`
  public RefusedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
