package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A fact under its own address, and its citations.
class CardsTest {

  private static final String FACT = "/articles/" + Samples.CONGRESS + "/facts/8";

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
  void eachFactOfAnArticleLinksToItsCard() throws Exception {
    Document page = page("/articles/" + Samples.CONGRESS);
    int facts = Samples.congress().facts().size();
    assertThat(page.select(".fact .permalink a")).hasSize(facts);
    for (Element link : page.select(".fact .permalink a")) {
      String headline = link.closest(".fact").select(".headline b").text();
      assertThat(page(link.attr("href")).select("h1").text()).contains(headline);
    }
  }

  @Test
  void theCardSaysWhatProvesItAndLeadsThere() throws Exception {
    Document card = page(FACT);
    assertThat(card.select("h1").text()).isEqualTo("hơn 9.850 đảng viên mới");
    assertThat(card.select("blockquote mark").text()).isEqualTo("kết nạp hơn 9.850 đảng viên mới");
    assertThat(card.select("dl").text()).contains("count.number-first", "100 %", "14/8/2025");
    assertThat(card.select("dl a[href*=:~:text=]").attr("href"))
        .isEqualTo(
            Samples.congress().article().url().orElseThrow()
                + "#:~:text=k%E1%BA%BFt%20n%E1%BA%A1p%20h%C6%A1n%209.850%20%C4%91%E1%BA%A3ng%20"
                + "vi%C3%AAn%20m%E1%BB%9Bi");
    assertThat(page(card.select("dl a").first().attr("href")).select("#fact-8")).hasSize(1);
  }

  @Test
  void aNameIsCitedWhole() throws Exception {
    assertThat(get("/api" + FACT + ".bib").body())
        .startsWith("@misc{motin-" + Samples.CONGRESS + "-8,\n  author = {{Trần Thị Viết}},\n")
        .contains("year = {2025}", "month = {08}", "note = {“Nhiệm kỳ qua, Đảng bộ kết nạp");
    assertThat(get("/api" + FACT + ".ris").body())
        .contains("TY  - NEWS\r\nAU  - Trần Thị Viết\r\n", "DA  - 2025/08/14\r\n", "ER  - ");
    assertThat(get("/api" + FACT + ".csl.json").body())
        .contains("\"literal\" : \"Trần Thị Viết\"", "\"article-newspaper\"");
    assertThat(get("/api" + FACT + ".txt").body())
        .startsWith("Trần Thị Viết. “Đảng bộ tỉnh Lào Cai: Đại hội của đổi mới và niềm tin”. ");
    assertThat(get("/api" + FACT).body())
        .contains("\"permalink\":\"" + FACT + "\"", "\"bibtex\":\"@misc{", "\"source_link\":\"");
  }

  /// Neither the page nor any form of citation is led astray by what a text says.
  @Test
  void hostileWordsStayWords() throws Exception {
    String fact = "/articles/" + Samples.HOSTILE + "/facts/1";
    assertThat(page(fact).select("main script, main img")).isEmpty();
    assertThat(page(fact).select("main a[href^=javascript]")).isEmpty();
    String bibtex = get("/api" + fact + ".bib").body();
    String inside = bibtex.replaceAll("\\\\[{}]", "");
    assertThat(inside.chars().filter(c -> c == '{').count())
        .isEqualTo(inside.chars().filter(c -> c == '}').count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "999", "x", "1.pdf", "99999999999"})
  void aFactThatIsNotThereIsNotFound(String number) throws Exception {
    String facts = "/articles/" + Samples.CONGRESS + "/facts/";
    assertThat(get(facts + number).statusCode()).isEqualTo(404);
    assertThat(get("/api" + facts + number).statusCode()).isEqualTo(404);
  }

  private static Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(get(address).body(), samples.server().address().toString());
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(samples.server().address().resolve(address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
