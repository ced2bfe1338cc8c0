package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import motin.fact.Assessment;
import motin.fact.Count;
import motin.fact.DocumentReference;
import motin.fact.Event;
import motin.fact.Quantity;
import motin.fact.Quote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fields in queries: which articles and which facts they find.
class FieldQueriesTest {

  private ArticleIndex index;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    index = ArticleIndex.open(folder);
    Made lao = Made.article("lao").on("2025-09-14").source("baolaocai.example").about("Lào Cai");
    lao.title("Đại hội Đảng bộ tỉnh")
        .body("Bà Trần Thị Mẫu dự. Đảng bộ có 1.600 đảng viên. Phấn đấu hộ nghèo còn 1,5%.")
        .count("1.600 đảng viên", "đảng viên", Count.Category.MEMBERS, Quantity.exactly(1600))
        .target(
            "1,5%",
            "tỷ lệ hộ nghèo",
            Quantity.of(new BigDecimal("1.5"), Quantity.Bound.AT_MOST),
            "%",
            "2030")
        .official("Trần Thị Mẫu", "Phó Bí thư Tỉnh ủy Lào Cai", "Phó Bí thư", "Tỉnh ủy Lào Cai");
    lao.fact(
        new Event(
            Event.Kind.CONGRESS,
            "Đại hội đại biểu Đảng bộ tỉnh Lào Cai",
            Optional.of("Đảng bộ tỉnh Lào Cai"),
            OptionalInt.of(1),
            Optional.of("2025-2030"),
            Optional.empty(),
            Optional.empty(),
            lao.evidence("Đảng bộ"),
            Assessment.NONE));
    lao.fact(
        new DocumentReference(
            "Nghị quyết",
            Optional.of("18-NQ/TW"),
            Optional.empty(),
            Optional.empty(),
            lao.evidence("Đảng bộ"),
            Assessment.NONE));
    index.put(lao.extraction());
    Made son = Made.article("son").on("2020-10-02").source("tin.example").about("Sơn La");
    son.title("Hội nghị")
        .body("Ông Lò Văn Thử chủ trì; 250 đại biểu và 300 đảng viên dự ở Lào Cai.")
        .count("250 đại biểu", "đại biểu", Count.Category.DELEGATES, Quantity.exactly(250))
        .count("300 đảng viên", "đảng viên", Count.Category.MEMBERS, Quantity.exactly(300))
        .official("Lò Văn Thử", "Bí thư Tỉnh ủy Sơn La", "Bí thư", "Tỉnh ủy Sơn La");
    son.fact(
        new Quote(
            "Lò Văn Thử",
            Optional.of("nói"),
            "Phải làm ngay",
            true,
            son.evidence("chủ trì"),
            Assessment.NONE));
    index.put(son.extraction());
    index.put(Made.article("yen").on("2022-01-01").about("Yên Bái").body("Họp.").extraction());
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tỉnh:\"lào cai\" | lao",
        "tinh:lao | lao",
        "\"lào cai\" -tỉnh:\"Lào Cai\" | son",
        "tỉnh:(lào OR sơn) | lao son",
        "tỉnh34:\"lào cai\" | lao yen",
        "tỉnh63:\"yen bai\" | yen",
        "tỉnh63:\"lào cai\" | ``",
        "người:\"trần thị mẫu\" | lao",
        "person:thu | son",
        "chức vụ:\"bí thư\" | lao son",
        "chức vụ:\"phó bí thư\" | lao",
        "tổ chức:\"đảng bộ tỉnh lào cai\" | lao",
        "nguồn:baolaocai | lao",
        "nguồn:baolaocai.example | lao",
        "ngày:2025-09..2025-10 | lao",
        "ngày:..2020 | son",
        "năm:2024 | ``",
        "nhiệm kỳ:2025-2030 | lao",
        "văn bản:18-NQ/TW | lao",
        "văn bản:18 | lao",
        "văn bản:8 | ``",
        "sự kiện:\"đại hội đại biểu\" | lao",
        "phát biểu:\"làm ngay\" | son",
        "tiêu đề:hoi nghi | son",
        "có:targets | lao",
        "-có:targets | son yen",
        "đảng viên:>800 | lao",
        "đảng viên:>=300 | lao son",
        "đảng viên:>300 đảng viên:<1600 | ``",
        "đảng viên:200..400 | son",
        "đảng viên:300 | son",
        "chỉ tiêu:\"hộ nghèo\"<2% | lao",
        "chỉ tiêu:\"hộ nghèo\"<1,5% | ``",
        "chỉ tiêu:nghèo | lao",
        "(đảng viên:>800 OR phát biểu:ngay) 2025 | ``",
        "đảng viên:>800 OR phát biểu:ngay | lao son",
        "dang* | lao son",
        "mẩu~1 | lao",
        "\"lò chủ trì\"~3 | son",
      })
  void findArticles(String query, String ids) throws IOException {
    List<String> found =
        index.search(SearchRequest.of(query, 10)).hits().stream()
            .map(hit -> hit.extraction().article().id())
            .sorted()
            .toList();
    assertThat(found).isEqualTo(Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "counts | tỉnh:sơn | 250 đại biểu; 300 đảng viên",
        "counts | đảng viên:>800 | 1600 đảng viên",
        "counts | ngày:2025 | 1600 đảng viên",
        "counts | tiêu đề:\"đại hội\" đảng viên | 1600 đảng viên",
        "counts | bài:\"chủ trì\" | 250 đại biểu; 300 đảng viên",
        "counts | người:mẫu | 1600 đảng viên",
        "counts | có:targets | 1600 đảng viên",
        "targets | hộ nghèo tỉnh:\"lào cai\" năm:2025 nhiệm kỳ:2025-2030"
            + " | tỷ lệ hộ nghèo ≤1.5%, 2030",
        "targets | nhiệm kỳ:2020-2025 | ``",
        "targets | hộ nghèo tỉnh:\"lào cai\" sự kiện:\"đại hội\" năm:2025"
            + " | tỷ lệ hộ nghèo ≤1.5%, 2030",
        "targets | đảng viên:>800 | tỷ lệ hộ nghèo ≤1.5%, 2030",
        "officials | chức vụ:\"phó bí thư\" | Trần Thị Mẫu: Phó Bí thư Tỉnh ủy Lào Cai",
        "events | nhiệm kỳ:2025-2030"
            + " | Đại hội đại biểu Đảng bộ tỉnh Lào Cai, Đảng bộ tỉnh Lào Cai, 2025-2030",
      })
  void findFacts(String list, String query, String summaries) throws IOException {
    List<String> found =
        index.facts(FactRequest.of(list).query(query)).hits().stream()
            .map(hit -> hit.fact().summary())
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(summaries);
  }

  /// A province that has grown is not split: what it reports belongs to its members together.
  @Test
  void provincesAreCountedInThreeViews() throws IOException {
    SearchResult all = index.search(SearchRequest.of("", 10));
    assertThat(all.facets().get(Facet.PROVINCE))
        .extracting(FacetCount::value)
        .containsExactlyInAnyOrder("Lào Cai", "Sơn La", "Yên Bái");
    assertThat(all.facets().get(Facet.PROVINCE_34))
        .containsExactly(new FacetCount("Lào Cai", 2), new FacetCount("Sơn La", 1));
    assertThat(all.facets().get(Facet.PROVINCE_63))
        .extracting(FacetCount::value)
        .containsExactlyInAnyOrder("Lào Cai + Yên Bái", "Sơn La", "Yên Bái");
  }

  @Test
  void theAnswerSaysHowTheQueryWasRead() throws IOException {
    SearchResult result = index.search(SearchRequest.of("tinh:\"lao cai\" ngày:mai", 10));
    assertThat(result.understood()).isEqualTo("tỉnh:\"lao cai\"");
    assertThat(result.notes()).singleElement().asString().startsWith("ngày:mai is no day");
  }
}
