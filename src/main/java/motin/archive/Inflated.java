package motin.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import motin.ingest.Inflater;
import motin.ingest.RefusedException;

/// A packed stream that counts what it gives, and stops a flood: far more out than went in.
final class Inflated extends FilterInputStream {

  /// Bytes that any archive may give, however small it is.
  private static final long FREE = 64L << 20;

  private static final int MOST_TIMES = 100;

  private final Counted packed;
  private long given;

  /// A stream that may be packed with gzip.
  static InputStream open(InputStream in) throws IOException {
    Counted packed = new Counted(in);
    return new Inflated(Inflater.open(packed), packed);
  }

  /// @param packed what the other stream reads from
  Inflated(InputStream inflated, Counted packed) {
    super(inflated);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) throws IOException {
    given += more;
    if (given > FREE && given / MOST_TIMES > packed.read) {
      throw new RefusedException("a flood: more than %d times its size".formatted(MOST_TIMES));
    }
  }

  /// A stream that counts what is read of it.
  static final class Counted extends FilterInputStream {

    private long read;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      read += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      read += Math.max(count, 0);
      return count;
    }
  }
}
