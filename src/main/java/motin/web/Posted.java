package motin.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import motin.ingest.Input;

/// What was sent with a question, in memory and no longer than its answer takes.
final class Posted {

  static final int MOST_BYTES = 4 << 20;

  private final byte[] bytes;

  Posted(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  Input input() {
    return Input.of("pasted", bytes, Input.Given.NOTHING);
  }

  /// The one field of a form, as browsers send it; empty where it is another one.
  Optional<String> field(String name) throws ProblemException {
    String form = new String(bytes, StandardCharsets.UTF_8);
    if (!form.startsWith(name + "=")) {
      return Optional.empty();
    }
    try {
      String value = form.substring(name.length() + 1);
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      throw Problem.badParameter(name, "not encoded as forms are").exception();
    }
  }
}
