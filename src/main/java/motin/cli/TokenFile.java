package motin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import motin.web.Access;

/// The file that holds the token of a server which is open to others.
final class TokenFile {

  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private TokenFile() {}

  /// @throws IOException where it cannot be read, others can read it, or what it holds is no token;
  ///   the message is one line that names the file and says what to do
  static String read(Path file) throws IOException {
    String make = "make one: (umask 077; head -c 32 /dev/urandom | base64 > %s)".formatted(file);
    if (!Files.isReadable(file)) {
      throw new IOException("%s cannot be read; %s".formatted(file, make));
    }
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> others = EnumSet.copyOf(OF_OTHERS);
      others.retainAll(Files.getPosixFilePermissions(file));
      if (!others.isEmpty()) {
        throw new IOException("others can read %s; chmod 600 it".formatted(file));
      }
    }
    String token = Files.readString(file).strip();
    if (token.length() < Access.SHORTEST_TOKEN) {
      throw new IOException(
          "%s: a token has %d characters at the least; %s"
              .formatted(file, Access.SHORTEST_TOKEN, make));
    }
    return token;
  }
}
