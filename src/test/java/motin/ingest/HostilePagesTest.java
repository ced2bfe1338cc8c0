package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import motin.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages made to break a reader: the article in them is read, or refused, and neither takes long.
class HostilePagesTest {

  private static final String HEADLINE = "Đảng bộ xã Vĩnh Lâm khai mạc đại hội";
  private static final String FIRST =
      "Sáng 12/3, Đảng bộ xã Vĩnh Lâm khai mạc đại hội đại biểu với 120 đại biểu về dự.";
  private static final String SECOND =
      "Nhiệm kỳ qua, Đảng bộ kết nạp 45 đảng viên mới, hoàn thành 12 trong tổng số 14 chỉ tiêu.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ArticleReader reader = ArticleReader.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<table><tr><td>",
        "<span><div>",
        "<a href=x>",
        "<b>",
        "<font>",
        "<ul><li>",
        "<div class=sapo>",
        "<div class=related>",
        "<p class=author>a</p>",
        "<h1>",
        "<blockquote>",
        "<p><p<p",
        "<time datetime=2025-03-12>",
        "<section hidden>x</section>"
      })
  void readsDeepAndLongPages(String tag) {
    String page = "<h1>" + HEADLINE + "</h1>" + BODY + tag.repeat(100_000);
    assertTimeout(
        LIMIT,
        () -> assertThat(reader.read(Input.of("page.html", page)).text()).contains(FIRST, SECOND));
  }

  @Test
  void readsAnElementOfAHundredThousandAttributes() {
    StringBuilder page = new StringBuilder("<h1>" + HEADLINE + "</h1><div");
    for (int i = 0; i < 100_000; i++) {
      page.append(" a").append(i).append("=1");
    }
    page.append('>').append(BODY);
    assertTimeout(
        LIMIT,
        () ->
            assertThat(reader.read(Input.of("page.html", page.toString())).text()).contains(FIRST));
  }

  @Test
  void takesTimeInProportionToTheLengthOfHeadlines() {
    String words = "a b c d ".repeat(60_000);
    String page = "<title>" + words + "</title><h1>" + words + "</h1>" + BODY;
    assertTimeout(
        LIMIT,
        () ->
            assertThat(reader.anyLanguage().read(Input.of("page.html", page)).text().length())
                .isPositive());
  }

  @Test
  void believesUtf8MoreThanWhatThePageDeclares() throws UnreadableArticleException {
    for (String charset : new String[] {"utf-16", "utf-7", "windows-1258", "no-such-charset"}) {
      String page = "<meta charset=%s><h1>%s</h1>%s".formatted(charset, HEADLINE, BODY);
      assertThat(read(page.getBytes(StandardCharsets.UTF_8)).title()).contains(HEADLINE);
    }
  }

  @Test
  void readsWindows1258DeclaredLate() throws UnreadableArticleException {
    Charset windows = Charset.forName("windows-1258");
    String page =
        "<script>" + " ".repeat(6_000) + "</script><meta charset=windows-1258><h1>%s</h1>%s";
    String apart =
        java.text.Normalizer.normalize(
                page.formatted(HEADLINE, BODY), java.text.Normalizer.Form.NFD)
            .replace("e\u0302", "ê")
            .replace("a\u0302", "â")
            .replace("o\u0302", "ô")
            .replace("o\u031B", "ơ")
            .replace("u\u031B", "ư")
            .replace("a\u0306", "ă");
    assertThat(read(apart.getBytes(windows)).text()).contains("Vĩnh Lâm khai mạc");
  }

  @Test
  void refusesBinaryAsAPage() {
    byte[] binary = new byte[10_000];
    Arrays.fill(binary, (byte) 0);
    assertThatThrownBy(() -> read(binary)).hasMessage("page.html: binary, not text");
  }

  @Test
  void dropsWhatIsNoTextInEntities() throws UnreadableArticleException {
    String page =
        "<h1>%s</h1><p>&#xD800;&#0;&#x202E;&#xFEFF;%s</p><p>%s</p>"
            .formatted(HEADLINE, FIRST, SECOND);
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text())
        .contains(FIRST)
        .doesNotContain("\u202E", "\uFEFF", "\0");
  }

  @Test
  void refusesAListOfStoriesWithTeasers() {
    StringBuilder page = new StringBuilder("<title>Tin thời sự trong ngày | Báo Mẫu</title>");
    for (int i = 0; i < 20; i++) {
      page.append(
          "<div class=item><h3><a href=/%d>Tin số %d về đại hội đảng bộ các xã trong tỉnh</a></h3><p>%s</p></div>"
              .formatted(i, i, FIRST.replace("120", "" + i)));
    }
    assertThatThrownBy(() -> read(page.toString().getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("page.html: no article");
  }

  private Article read(byte[] bytes) throws UnreadableArticleException {
    return reader.read(new Input("page.html", () -> new ByteArrayInputStream(bytes)));
  }
}
