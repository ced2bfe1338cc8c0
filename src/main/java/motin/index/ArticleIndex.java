package motin.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import motin.article.Article;
import motin.article.Span;
import motin.fact.Extraction;
import motin.story.Fingerprint;
import motin.story.Story;
import org.apache.lucene.index.DirectoryReader;
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
/// after the next commit: [#commit()], [#close()], or by itself after 1,000 articles or a second,
/// on a busy machine after ten at most.
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

  /// Copies an index as it was last committed into a folder that is empty or not there, and checks
  /// the copy. Others may search the index and write to it meanwhile.
  public static VerifyReport backup(Path folder, Path copy) throws IOException {
    return IndexCopy.copy(folder, copy);
  }

  /// Gives every article of an index, with its facts, also of one in an older format that can no
  /// longer be searched.
  public static void read(Path folder, Sink<Extraction> sink) throws IOException {
    IndexFolder.requireArticles(folder);
    try (Directory directory = FSDirectory.open(folder);
        Searchers searchers = Searchers.open(folder, directory)) {
      searchers.use(searcher -> {
        StoredExtractions.all(searcher, sink);
        return sink;
      });
    }
  }

  /// Puts the articles of a backup, once it is found sound, in the place of all that are here, in
  /// one commit: whoever searches meanwhile finds either the ones or the others.
  ///
  /// @throws IllegalStateException where the index is open for reading only
  public void restore(Path backup) throws IOException {
    GroupedWriter to = writer();
    VerifyReport report = verify(backup);
    if (!report.sound()) {
      throw new UnusableIndexException(
          backup, "damaged (%s); nothing was restored".formatted(report.problems().getFirst()));
    }
    try (Directory from = FSDirectory.open(backup)) {
      to.replace(from, searchers);
    }
  }

  /// Puts everything into one segment: what was replaced takes no more room, and searches are as
  /// fast as they can be.
  ///
  /// @throws IllegalStateException where the index is open for reading only
  public void compact() throws IOException {
    writer().compact(searchers);
  }

  /// Adds an article with its facts, or replaces the one with the same id.
  ///
  /// @return how it stands to the articles before it
  /// @throws IllegalStateException where the index is open for reading only
  public Story.Kind put(Extraction extraction) throws IOException {
    return writer().put(extraction, searchers);
  }

  /// How an article would stand to those committed, were it put.
  public Story.Kind kind(Article article) throws IOException {
    return searchers
        .use(searcher -> StoryLinks.known(article, Fingerprint.of(article), searcher))
        .map(Story::kind)
        .orElse(Story.Kind.NEW);
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

  /// The articles that tell a story, the earliest first; none where there is no such story.
  public List<StoryArticle> story(String id) throws IOException {
    refresh();
    return searchers.use(searcher -> StoryLinks.articles(searcher, id));
  }

  /// The story that an article tells; empty where there is no article with this id.
  public Optional<String> storyOf(String id) throws IOException {
    refresh();
    return searchers.use(searcher -> StoryLinks.known(searcher, id));
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

  /// Every place where the articles that match have what was looked for, in their order, each
  /// between at most `width` characters of the words around it.
  public void keywords(SearchRequest request, int width, Sink<KeywordLine> sink)
      throws IOException {
    QueryText text = QueryText.parse(request.query());
    each(
        request,
        hit -> {
          Article article = hit.extraction().article();
          for (Span span : Snippets.joined(article.text(), Matches.of(text, article.text()))) {
            sink.take(KeywordLine.of(article, span, width));
          }
        });
  }

  /// Articles about the same people, bodies, places and events, of other stories, the most alike
  /// first; none where there is no article with this id.
  public List<ArticleHit> similar(String id, int limit) throws IOException {
    Optional<Extraction> article = article(id);
    return article.isEmpty()
        ? List.of()
        : searchers.use(searcher ->
            new SimilarArticles(searcher)
                .of(article.get(), StoryLinks.known(searcher, id).orElse(""), limit));
  }

  /// Every article with its facts, in no order that means anything, all from one commit.
  public void articles(Sink<Extraction> sink) throws IOException {
    refresh();
    searchers.use(searcher -> {
      StoredExtractions.all(searcher, sink);
      return sink;
    });
  }

  /// What a query may become that is being typed, the commonest first.
  public List<Completion> complete(String typed, int limit) throws IOException {
    refresh();
    return searchers.use(searcher -> Completions.of(searcher, typed, limit));
  }

  /// A number that changes with every commit that changes what can be found.
  public long version() throws IOException {
    refresh();
    return searchers.use(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
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
