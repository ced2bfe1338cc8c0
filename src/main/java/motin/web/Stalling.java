package motin.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/// Cuts clients that send a head in drops, each in time not to be idle: whoever has begun to ask
/// must have asked within some seconds.
///
/// Jetty cuts who is silent, and who sends a body too slowly, but has no limit for a head.
final class Stalling extends AbstractLifeCycle implements Connection.Listener {

  private static final long LOOKS_MILLIS = 1_000;

  private final long headMillis;
  private final Map<Connection, State> states = new ConcurrentHashMap<>();
  private final Scheduler scheduler = new ScheduledExecutorScheduler("motin-stalling", true);

  /// @param bytes read when a head was complete, or nothing of the next had come
  /// @param since when more came, or 0 while nothing has
  private record State(long heads, long bytes, long since) {}

  Stalling(long headMillis) {
    this.headMillis = headMillis;
  }

  @Override
  protected void doStart() throws Exception {
    scheduler.start();
    lookLater();
  }

  @Override
  protected void doStop() throws Exception {
    scheduler.stop();
  }

  @Override
  public void onOpened(Connection connection) {
    states.put(connection, new State(0, 0, 0));
  }

  @Override
  public void onClosed(Connection connection) {
    states.remove(connection);
  }

  private void lookLater() {
    scheduler.schedule(this::look, LOOKS_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    states.forEach((connection, before) -> look(connection, before, now));
    lookLater();
  }

  private void look(Connection connection, State before, long now) {
    long heads = connection.getMessagesIn();
    long bytes = connection.getBytesIn();
    boolean begun = bytes > before.bytes() && heads == connection.getMessagesOut();
    if (heads != before.heads() || !begun) {
      states.replace(connection, new State(heads, bytes, 0));
    } else if (before.since() == 0) {
      states.replace(connection, new State(heads, before.bytes(), now));
    } else if (now - before.since() > TimeUnit.MILLISECONDS.toNanos(headMillis)) {
      states.remove(connection);
      connection.getEndPoint().close();
    }
  }
}
