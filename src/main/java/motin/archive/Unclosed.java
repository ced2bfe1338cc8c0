package motin.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/// A member's view of its archive's stream: closing it leaves the archive open.
final class Unclosed extends FilterInputStream {

  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // The archive is closed by the one who opened it.
  }
}
