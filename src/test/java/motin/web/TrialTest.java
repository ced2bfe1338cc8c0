package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import motin.corpus.ExtractionJson;
import motin.fact.Extraction;
import motin.fact.Official;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody brings is read, marked and forgotten.
class TrialTest {

  private static final String TEXT =
      """
      Đại hội đại biểu Đảng bộ tỉnh Lào Cai

      Sáng 14/8/2025, Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVII khai mạc với 398 đại biểu. \
      Đồng chí Hoàng Văn Mẫu, Bí thư Tỉnh ủy Lào Cai, phát biểu khai mạc và nhấn mạnh những kết quả \
      mà toàn Đảng bộ đã đạt được trong nhiệm kỳ qua. <script>window.hacked=1</script>
      """;

  @TempDir private static Path folder;
  private static ServerOnSamples samples;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    samples = ServerOnSamples.start(folder.resolve("index"));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    samples.close();
  }

  @Test
  void theFactsOfATextAreMarkedAtOnce() throws Exception {
    HttpResponse<String> answer = post("/try", form(TEXT));
    assertThat(answer.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("mark.officials").eachText()).contains("Hoàng Văn Mẫu");
    assertThat(page.select("mark.counts").eachText()).contains("398 đại biểu");
    assertThat(page.select(".facts .fact")).isNotEmpty();
    assertThat(page.select(".facts a[href^=/articles]")).isEmpty();
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("textarea").first().wholeText()).isEqualTo(TEXT);
  }

  @Test
  void aProgramGetsTheExport() throws Exception {
    Extraction extraction = ExtractionJson.read(post("/api/extract", TEXT).body());
    assertThat(extraction.facts(Official.class))
        .extracting(Official::name)
        .containsExactly("Hoàng Văn Mẫu");
    String page = "<html><body><h1>Đại hội</h1><p>" + TEXT.replaceAll("<.*", "") + "</p></body></html>";
    assertThat(ExtractionJson.read(post("/api/extract", page).body()).facts(Official.class))
        .hasSize(1);
  }

  @Test
  void nothingOfItIsKept() throws Exception {
    long before = samples.index().size();
    post("/api/extract", TEXT.replace("Hoàng Văn Mẫu", "Sùng A Lạ"));
    assertThat(samples.index().size()).isEqualTo(before);
    assertThat(get("/api/search?q=%22sung+a+la%22").body()).contains("\"total\":0");
  }

  @Test
  void whatIsNoArticleIsRefusedWithItsReason() throws Exception {
    assertThat(post("/api/extract", "").statusCode()).isEqualTo(422);
    HttpResponse<String> answer = post("/try", form("Nothing in this one is Vietnamese at all."));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).select("[role=alert] code").text()).isNotEmpty();
    assertThat(post("/try", "words=x").statusCode()).isEqualTo(400);
    assertThat(post("/try", "text=%zz").statusCode()).isEqualTo(400);
    assertThat(get("/try").statusCode()).isEqualTo(200);
    HttpResponse<String> read = get("/api/extract");
    assertThat(read.statusCode()).isEqualTo(405);
    assertThat(read.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void onlyOurOwnPagesMaySend() throws Exception {
    String own = samples.server().address().toString().replaceAll("/$", "");
    assertThat(post("/api/extract", TEXT, "Origin", own).statusCode()).isEqualTo(200);
    for (String origin : new String[] {"https://evil.example", "null", own + "1", "http://"}) {
      assertThat(post("/api/extract", TEXT, "Origin", origin).statusCode())
          .as(origin)
          .isEqualTo(403);
    }
  }

  @Test
  void aTextMayBeSoLongAndNoLonger() throws Exception {
    String most = "a".repeat(Posted.MOST_BYTES);
    assertThat(post("/api/extract", most).statusCode()).isEqualTo(422);
    assertThat(post("/api/extract", most + "a").statusCode()).isEqualTo(413);
  }

  private static String form(String text) {
    return "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> post(String address, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(samples.server().address().resolve(address))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(samples.server().address().resolve(address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
