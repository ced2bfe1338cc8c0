package motin.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import motin.fact.Extraction;
import motin.story.Fingerprint;
import motin.story.Story;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/// Writes articles and commits them in groups: a commit for each article costs sixty times the CPU.
///
/// Many threads put at once; a commit waits for those at it and holds up the next.
final class GroupedWriter implements AutoCloseable {

  private static final int MOST_PENDING = 1_000;

  /// What is put waits for a second, and on a busy machine until committing takes a small part of
  /// the time, but no longer than this.
  private static final long SHORTEST_WAIT = Duration.ofSeconds(1).toNanos();

  private static final long LONGEST_WAIT = Duration.ofSeconds(10).toNanos();
  private static final int WAITS_FOR_COMMIT = 20;

  private final IndexWriter writer;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Set<String> pending = ConcurrentHashMap.newKeySet();
  private final StoryLinks stories = new StoryLinks();
  private volatile long committed = System.nanoTime();
  private volatile long wait = SHORTEST_WAIT;

  private GroupedWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /// Takes the lock of the folder, and commits at once: so that a new index is marked as Motin's
  /// whatever happens next.
  static GroupedWriter open(Path folder, Directory directory) throws IOException {
    GroupedWriter made;
    try {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
      made = new GroupedWriter(new IndexWriter(directory, config));
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
    try {
      made.writer.setLiveCommitData(IndexFolder.mark().entrySet());
      made.writer.commit();
      return made;
    } catch (IOException e) {
      made.writer.rollback();
      throw e;
    }
  }

  /// Puts an article, and says how it stands to those before it.
  Story.Kind put(Extraction extraction, Searchers searchers) throws IOException {
    String id = Fields.bounded(extraction.article().id());
    Story story;
    lock.readLock().lock();
    try {
      pending.add(id);
      Fingerprint print = Fingerprint.of(extraction.article());
      story = searchers.use(searcher -> stories.story(extraction.article(), print, searcher));
      writer.updateDocuments(
          new Term(Fields.ID, id), ArticleDocuments.of(extraction, story.id(), print));
    } catch (AlreadyClosedException e) {
      throw new IOException("Nothing more can be written after an earlier failure", e);
    } finally {
      lock.readLock().unlock();
    }
    if (pending.size() >= MOST_PENDING || System.nanoTime() - committed >= wait) {
      commit(searchers);
    }
    return story.kind();
  }

  void commit(Searchers searchers) throws IOException {
    lock.writeLock().lock();
    try {
      if (!pending.isEmpty()) {
        long begun = System.nanoTime();
        writer.commit();
        searchers.refresh();
        pending.clear();
        stories.committed();
        long took = System.nanoTime() - begun;
        wait = Math.clamp(WAITS_FOR_COMMIT * took, SHORTEST_WAIT, LONGEST_WAIT);
      }
      committed = System.nanoTime();
    } catch (AlreadyClosedException e) {
      throw new IOException("Nothing more can be written after an earlier failure", e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Puts everything into one segment, without what was replaced.
  void compact(Searchers searchers) throws IOException {
    alone(searchers, () -> writer.forceMerge(1));
  }

  /// Puts the articles of another index in the place of all these, in one commit: whoever searches
  /// finds either the ones or the others.
  void replace(Directory other, Searchers searchers) throws IOException {
    alone(
        searchers,
        () -> {
          writer.deleteAll();
          writer.addIndexes(other);
        });
  }

  private interface Change {
    void make() throws IOException;
  }

  private void alone(Searchers searchers, Change change) throws IOException {
    lock.writeLock().lock();
    try {
      change.make();
      writer.commit();
      searchers.refresh();
      pending.clear();
      stories.committed();
      committed = System.nanoTime();
    } catch (AlreadyClosedException e) {
      throw new IOException("Nothing more can be written after an earlier failure", e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Commits what is left and gives the lock back.
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
