package motin.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Opens what may be packed with gzip, by its first two bytes; and says why it cannot be opened.
public final class Inflater {

  private Inflater() {}

  /// The stream as it is, or inflated.
  ///
  /// @throws IOException where it is damaged from the beginning
  public static InputStream open(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return packed ? new GZIPInputStream(buffered) : buffered;
  }

  /// The problem in a few words for the user; the path stands before them.
  static String reason(IOException problem) {
    return switch (problem) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "may not be read";
      case FileSystemLoopException _ -> "a link leads back to a folder above it";
      case ZipException _ -> "damaged gzip";
      case EOFException _ -> "damaged gzip: it ends too early";
      case RefusedException refused -> refused.reason();
      default -> "cannot be read: " + problem.getMessage();
    };
  }
}
