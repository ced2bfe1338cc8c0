package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import motin.fact.Extraction;
import motin.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupedWriterTest {

  @TempDir private Path folder;

  @Test
  void whatIsPutIsFoundByItselfAfterAThousand() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (int i = 0; i < 1_999; i++) {
        index.put(Made.text("a" + i, "Đảng viên."));
      }
      assertThat(index.size()).isBetween(1_000L, 1_999L);
      index.commit();
      assertThat(index.size()).isEqualTo(1_999);
    }
  }

  @Test
  void whatIsPutIsFoundByItselfAfterASecond() throws Exception {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.put(Made.text("a", "Đảng viên."));
      Thread.sleep(1_100);
      index.put(Made.text("b", "Đảng viên."));
      assertThat(index.size()).isEqualTo(2);
    }
  }

  @Test
  void closingCommits() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.put(Made.text("a", "Đảng viên."));
    }
    try (ArticleIndex index = ArticleIndex.openForReading(folder)) {
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void aReaderSeesWhatAnotherCommits() throws Exception {
    try (ArticleIndex writing = ArticleIndex.open(folder);
        ArticleIndex reading = ArticleIndex.openForReading(folder)) {
      writing.put(Made.text("a", "Đảng viên."));
      writing.commit();
      Thread.sleep(1_100);
      assertThat(reading.size()).isEqualTo(1);
    }
  }

  @Test
  void manyThreadsPutEachIdOnce() throws Exception {
    int articles = 300;
    List<Future<Story.Kind>> put = new ArrayList<>();
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 4 * articles; i++) {
          Extraction extraction = Made.text("a" + i % articles, "Đảng viên " + i);
          put.add(threads.submit(() -> index.put(extraction)));
        }
        threads.submit(() -> {
          index.commit();
          return true;
        });
      }
      index.commit();
      assertThat(index.size()).isEqualTo(articles);
      assertThat(put.stream().filter(GroupedWriterTest::isNew)).hasSize(articles);
    }
    assertThat(ArticleIndex.verify(folder)).isEqualTo(new VerifyReport(articles, 0, List.of()));
  }

  @Test
  void hugeValuesDoNotLoseTheArticle() throws IOException {
    String huge = "Đ".repeat(40_000);
    Extraction extraction =
        Made.article(huge)
            .source(huge)
            .about(huge)
            .title(huge)
            .body(huge + " đảng viên")
            .official(huge, huge, huge, huge)
            .target(huge, huge, motin.fact.Quantity.exactly(1), huge, huge)
            .extraction();
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.put(extraction)).isEqualTo(Story.Kind.NEW);
      assertThat(index.put(extraction)).isEqualTo(Story.Kind.SAME);
      index.commit();
      assertThat(index.article(huge)).contains(extraction);
      SearchResult found = index.search(SearchRequest.of("đảng viên", 5));
      FacetCount source = found.facets().get(Facet.SOURCE).getFirst();
      assertThat(source.value()).hasSizeLessThan(300);
      SearchRequest narrowed =
          new SearchRequest(
              "", java.util.Map.of(Facet.SOURCE, java.util.Set.of(source.value())), Page.first(1));
      assertThat(index.search(narrowed).total()).isEqualTo(1);
    }
  }

  private static boolean isNew(Future<Story.Kind> put) {
    try {
      return put.get() != Story.Kind.SAME;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
