package motin.index;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// There is no index, or it is locked, damaged, of another program or of a newer Motin.
///
/// The message is one line that names the folder and says what can be done.
public final class UnusableIndexException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  UnusableIndexException(Path folder, String reason) {
    super(folder + ": " + reason);
  }

  UnusableIndexException(Path folder, String reason, Throwable cause) {
    super(folder + ": " + reason, cause);
  }
}
