package motin.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import motin.Ingestion.Tally;

/// What a long run tells on standard error: complaints line by line, and on a terminal how far it
/// is, in one line that is written over.
final class Progress {

  private static final long STEP = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean live;
  private long shown = System.nanoTime();

  Progress(PrintWriter err) {
    this.err = err;
    this.live = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
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
      err.print(CLEAR + "%,d read, %,d rejected".formatted(tally.read(), tally.rejected()));
      err.flush();
      shown = now;
    }
  }
}
