package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import motin.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String HEADLINE = "Đảng bộ xã Vĩnh Lâm khai mạc đại hội";
  private static final String FIRST =
      "Sáng 12/3, Đảng bộ xã Vĩnh Lâm khai mạc đại hội đại biểu với 120 đại biểu về dự.";
  private static final String SECOND =
      "Nhiệm kỳ qua, Đảng bộ kết nạp 45 đảng viên mới, hoàn thành 12 trong tổng số 14 chỉ tiêu.";
  private static final String PAGE = String.join("\n\n", HEADLINE, FIRST, SECOND);

  private final ArticleReader reader = ArticleReader.load();

  @TempDir private Path folder;

  @Test
  void refusesWhatHoldsNoArticle() {
    assertRefused(new byte[0], "empty");
    assertRefused(new byte[] {'%', 'P', 'D', 'F', 0, 0, 0, 1}, "binary, not text");
    assertRefused(bytes("Trang chủ\nThời sự\nKinh tế\n"), "no article");
    assertRefused(bytes("a\n".repeat(30_000)), "no article: more than 20,000 lines");
    byte[] legacy = new byte[2_000];
    Arrays.fill(legacy, (byte) 0xD0);
    assertRefused(legacy, "not UTF-8: 2,000 of 2,000 bytes are bad");
  }

  @Test
  void refusesOtherLanguagesUnlessTold() throws UnreadableArticleException {
    String english =
        "The committee met on Monday to discuss its plan for the next five years.\n\n"
            + "Members from all districts attended the meeting and voted on the yearly budget.\n";
    assertRefused(bytes(english), "not Vietnamese");
    Article article = reader.anyLanguage().read(Input.of("page.txt", english));
    assertThat(article.language()).isEqualTo("und");
  }

  @Test
  void refusesALineOf200MegabytesWithoutHoldingIt() {
    Input endless = new Input("line.txt", () -> new Repeated(200L << 20));
    assertThatThrownBy(() -> reader.read(endless))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("line.txt: larger than 16 MB");
  }

  @Test
  void refusesAFloodOutOfGzip() throws IOException {
    assertRefused(packed(new Repeated(100L << 20).readAllBytes()), "larger than 16 MB");
  }

  @Test
  void refusesDamagedGzip() throws IOException {
    byte[] whole = packed(bytes(PAGE));
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "damaged gzip: it ends too early");
  }

  @Test
  void namesAPathThatIsNotThere() {
    String path = folder.resolve("none.txt").toString();
    Input missing = Inputs.of(List.of(path), InputStream.nullInputStream()).iterator().next();
    assertThatThrownBy(() -> reader.read(missing)).hasMessage(path + ": no such file or folder");
  }

  @Test
  void tellsOfBadBytesAndReadsOn() throws UnreadableArticleException {
    List<String> warnings = new ArrayList<>();
    byte[] bytes = bytes(PAGE + " ");
    bytes[bytes.length - 1] = (byte) 0xFF;
    Article article =
        reader
            .warning((origin, what) -> warnings.add(origin + ": " + what))
            .read(new Input("page.txt", () -> new ByteArrayInputStream(bytes)));
    assertThat(article.title()).contains(HEADLINE);
    assertThat(warnings).containsExactly("page.txt: 1 bytes are not UTF-8");
  }

  @Test
  void givesOneIdToOneArticleFromTextAndPage() throws IOException, UnreadableArticleException {
    Article text = reader.read(Input.of("page.txt", PAGE + "\n\nLê Hà\n"));
    String html =
        "<html><head><title>%s</title><link rel=canonical href='https://x.example.vn/tin-123.html'>"
            + "</head><body><h1>%s</h1><div><p>%s</p><p>%s</p></div></body></html>";
    Article page = reader.read(Input.of("-", html.formatted(HEADLINE, HEADLINE, FIRST, SECOND)));
    byte[] packed = packed(bytes(PAGE));
    Article again = reader.read(new Input("page.txt.gz", () -> new ByteArrayInputStream(packed)));
    assertThat(page.url()).contains("https://x.example.vn/tin-123.html");
    assertThat(List.of(page.id(), again.id())).containsOnly(text.id());
    Article other = reader.read(Input.of("page.txt", PAGE.replace("Vĩnh Lâm", "Vĩnh Sơn")));
    assertThat(other.id()).isNotEqualTo(text.id()).matches("[0-9a-f]{32}");
  }

  /// Pages tell their address in many ways, whole or not, and with where a reader came from.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=canonical href='//x.example.vn/tin-123.html'>",
        "<base href='https://x.example.vn/a/'><meta property='og:url' content='/tin-123.html'>",
        "<meta property='og:url'"
            + " content='https://x.example.vn/tin-123.html?utm_source=fb&fbclid=1'>",
        "<meta itemprop='url' content='https://x.example.vn/tin-123.html'>",
        "<link rel=alternate hreflang=vi-vn href='https://x.example.vn/tin-123.html'>"
      })
  void readsTheAddressOfAPage(String told) throws IOException, UnreadableArticleException {
    String html =
        "<html><head><title>%s</title>%s</head><body><h1>%s</h1><div><p>%s</p><p>%s</p></div></html>";
    Article page =
        reader.read(Input.of("-", html.formatted(HEADLINE, told, HEADLINE, FIRST, SECOND)));
    assertThat(page.url()).contains("https://x.example.vn/tin-123.html");
  }

  @Test
  void keepsWhatAnAddressIsMadeOf() throws IOException, UnreadableArticleException {
    String link = "Nguồn: https://x.example.vn/tin?id=7&utm_medium=web&p=2";
    assertThat(reader.read(Input.of("page.txt", PAGE + "\n\n" + link + "\n")).url())
        .contains("https://x.example.vn/tin?id=7&p=2");
  }

  @Test
  void refusesAListOfStories() {
    Input section = new Input("section.html", () -> getClass().getResourceAsStream("section.html"));
    assertThatThrownBy(() -> reader.read(section)).hasMessageContaining("no article");
  }

  @Test
  void readsDeepPages() throws UnreadableArticleException {
    String page =
        "<h1>" + HEADLINE + "</h1>" + "<div>".repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND;
    assertThat(reader.read(Input.of("deep.html", page)).text()).contains(FIRST, SECOND);
  }

  @Test
  void readsPagesWhoseJsonNeverEnds() throws UnreadableArticleException {
    String page =
        "<script type='application/ld+json'>%s</script><h1>%s</h1><p>%s</p><p>%s</p>"
            .formatted("[{\"@graph\":".repeat(50_000), HEADLINE, FIRST, SECOND);
    assertThat(reader.read(Input.of("page.html", page)).text()).contains(FIRST);
  }

  private void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(
            () -> reader.read(new Input("page.txt", () -> new ByteArrayInputStream(bytes))))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("page.txt: " + reason);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  /// So many bytes of one letter, made as they are read.
  private static final class Repeated extends InputStream {

    private long left;

    private Repeated(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + Math.max(count, 0), (byte) 'a');
      left -= count;
      return count > 0 || length == 0 ? count : -1;
    }
  }
}
