package motin.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import motin.fact.Extraction;

/// Articles and their facts in a folder, kept and searched. Safe for all threads.
///
/// An article put again replaces the one with its id. What was put is found, and survives a crash,
/// after the next commit: [#commit()], [#close()], or by itself after 1,000 articles or a second.
///
/// Every method throws an [IOException] where the folder cannot be read or written, an
/// [UnusableIndexException] where what it holds is no index that this program can use.
@SuppressWarnings("DoNotCallSuggester")
public final class ArticleIndex implements AutoCloseable {

  private ArticleIndex() {}

  private static IOException notYet() {
    return new IOException("not yet");
  }

  /// Opens an index for writing and reading; makes one where the folder is missing or empty.
  ///
  /// @throws UnusableIndexException also where another process is writing to it
  public static ArticleIndex open(Path folder) throws IOException {
    throw notYet();
  }

  /// Opens an index that is there, for reading only; what others commit to it is found as well.
  public static ArticleIndex openForReading(Path folder) throws IOException {
    throw notYet();
  }

  /// Reads every file of an index and compares its checksum; changes nothing.
  ///
  /// @throws UnusableIndexException where there is no Motin index, or another process writes to it
  public static VerifyReport verify(Path folder) throws IOException {
    throw notYet();
  }

  /// Adds an article with its facts, or replaces the one with the same id.
  ///
  /// @return whether the id was new
  /// @throws IllegalStateException where the index is open for reading only
  public boolean put(Extraction extraction) throws IOException {
    throw notYet();
  }

  /// Makes everything that was put durable, and found from now on.
  public void commit() throws IOException {
    throw notYet();
  }

  /// The article with this id and its facts.
  public Optional<Extraction> article(String id) throws IOException {
    throw notYet();
  }

  /// The articles that match, best first, with snippets and the counts of their facets.
  ///
  /// @throws IllegalArgumentException for a query of more words than are read
  public SearchResult search(SearchRequest request) throws IOException {
    throw notYet();
  }

  /// The facts that match, best first; without a query those of the newest articles first.
  ///
  /// @throws IllegalArgumentException for a query of more words than are read
  public FactResult facts(FactRequest request) throws IOException {
    throw notYet();
  }

  /// How many articles are committed.
  public long size() throws IOException {
    throw notYet();
  }

  /// Commits and lets go of the folder.
  @Override
  public void close() throws IOException {
    throw notYet();
  }
}
