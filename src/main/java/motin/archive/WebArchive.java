package motin.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import motin.ingest.Input;
import motin.ingest.RefusedException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// A web archive (ISO 28500), plain or packed: its pages and texts, each at its offset.
///
/// A damaged record is one failing member; reading goes on at the next record that can be read,
/// which the file is opened anew and searched for. Records of other things than pages are passed
/// over.
final class WebArchive implements Container {

  /// Damaged places after which a file is given up.
  private static final int MOST_DAMAGES = 1_000;

  private final Input.Bytes bytes;
  private WarcReader reader;

  /// Where the reader's stream begins in the file.
  private long start;

  /// Where the last record begins.
  private long last;

  private Optional<Watched> current = Optional.empty();
  private int damages;
  private boolean over;

  WebArchive(Input.Bytes bytes) throws IOException {
    this.bytes = bytes;
    this.reader = new WarcReader(bytes.open());
  }

  @Override
  public Optional<Member> next() throws IOException {
    if (unfinished()) {
      over = !resume(last + 1);
    }
    while (!over) {
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          return Optional.empty();
        }
        last = start + reader.position();
        Optional<Member> member = member(last, record.get());
        if (member.isPresent()) {
          return member;
        }
      } catch (IOException e) {
        return damaged(start + reader.position(), e);
      } catch (UncheckedIOException e) {
        return damaged(start + reader.position(), cause(e));
      } catch (IllegalArgumentException e) {
        return damaged(start + reader.position(), new RefusedException("damaged record"));
      }
    }
    return Optional.empty();
  }

  private Optional<Member> member(long at, WarcRecord record) throws IOException {
    if (!(record instanceof WarcTargetRecord target)) {
      return Optional.empty();
    }
    String place = Long.toString(at);
    Input.Given given = Input.Given.at(target.target());
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      boolean page = http.status() == 200 && isText(http.contentType());
      return page
          ? Optional.of(opened(place, http.bodyDecoded().stream(), given))
          : Optional.empty();
    }
    boolean text =
        (record instanceof WarcResource || record.type().equals("conversion"))
            && isText(target.contentType());
    return text ? Optional.of(opened(place, target.body().stream(), given)) : Optional.empty();
  }

  private static IOException cause(UncheckedIOException problem) {
    IOException cause = problem.getCause();
    return cause == null ? new IOException(problem) : cause;
  }

  private Member opened(String place, InputStream body, Input.Given given) {
    Watched watched = new Watched(body);
    current = Optional.of(watched);
    return new Member(place, watched, given);
  }

  /// A packed record that was left before its end is not inflated to the end, because it may have
  /// none.
  private boolean unfinished() {
    boolean left = current.filter(body -> !body.ended).isPresent();
    current = Optional.empty();
    return left && reader.compression() == WarcCompression.GZIP;
  }

  private static boolean isText(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html")
        || base.equals("application/xhtml+xml")
        || base.equals("text/plain");
  }

  /// Tells of the damage, and finds the next record.
  private Optional<Member> damaged(long at, IOException problem) {
    over = ++damages > MOST_DAMAGES || !resume(at + 1);
    return Optional.of(Member.failing(Long.toString(at), problem));
  }

  /// Opens the file anew behind a damaged place.
  private boolean resume(long from) {
    long next = from;
    try {
      reader.close();
      while (true) {
        try (InputStream search = new BufferedInputStream(bytes.open(), 1 << 16)) {
          search.skipNBytes(next);
          long found = RecordSearch.find(search);
          if (found < 0) {
            return false;
          }
          next += found;
        }
        if (begins(next)) {
          return true;
        }
        next++;
      }
    } catch (IOException e) {
      return false;
    }
  }

  private boolean begins(long offset) throws IOException {
    InputStream stream = bytes.open();
    try {
      stream.skipNBytes(offset);
      new WarcReader(stream).next();
      stream.close();
      stream = bytes.open();
      stream.skipNBytes(offset);
      reader = new WarcReader(stream);
      start = offset;
      return true;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      stream.close();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /// The body of a record, which knows whether it was read to its end.
  private static final class Watched extends FilterInputStream {

    private boolean ended;

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      ended |= c < 0;
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      ended |= count < 0;
      return count;
    }

    @Override
    public void close() {
      // The archive is closed by the one who opened it.
    }
  }
}
