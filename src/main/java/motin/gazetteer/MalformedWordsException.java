package motin.gazetteer;

import java.io.IOException;

/// A row of a file of words is wrong; the message begins with file and line.
public final class MalformedWordsException extends IOException {

  private static final long serialVersionUID = 1;

  MalformedWordsException(String place, String reason) {
    super(place + ": " + reason);
  }
}
