package motin.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Something that should hold an article: where it stands, and a way to its bytes.
///
/// Nothing is opened before [Bytes#open()] is called, so a path that cannot be read is an input
/// too: it fails there, and becomes one rejection.
///
/// @param origin the path as given, a URL, `-` for standard input, or a place in an archive:
///   `archive.warc.gz#offset`, `file.jsonl#line`
/// @param given what is known of it from elsewhere
/// @param file the file of this machine that holds it, alone or with others; or none
public record Input(String origin, Bytes bytes, Given given, Optional<Path> file) {

  public Input(String origin, Bytes bytes, Given given) {
    this(origin, bytes, given, Optional.empty());
  }

  public Input(String origin, Bytes bytes) {
    this(origin, bytes, Given.NOTHING);
  }

  /// A file of this machine.
  public static Input of(String origin, Path file) {
    return new Input(origin, () -> Files.newInputStream(file), Given.NOTHING, Optional.of(file));
  }

  /// The same input in a file that holds many.
  public Input in(Optional<Path> container) {
    return new Input(origin, bytes, given, container);
  }

  /// What a collection tells of an article beside its text. The page itself is believed first, but
  /// for the headline of a text that has none of its own.
  ///
  /// @param published a date in any form that pages print
  public record Given(
      Optional<String> url,
      Optional<String> title,
      Optional<String> published,
      Optional<String> author,
      Optional<String> source) {

    public static final Given NOTHING =
        new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// An address, and nothing else.
    public static Given at(String url) {
      return new Given(
          Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// A way to the bytes of an input. Whoever opens the stream closes it.
  @FunctionalInterface
  public interface Bytes {

    /// Opens the bytes anew.
    ///
    /// @throws IOException where they cannot be read; the message or the kind tells why
    InputStream open() throws IOException;
  }

  /// An input that fails when it is opened: what should have been there cannot be read.
  public static Input failing(String origin, IOException problem) {
    return new Input(
        origin,
        () -> {
          throw problem;
        });
  }

  /// Bytes that are at hand already.
  public static Input of(String origin, byte[] bytes, Given given) {
    return new Input(origin, () -> new ByteArrayInputStream(bytes), given);
  }

  /// Text that is at hand already, as it were a file of the name `origin`.
  public static Input of(String origin, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input(origin, () -> new ByteArrayInputStream(bytes));
  }
}
