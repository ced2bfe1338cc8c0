package motin.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import motin.ingest.Input;

/// A file that holds many articles, read member by member.
interface Container extends Closeable {

  /// The next member, whose bytes must be read before the one after it is asked for.
  ///
  /// @throws IOException where the file is damaged so that nothing behind can be read
  Optional<? extends Item> next() throws IOException;

  /// What a container has.
  sealed interface Item {}

  /// A page that it only names.
  record Page(String url, Input.Given given) implements Item {}

  /// Another container that it only names.
  record Listed(String url) implements Item {}

  /// One member.
  ///
  /// @param place where it stands in the container: an offset, a line, a name
  record Member(String place, InputStream bytes, Input.Given given) implements Item {

    Member(String place, InputStream bytes) {
      this(place, bytes, Input.Given.NOTHING);
    }

    /// A member that cannot be read, while those behind it may be.
    static Member failing(String place, IOException problem) {
      return new Member(place, new Failing(problem));
    }
  }

  /// Bytes that are not there.
  final class Failing extends InputStream {

    private final IOException problem;

    Failing(IOException problem) {
      this.problem = problem;
    }

    @Override
    public int read() throws IOException {
      throw problem;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      throw problem;
    }
  }
}
