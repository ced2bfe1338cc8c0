package motin.web;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import motin.Outcome;
import motin.Pipeline;
import motin.article.Article;
import motin.ingest.Input;
import motin.ingest.Input.Given;
import motin.ingest.UnreadableArticleException;
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

  /// Reads a text or a page in any encoding.
  ///
  /// @throws ProblemException where others are being read
  Outcome read(ByteBuffer sent) throws ProblemException {
    if (!free.tryAcquire()) {
      throw new Problem(503, "Busy", "other texts are being read; try again in some seconds")
          .exception();
    }
    try {
      byte[] bytes = new byte[sent.remaining()];
      sent.duplicate().get(bytes);
      return pipeline().mine(Input.of("pasted", bytes, Given.NOTHING));
    } finally {
      free.release();
    }
  }

  /// The lines of an article's page that the article does not have; empty where the page is no file
  /// of this machine, or not any more.
  Optional<List<String>> dropped(Article article) {
    try {
      Path file = Path.of(article.origin());
      return Files.isRegularFile(file)
          ? Optional.of(pipeline().dropped(Input.of(article.origin(), file), article))
          : Optional.empty();
    } catch (InvalidPathException | UnreadableArticleException e) {
      return Optional.empty();
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
