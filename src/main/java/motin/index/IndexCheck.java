package motin.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import motin.fact.Extraction;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/// Checks an index: Lucene's own look at every file, then every article read back with its facts.
final class IndexCheck {

  private static final int MOST_PROBLEMS = 20;

  private final Path folder;
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long facts;

  IndexCheck(Path folder) {
    this.folder = folder;
  }

  VerifyReport report() throws IOException {
    IndexFolder.requireIndex(folder);
    try (Directory directory = FSDirectory.open(folder)) {
      checkFiles(directory);
      if (problems.isEmpty()) {
        try (Searchers searchers = Searchers.open(folder, directory)) {
          searchers.use(searcher -> {
            checkArticles(searcher);
            return articles;
          });
        }
      }
    }
    return new VerifyReport(articles, facts, problems);
  }

  private void checkFiles(Directory directory) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory);
        PrintStream out = new PrintStream(log, false, StandardCharsets.UTF_8)) {
      check.setInfoStream(out);
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      if (!check.checkIndex().clean) {
        out.flush();
        log.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("Exception") || line.contains("ERROR"))
            .map(String::strip)
            .distinct()
            .limit(MOST_PROBLEMS)
            .forEach(problems::add);
        if (problems.isEmpty()) {
          problems.add("Lucene finds the index damaged");
        }
      }
    } catch (LockObtainFailedException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /// Every article that was not replaced must be readable, and have its facts before it.
  private void checkArticles(FacetedSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BitSet parents = StoredExtractions.ARTICLES.getBitSet(leaf);
      Bits live = leaf.reader().getLiveDocs();
      int first = 0;
      for (int at = 0; parents != null && at < leaf.reader().maxDoc(); at++) {
        if (parents.get(at)) {
          if (live == null || live.get(at)) {
            checkArticle(searcher, leaf.docBase + at, at - first);
          }
          first = at + 1;
        }
      }
    }
  }

  private void checkArticle(FacetedSearcher searcher, int document, int factsBefore)
      throws IOException {
    articles++;
    facts += factsBefore;
    try {
      Extraction extraction = new StoredExtractions(searcher).article(document);
      String id = extraction.article().id();
      if (extraction.facts().size() != factsBefore) {
        problems.add(
            "%s has %d facts, %d are indexed"
                .formatted(id, extraction.facts().size(), factsBefore));
      }
    } catch (CorruptIndexException e) {
      problems.add(e.getMessage());
    }
  }
}
