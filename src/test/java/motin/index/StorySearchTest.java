package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motin.fact.Extraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of one report by several outlets: found as articles, or as one story.
class StorySearchTest {

  private static final String REPORT =
      "Đại hội đại biểu Đảng bộ xã Mường Thử đã bầu hai mươi mốt đồng chí vào Ban Chấp hành, trong"
          + " đó có năm đồng chí nữ và ba đồng chí lần đầu tham gia cấp ủy của địa phương vùng cao"
          + " này.";

  @TempDir private Path folder;
  private ArticleIndex index;

  @BeforeEach
  void open() throws IOException {
    index = ArticleIndex.open(folder);
    index.put(report("a", "mot.example", "2025-08-02", REPORT));
    index.put(report("b", "hai.example", "2025-08-01", REPORT + " Tin đăng lại."));
    index.commit();
    index.put(report("c", "ba.example", "2025-08-03", REPORT));
    index.put(
        report(
            "d", "ba.example", "2025-08-04", "Đảng bộ xã Mường Thử họp bàn việc làm đường mới."));
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aCopyJoinsItsStoryWhetherThatIsCommittedOrNot() throws IOException {
    assertThat(index.search(SearchRequest.of("mường thử", 10)).hits())
        .extracting(hit -> hit.extraction().article().id(), ArticleHit::story)
        .containsExactlyInAnyOrder(
            tuple("a", "a"), tuple("b", "a"), tuple("c", "a"), tuple("d", "d"));
  }

  @Test
  void aStoryIsKeptWhereItsArticleIsPutAgain() throws IOException {
    index.put(report("c", "ba.example", "2025-08-03", "Không còn gì như cũ."));
    index.commit();
    assertThat(index.search(SearchRequest.of("\"như cũ\"", 10)).hits())
        .extracting(ArticleHit::story)
        .containsExactly("a");
  }

  @Test
  void storiesAreOneHitEachAndCountOnce() throws IOException {
    SearchRequest request = SearchRequest.of("mường thử", 10).unit(Unit.STORIES);
    SearchResult found = index.search(request);
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.hits()).extracting(ArticleHit::story).containsExactlyInAnyOrder("a", "d");
    assertThat(found.facets().get(Facet.SOURCE))
        .extracting(FacetCount::value, FacetCount::count)
        .containsExactly(tuple("ba.example", 2), tuple("hai.example", 1), tuple("mot.example", 1));
    assertThat(found.facets().get(Facet.PROVINCE)).containsExactly(new FacetCount("Sơn La", 2));
    assertThat(index.search(request.page(new Page(1, 5))).hits()).hasSize(1);
    List<String> all = new ArrayList<>();
    index.each(request, hit -> all.add(hit.story()));
    assertThat(all).containsExactlyInAnyOrder("a", "d");
  }

  @Test
  void theArticlesOfAStoryAreToldTheEarliestFirst() throws IOException {
    assertThat(index.story("a"))
        .extracting(StoryArticle::id, StoryArticle::source)
        .containsExactly(
            tuple("b", java.util.Optional.of("hai.example")),
            tuple("a", java.util.Optional.of("mot.example")),
            tuple("c", java.util.Optional.of("ba.example")));
    assertThat(index.story("nothing")).isEmpty();
  }

  @Test
  void monthsStandWithinTheirYearAndNarrow() throws IOException {
    index.put(report("e", "mot.example", "2024-01-04", "Mường Thử năm trước."));
    index.commit();
    SearchResult found =
        index.search(
            new SearchRequest("mường thử", Map.of(Facet.YEAR, Set.of("2025-08")), Page.first(9)));
    assertThat(found.total()).isEqualTo(4);
    assertThat(found.facets().get(Facet.YEAR))
        .containsExactly(
            new FacetCount("2025", 4, List.of(new FacetCount("2025-08", 4))),
            new FacetCount("2024", 1, List.of(new FacetCount("2024-01", 1))));
  }

  private static Extraction report(String id, String source, String day, String text) {
    return Made.article(id).on(day).source(source).about("Sơn La").body(text).extraction();
  }
}
