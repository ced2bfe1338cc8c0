package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.fact.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Help for who types: spelling, abbreviations, completion, similar articles, keyword in context.
class SpellingTest {

  private ArticleIndex index;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    index = ArticleIndex.open(folder);
    Made first = Made.article("a");
    index.put(
        first
            .title("Đại hội Đảng bộ xã Mường Thử")
            .about("Sơn La")
            .body(
                "Đại hội đại biểu Đảng bộ xã Mường Thử, tỉnh Sơn La bầu Ban Chấp hành và bà Trần"
                    + " Thị Mẫu.")
            .official("Trần Thị Mẫu", "Bí thư Đảng ủy xã", "Bí thư", "Đảng ủy xã Mường Thử")
            .fact(
                new Place(
                    "Mường Thử",
                    Place.Kind.COMMUNE,
                    Optional.of("Sơn La"),
                    Optional.empty(),
                    List.of()))
            .extraction());
    index.put(
        Made.article("b")
            .about("Sơn La")
            .body("Ông Lò Văn Mẫu thăm xã Mường Thử; bản làng đón ông, cây mận nở trắng.")
            .official("Lò Văn Mẫu", "Bí thư Tỉnh ủy", "Bí thư", "Tỉnh ủy Sơn La")
            .extraction());
    index.put(Made.text("c", "Lễ hội ở Cà Mau: tôm, cua và đờn ca."));
    index.put(
        Made.article("d")
            .about("Sơn La")
            .body("Bà Trần Thị Mẫu làm việc với bản Mường Mới của tỉnh Sơn La.")
            .official("Trần Thị Mẫu", "Bí thư Đảng ủy xã", "Bí thư", "Đảng ủy xã Mường Thử")
            .extraction());
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "mườg thử, a",
    "muong thuw, a",
    "tran thi mauu ban chap hanh, a",
    "muongthu ban chap hanh, a",
    "dai hoi son laa, a",
    "\"ban chấp hàh\", a",
    "ca mao don ca, c"
  })
  void aMisspeltQueryFindsWhatWasMeantAndSaysSo(String query, String id) throws IOException {
    SearchResult found = index.search(SearchRequest.of(query, 3));
    assertThat(found.hits().getFirst().extraction().article().id()).isEqualTo(id);
    assertThat(found.suggestion()).isPresent();
    assertThat(index.search(SearchRequest.of(found.suggestion().get().query(), 3)).total())
        .isEqualTo(found.total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqqqqqqq", "-mường", "tỉnh:\"hà nội\"", "1234"})
  void nothingIsOfferedThatFindsNothing(String query) throws IOException {
    assertThat(index.search(SearchRequest.of(query, 3)).suggestion()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bch mường thử", "BCH đhđb", "đb xã mường thử"})
  void abbreviationsFindTheirWords(String query) throws IOException {
    SearchResult found = index.search(SearchRequest.of(query, 3));
    assertThat(found.suggestion()).isEmpty();
    assertThat(found.hits().getFirst().extraction().article().id()).isEqualTo("a");
    assertThat(found.hits().getFirst().snippets().getFirst().marks()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tran, Trần Thị Mẫu",
    "trần th, Trần Thị Mẫu",
    "mau, Trần Thị Mẫu",
    "MƯỜNG, Mường Thử",
    "son, Sơn La",
    "dang uy, Đảng ủy xã Mường Thử"
  })
  void whatIsTypedIsCompletedWithAccentsOrWithout(String typed, String value) throws IOException {
    assertThat(index.complete(typed, 5)).extracting(Completion::value).contains(value);
  }

  @Test
  void theCommonestCompletionComesFirstAndTheAccentsTypedBefore() throws IOException {
    assertThat(index.complete("mau", 5))
        .extracting(Completion::value, Completion::articles)
        .containsExactly(tuple("Trần Thị Mẫu", 2), tuple("Lò Văn Mẫu", 1));
    assertThat(index.complete("trấn", 5)).isNotEmpty();
    assertThat(index.complete("zz", 5)).isEmpty();
    assertThat(index.complete("  ", 5)).isEmpty();
  }

  @Test
  void similarArticlesNameTheSamePeopleAndAreNotTheArticleItself() throws IOException {
    assertThat(index.similar("a", 3))
        .extracting(hit -> hit.extraction().article().id())
        .startsWith("d")
        .doesNotContain("a");
    assertThat(index.similar("none", 3)).isEmpty();
  }

  @Test
  void keywordsStandInTheirContext() throws IOException {
    List<KeywordLine> lines = new ArrayList<>();
    index.keywords(SearchRequest.of("\"mường thử\" tỉnh", 1), 12, lines::add);
    assertThat(lines)
        .extracting(KeywordLine::left, KeywordLine::keyword, KeywordLine::right)
        .contains(
            tuple("Đảng bộ xã ", "Mường Thử", ", tỉnh Sơn"),
            tuple("Mường Thử, ", "tỉnh", " Sơn La bầu"));
    assertThat(lines.getFirst().article().source()).isEqualTo(Optional.empty());
  }
}
