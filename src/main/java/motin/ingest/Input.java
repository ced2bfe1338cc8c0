package motin.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Something that should hold an article: where it stands, and a way to its bytes.
///
/// Nothing is opened before [Bytes#open()] is called, so a path that cannot be read is an input
/// too: it fails there, and becomes one rejection.
///
/// @param origin the path as given, a URL, or `-` for standard input
public record Input(String origin, Bytes bytes) {

  /// A way to the bytes of an input. Whoever opens the stream closes it.
  @FunctionalInterface
  public interface Bytes {

    /// Opens the bytes anew.
    ///
    /// @throws IOException where they cannot be read; the message or the kind tells why
    InputStream open() throws IOException;
  }

  /// Text that is at hand already, as it were a file of the name `origin`.
  public static Input of(String origin, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input(origin, () -> new ByteArrayInputStream(bytes));
  }
}
