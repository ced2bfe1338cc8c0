package motin.web;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import motin.Outcome;
import motin.Pipeline;
import motin.ingest.Input;
import motin.ingest.Input.Given;
import org.jspecify.annotations.Nullable;

/// Reads what somebody sends, and keeps nothing of it.
final class Reading {

  /// At a time: the others of this machine want to work too.
  private static final int AT_ONCE = 2;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ReentrantLock loading = new ReentrantLock();
  private final Supplier<Pipeline> loader;
  private @Nullable Pipeline loaded;

  /// @param loader asked once, when the first text comes
  Reading(Supplier<Pipeline> loader) {
    this.loader = loader;
  }

  /// @throws ProblemException where others are being read
  Outcome read(String text) throws ProblemException {
    if (!free.tryAcquire()) {
      throw new Problem(503, "Busy", "other texts are being read; try again in some seconds")
          .exception();
    }
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return pipeline().mine(Input.of("pasted", bytes, Given.NOTHING));
    } finally {
      free.release();
    }
  }

  private Pipeline pipeline() {
    loading.lock();
    try {
      Pipeline pipeline = loaded;
      if (pipeline == null) {
        pipeline = loader.get();
        loaded = pipeline;
      }
      return pipeline;
    } finally {
      loading.unlock();
    }
  }
}
