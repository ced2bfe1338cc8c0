package motin.cli;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import motin.Ingestion.Tally;
import motin.ingest.Input;
import motin.ingest.Inputs;

/// What a long run tells on standard error: complaints line by line, and on a terminal how far it
/// is, in one line that is written over.
final class Progress {

  private static final long STEP = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean live;
  private final long begun = System.nanoTime();
  private final AtomicLong bytes = new AtomicLong();
  private volatile long allBytes;
  private long shown = begun;

  Progress(PrintWriter err) {
    this.err = err;
    this.live = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /// The inputs of the paths; on a terminal, what is read of them is counted, and how much there is
  /// is found out meanwhile.
  Iterable<Input> watching(List<String> paths, ReadingOptions reading) {
    if (!live) {
      return reading.inputs(paths);
    }
    Thread.ofVirtual().start(() -> allBytes = size(paths));
    Inputs inputs = reading.walk(paths);
    return reading.opened(() -> new Watched(inputs.iterator()));
  }

  private static long size(List<String> paths) {
    long size = 0;
    for (Input input : Inputs.of(paths, InputStream.nullInputStream())) {
      size += size(input.origin());
    }
    return size;
  }

  /// Nothing for what cannot be read: that is told of when it is.
  private static long size(String path) {
    try {
      return path.equals("-") ? 0 : Files.size(Path.of(path));
    } catch (IOException e) {
      return 0;
    }
  }

  /// One complaint: the place, and the reason.
  synchronized void complain(String place, String reason) {
    line("motin: " + place + ": " + reason);
  }

  synchronized void line(String words) {
    err.println((live ? CLEAR : "") + words);
    err.flush();
  }

  synchronized void show(Tally tally) {
    long now = System.nanoTime();
    if (live && now - shown >= STEP) {
      err.print(CLEAR + told(tally, Duration.ofNanos(now - begun), bytes.get(), allBytes));
      err.flush();
      shown = now;
    }
  }

  /// `1,200 read, 14 rejected, 120 a second, 43 %, 2 min left`.
  static String told(Tally tally, Duration since, long bytes, long allBytes) {
    double seconds = Math.max(0.001, since.toMillis() / 1000.0);
    String told =
        "%,d read, %,d rejected, %,.0f a second"
            .formatted(tally.read(), tally.rejected(), tally.read() / seconds);
    if (allBytes <= 0 || bytes <= 0) {
      return told;
    }
    double done = Math.min(1.0, (double) bytes / allBytes);
    long left = Math.round(seconds * (1 - done) / done);
    String time = left < 120 ? left + " s" : (left + 30) / 60 + " min";
    return told + ", %.0f %%, %s left".formatted(100 * done, time);
  }

  private final class Watched implements Iterator<Input> {

    private final Iterator<Input> inputs;

    Watched(Iterator<Input> inputs) {
      this.inputs = inputs;
    }

    @Override
    public boolean hasNext() {
      return inputs.hasNext();
    }

    @Override
    public Input next() {
      Input input = inputs.next();
      return new Input(
          input.origin(),
          () -> new Counted(input.bytes().open(), bytes),
          input.given(),
          input.file());
    }
  }

  private static final class Counted extends FilterInputStream {

    private final AtomicLong bytes;

    Counted(InputStream in, AtomicLong bytes) {
      super(in);
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      bytes.addAndGet(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      bytes.addAndGet(Math.max(count, 0));
      return count;
    }
  }
}
