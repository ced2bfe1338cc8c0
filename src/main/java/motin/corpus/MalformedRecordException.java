package motin.corpus;

import java.io.IOException;

/// What was read is no record of the export. The message is one line that tells the place inside
/// the record and the reason: `counts[3].category: no such value: memberz`.
public final class MalformedRecordException extends IOException {

  private static final long serialVersionUID = 1L;

  MalformedRecordException(String place, String reason) {
    super(place.isEmpty() ? reason : place + ": " + reason);
  }
}
