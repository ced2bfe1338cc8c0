package motin.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import motin.fact.Extraction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Articles and their facts in a folder, kept and searched. Safe for all threads.
///
/// An article put again replaces the one with its id. What was put is found, and survives a crash,
/// after the next commit: [#commit()], [#close()], or by itself after 1,000 articles or a second.
///
/// Every method throws an [IOException] where the folder cannot be read or written, an
/// [UnusableIndexException] where what it holds is no index that this program can use.
public final class ArticleIndex implements AutoCloseable {

  /// Lucene would tell every user at every start that vectors could be faster; there are none here.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTORS.setLevel(Level.OFF);
  }

  private final Directory directory;
  private final Searchers searchers;
  private final Optional<GroupedWriter> writer;

  private ArticleIndex(Directory directory, Searchers searchers, Optional<GroupedWriter> writer) {
    this.directory = directory;
    this.searchers = searchers;
    this.writer = writer;
  }

  /// Opens an index for writing and reading; makes one where the folder is missing or empty.
  ///
  /// @throws UnusableIndexException also where another process is writing to it
  public static ArticleIndex open(Path folder) throws IOException {
    IndexFolder.requireIndexOrRoom(folder);
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    GroupedWriter writer = GroupedWriter.open(folder, directory);
    try {
      return new ArticleIndex(directory, Searchers.open(folder, directory), Optional.of(writer));
    } catch (IOException e) {
      writer.close();
      throw e;
    }
  }

  /// Opens an index that is there, for reading only; what others commit to it later is found too.
  public static ArticleIndex openForReading(Path folder) throws IOException {
    IndexFolder.requireIndex(folder);
    Directory directory = FSDirectory.open(folder);
    return new ArticleIndex(directory, Searchers.open(folder, directory), Optional.empty());
  }

  /// Reads every file of an index, compares its checksum and reads every article back; changes
  /// nothing.
  ///
  /// @throws UnusableIndexException where there is no Motin index, or another process writes to it
  public static VerifyReport verify(Path folder) throws IOException {
    return new IndexCheck(folder).report();
  }

  /// Adds an article with its facts, or replaces the one with the same id.
  ///
  /// @return whether the id was new
  /// @throws IllegalStateException where the index is open for reading only
  public boolean put(Extraction extraction) throws IOException {
    return writer().put(extraction, searchers);
  }

  /// Makes everything that was put durable, and found from now on.
  public void commit() throws IOException {
    writer().commit(searchers);
  }

  /// The article with this id and its facts.
  public Optional<Extraction> article(String id) throws IOException {
    refresh();
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, Fields.bounded(id))), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)), Occur.FILTER)
            .build();
    return searchers.use(searcher -> {
      TopDocs found = searcher.search(query, 1);
      return found.scoreDocs.length == 0
          ? Optional.<Extraction>empty()
          : Optional.of(new StoredExtractions(searcher).article(found.scoreDocs[0].doc));
    });
  }

  /// The articles that match, best first, with snippets and the counts of their facets.
  public SearchResult search(SearchRequest request) throws IOException {
    refresh();
    return searchers.use(searcher -> new ArticleSearch(searcher, request).answer());
  }

  /// The facts that match, best first; without a query those of the newest articles first.
  public FactResult facts(FactRequest request) throws IOException {
    refresh();
    return searchers.use(searcher -> new FactSearch(searcher, request).answer());
  }

  /// Every article that matches, in its order, however many they are; the page of the request does
  /// not count. All come from one commit, whatever is written meanwhile.
  public void each(SearchRequest request, Sink<ArticleHit> sink) throws IOException {
    refresh();
    searchers.use(searcher -> {
      new ArticleSearch(searcher, request).each(sink);
      return request;
    });
  }

  /// Every fact that matches, as [#each(SearchRequest, Sink)] gives articles.
  public void each(FactRequest request, Sink<FactHit> sink) throws IOException {
    refresh();
    searchers.use(searcher -> {
      new FactSearch(searcher, request).each(sink);
      return request;
    });
  }

  /// What a query may become that is being typed, the commonest first.
  public List<Completion> complete(String typed, int limit) throws IOException {
    refresh();
    return searchers.use(searcher -> Completions.of(searcher, typed, limit));
  }

  /// How many articles are committed.
  public long size() throws IOException {
    refresh();
    TermQuery articles = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));
    return searchers.use(searcher -> (long) searcher.count(articles));
  }

  /// Commits and lets go of the folder.
  @Override
  public void close() throws IOException {
    try (Directory _ = directory;
        Searchers _ = searchers) {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }
  }

  private GroupedWriter writer() {
    return writer.orElseThrow(
        () -> new IllegalStateException("The index is open for reading only"));
  }

  /// Whoever writes sees every commit anyway.
  private void refresh() throws IOException {
    if (writer.isEmpty()) {
      searchers.refreshIfStale();
    }
  }
}
