package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motin.fact.Extraction;
import motin.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSearchTest {

  private ArticleIndex index;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    index = ArticleIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lao cai", "Lào Cai", "LÀO CAI", "lào  cai", "láo cái", "\"lao cai\""})
  void accentsAreOptional(String query) throws IOException {
    put(Made.text("a", "Đảng bộ tỉnh Lào Cai họp."), Made.text("b", "Tỉnh Sơn La họp."));
    assertThat(ids(query)).containsExactly("a");
  }

  @Test
  void exactAccentsRankAboveFoldedOnes() throws IOException {
    put(
        Made.text("folded", "Lão cãi, lão cãi, lão cãi, lão cãi."),
        Made.text("exact", "Cuộc họp dài và đông người tham dự của tỉnh Lào Cai. ".repeat(3)),
        Made.article("title").title("Lão cãi lão cãi").body("Lao cai lao cai.").extraction());
    assertThat(ids("lào cai")).startsWith("exact").hasSize(3);
    assertThat(ids("lão cãi")).last().isEqualTo("exact");
    assertThat(ids("lao cai")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dak lak", "đak lak", "Đắk Lắk", "Dắk Lak"})
  void bothLettersDAreOneWithoutAccents(String query) throws IOException {
    put(Made.text("a", "Tỉnh ủy Đắk Lắk họp."), Made.text("b", "Tỉnh ủy Đắc Lắc họp."));
    assertThat(ids(query)).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hòa bình", "hoà bình", "HOÀ BÌNH", "uỷ ban", "ủy ban"})
  void bothTonePlacementsAreExact(String query) throws IOException {
    put(
        Made.text("new", "Ủy ban nhân dân tỉnh Hòa Bình."),
        Made.text("old", "Uỷ ban nhân dân tỉnh Hoà Bình."),
        Made.text("other", "Hóa binh, úy bàn."));
    SearchResult result = index.search(SearchRequest.of(query, 10));
    assertThat(ids(query).subList(0, 2)).containsExactlyInAnyOrder("new", "old");
    assertThat(result.hits().get(0).score()).isEqualTo(result.hits().get(1).score());
  }

  @Test
  void decomposedQueriesFindTheSame() throws IOException {
    put(Made.text("a", "Tỉnh ủy Đắk Lắk họp."));
    assertThat(ids(Normalizer.normalize("Đắk Lắk tỉnh ủy", Normalizer.Form.NFD)))
        .containsExactly("a");
  }

  @Test
  void wordsSideBySideRankAboveWordsApart() throws IOException {
    put(
        Made.text("apart", "Đảng họp ở Cai, Lào có viên. Ngày mai trời đẹp."),
        Made.text("together", "Ở tỉnh Lào Cai có thêm đảng viên. Ngày mai trời đẹp."));
    assertThat(ids("Lào Cai đảng viên")).containsExactly("together", "apart");
    assertThat(ids("lao cai dang vien")).containsExactly("together", "apart");
  }

  @Test
  void wordsInTheTitleRankHigher() throws IOException {
    put(
        Made.article("body").title("Một hội nghị").body("Ở Yên Bái có mưa.").extraction(),
        Made.article("title").title("Yên Bái").body("Ở đó có mưa một hội nghị.").extraction());
    assertThat(ids("yên bái")).containsExactly("title", "body");
  }

  @Test
  void allWordsMustOccur() throws IOException {
    put(Made.text("a", "Đảng viên mới."), Made.text("b", "Đảng viên ở Lai Châu."));
    assertThat(ids("đảng viên lai châu")).containsExactly("b");
  }

  @Test
  void quotedPhrasesAndExcludedWords() throws IOException {
    put(
        Made.text("phrase", "Chi bộ có đảng viên."),
        Made.text("words", "Viên chức của đảng."),
        Made.text("both", "Có đảng viên ở Sơn La."));
    assertThat(ids("\"đảng viên\"")).containsExactlyInAnyOrder("phrase", "both");
    assertThat(ids("đảng viên -\"sơn la\"")).containsExactlyInAnyOrder("phrase", "words");
    assertThat(ids("đảng -chức")).containsExactlyInAnyOrder("phrase", "both");
    assertThat(ids("-chức")).containsExactlyInAnyOrder("phrase", "both");
    assertThat(ids("“đảng viên” -la")).containsExactly("phrase");
  }

  @Test
  void anExcludedWordWithAccentsExcludesOnlyItself() throws IOException {
    put(Made.text("a", "Họp đang diễn ra."), Made.text("b", "Họp đảng diễn ra."));
    assertThat(ids("họp -đảng")).containsExactly("a");
    assertThat(ids("hop -dang")).isEmpty();
  }

  @Test
  void noPhraseRunsFromOneBlockIntoTheNext() throws IOException {
    put(Made.article("a").title("Tin Lào").body("Cai quản tốt.").extraction());
    assertThat(ids("\"lào cai\"")).isEmpty();
    assertThat(ids("lào cai")).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.600",
        "45,5",
        "14/8",
        "18-NQ/TW",
        "18-nq/tw",
        "2025",
        "2030",
        "2025-2030",
        "05/2021/nđ-cp"
      })
  void numbersDatesAndDocumentNumbersAreFoundWhole(String query) throws IOException {
    put(
        Made.text(
            "a",
            "Ngày 14/8, hơn 1.600 đại biểu, 45,5%, Nghị quyết 18-NQ/TW, Nghị định 05/2021/NĐ-CP,"
                + " nhiệm kỳ 2025-2030."),
        Made.text("b", "Ngày 14 tháng 8, 1 và 600, 45 và 5, 18 NQ TW."));
    assertThat(ids(query)).containsExactly("a");
  }

  @Test
  void aBlankQueryIsEverythingNewestFirst() throws IOException {
    put(
        Made.article("old").on("2020-05-01").body("Cũ.").extraction(),
        Made.article("undated").body("Không ngày.").extraction(),
        Made.article("new").on("2025-08-14").body("Mới.").extraction());
    assertThat(ids("  ")).containsExactly("new", "old", "undated");
    assertThat(index.search(SearchRequest.of("", 1)).total()).isEqualTo(3);
    assertThat(index.search(SearchRequest.of("", 1)).hits().getFirst().score()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "-", "?!", "((((", "AND", "*:*", "a\"b\"c\"", "-\"", "/x[", "\\", "\0"})
  void nothingTypedIsAnError(String query) throws IOException {
    put(Made.text("a", "Đảng viên."));
    assertThat(ids(query)).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefusedAndSaysSo() throws IOException {
    put(Made.text("a", "Đảng viên."));
    assertThatThrownBy(() -> SearchRequest.of("x".repeat(1 << 20), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The query has 1048576 characters, at most 1000 are read");
    assertThatThrownBy(() -> index.search(SearchRequest.of("đảng ".repeat(65), 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The query has 65 words, at most 64 are read");
    assertThat(ids("đảng ".repeat(64))).containsExactly("a");
    assertThat(ids("x".repeat(1000))).isEmpty();
    assertThatThrownBy(() -> new Page(1_000_000_000, 1_500_000_000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pagesFollowEachOther() throws IOException {
    for (int i = 0; i < 7; i++) {
      index.put(Made.article("a" + i).on("2025-01-0" + (i + 1)).body("Đảng viên.").extraction());
    }
    index.commit();
    SearchResult second = index.search(new SearchRequest("đảng", Map.of(), new Page(3, 3)));
    assertThat(second.total()).isEqualTo(7);
    assertThat(idsOf(second)).containsExactly("a3", "a2", "a1");
    assertThat(index.search(new SearchRequest("đảng", Map.of(), new Page(9, 3))).hits()).isEmpty();
  }

  @Test
  void putTwiceIsOneArticle() throws IOException {
    assertThat(index.put(Made.text("a", "Bản đầu ở Sơn La."))).isEqualTo(Story.Kind.NEW);
    assertThat(index.put(Made.text("a", "Bản hai ở Sơn La."))).isEqualTo(Story.Kind.SAME);
    index.commit();
    assertThat(index.put(Made.text("a", "Bản ba ở Sơn La."))).isEqualTo(Story.Kind.SAME);
    index.commit();
    assertThat(index.size()).isEqualTo(1);
    assertThat(ids("sơn la")).containsExactly("a");
    assertThat(ids("\"bản hai\"")).isEmpty();
    assertThat(index.article("a")).contains(Made.text("a", "Bản ba ở Sơn La."));
    assertThat(index.article("b")).isEmpty();
  }

  @Test
  void facetsAreCountedAndNarrow() throws IOException {
    put(
        facetted("a", "2024-03-01", "bao.example", "Lào Cai", "Yên Bái"),
        facetted("b", "2025-03-01", "bao.example", "Lào Cai"),
        facetted("c", "2025-04-01", "tin.example", "Sơn La"));
    SearchResult all = index.search(SearchRequest.of("đảng", 10));
    assertThat(all.facets().get(Facet.PROVINCE))
        .containsExactly(
            new FacetCount("Lào Cai", 2),
            new FacetCount("Sơn La", 1),
            new FacetCount("Yên Bái", 1));
    assertThat(all.facets().get(Facet.YEAR))
        .containsExactly(
            new FacetCount(
                "2025", 2, List.of(new FacetCount("2025-03", 1), new FacetCount("2025-04", 1))),
            new FacetCount("2024", 1, List.of(new FacetCount("2024-03", 1))));
    assertThat(all.facets().get(Facet.SOURCE))
        .containsExactly(new FacetCount("bao.example", 2), new FacetCount("tin.example", 1));
    assertThat(all.facets().get(Facet.OFFICIAL)).containsExactly(new FacetCount("Trần Thị Mẫu", 3));

    SearchResult one = narrowed(Map.of(Facet.PROVINCE, Set.of("Lào Cai")));
    assertThat(idsOf(one)).containsExactlyInAnyOrder("a", "b");
    assertThat(one.facets().get(Facet.PROVINCE)).hasSize(3);
    assertThat(one.facets().get(Facet.YEAR))
        .extracting(FacetCount::value, FacetCount::count)
        .containsExactly(tuple("2025", 1), tuple("2024", 1));

    assertThat(idsOf(narrowed(Map.of(Facet.PROVINCE, Set.of("Yên Bái", "Sơn La")))))
        .containsExactlyInAnyOrder("a", "c");
    assertThat(
            idsOf(narrowed(Map.of(Facet.PROVINCE, Set.of("Lào Cai"), Facet.YEAR, Set.of("2025")))))
        .containsExactly("b");
    SearchResult none = narrowed(Map.of(Facet.SOURCE, Set.of("nowhere.example")));
    assertThat(none.total()).isZero();
    assertThat(none.facets().get(Facet.SOURCE)).contains(new FacetCount("nowhere.example", 0));
  }

  @Test
  void anIndexWithoutFacetsIsSearchedAll() throws IOException {
    assertThat(index.search(SearchRequest.of("", 10)).total()).isZero();
    put(Made.text("a", "Đảng viên."));
    assertThat(ids("đảng")).containsExactly("a");
    assertThat(narrowed(Map.of(Facet.YEAR, Set.of("2025"))).total()).isZero();
  }

  private static Extraction facetted(String id, String day, String source, String... about) {
    return Made.article(id)
        .on(day)
        .source(source)
        .about(about)
        .body("Bà Trần Thị Mẫu nói về đảng.")
        .official("Trần Thị Mẫu", "Bí thư Tỉnh ủy", "Bí thư", "Tỉnh ủy")
        .extraction();
  }

  private SearchResult narrowed(Map<Facet, Set<String>> chosen) throws IOException {
    return index.search(new SearchRequest("đảng", chosen, Page.first(10)));
  }

  private void put(Extraction... extractions) throws IOException {
    for (Extraction extraction : extractions) {
      index.put(extraction);
    }
    index.commit();
  }

  private List<String> ids(String query) throws IOException {
    return idsOf(index.search(SearchRequest.of(query, 10)));
  }

  private static List<String> idsOf(SearchResult result) {
    return result.hits().stream().map(hit -> hit.extraction().article().id()).toList();
  }
}
