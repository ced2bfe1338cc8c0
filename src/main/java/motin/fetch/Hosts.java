package motin.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The hosts that were visited: whose turn it is at each, and what its `robots.txt` says.
final class Hosts {

  /// The rules of one host may take half a megabyte.
  private static final int MOST = 200;

  private final Map<String, Host> hosts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
          return size() > MOST && !eldest.getValue().turn.isLocked();
        }
      };

  private final Duration pause;

  Hosts(Duration pause) {
    this.pause = pause;
  }

  synchronized Host of(URI address) {
    return hosts.computeIfAbsent(address.getRawAuthority(), _ -> new Host(pause));
  }

  /// A question asked of a host.
  interface Question<T> {
    T ask() throws IOException;
  }

  /// One host, asked one thing at a time.
  static final class Host {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration usual;
    private long free = System.nanoTime();

    /// Read and written in its turn only.
    private Optional<Robots> robots = Optional.empty();

    Host(Duration usual) {
      this.usual = usual;
    }

    /// Waits for the turn and the pause, asks, and lets the pause begin.
    <T> T ask(Question<T> question) throws IOException {
      turn.lock();
      try {
        long wait = free - System.nanoTime();
        if (wait > 0) {
          Thread.sleep(Duration.ofNanos(wait));
        }
        return question.ask();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      } finally {
        pause(robots.map(Robots::pause).filter(own -> own.compareTo(usual) > 0).orElse(usual));
        turn.unlock();
      }
    }

    /// Asks nothing for so long at least.
    void pause(Duration least) {
      turn.lock();
      try {
        free = Math.max(free, System.nanoTime() + least.toNanos());
      } finally {
        turn.unlock();
      }
    }

    /// What it lets a program do, found out once.
    Robots robots(Question<Robots> question) throws IOException {
      turn.lock();
      try {
        if (robots.isEmpty()) {
          robots = Optional.of(ask(question));
        }
        return robots.get();
      } finally {
        turn.unlock();
      }
    }
  }
}
