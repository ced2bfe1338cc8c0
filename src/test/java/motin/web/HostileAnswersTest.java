package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import motin.corpus.ExtractionJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/// Hostile words in what programs and feed readers take: data, and never markup or a link that
/// runs.
final class HostileAnswersTest {

  @TempDir private static Path temp;

  private static ServerOnSamples samples;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    samples = ServerOnSamples.start(temp.resolve("index"));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    samples.close();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(samples.server().address().resolve(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void feedsHoldNoMarkupOfOthers() throws Exception {
    String feed = get("/feed.atom?q=script").body();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("title").getLength()).isGreaterThan(1);
    for (String element : List.of("script", "img")) {
      assertThat(document.getElementsByTagName(element).getLength()).isZero();
    }
    NodeList links = document.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      String address = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
      assertThat(address).startsWith("http");
    }
    String json = get("/feed.json?q=script").body();
    assertThat(new JsonMapper().readTree(json).path("items").get(0).path("title").asString())
        .isEqualTo("Độc hại " + Samples.EVIL);
  }

  @Test
  void dataIsSavedOrReadAndNeverShown() throws Exception {
    for (String list : ExtractionJson.LISTS) {
      for (String end : List.of(".csv", ".csv?flavour=spreadsheet", ".jsonl")) {
        HttpResponse<String> answer = get("/api/facts/" + list + end);
        assertThat(answer.statusCode()).as(list + end).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
            .startsWith("attachment");
      }
    }
  }

  @Test
  void citationsKeepHostileWordsInTheirFields() throws Exception {
    for (String form : List.of("bib", "ris", "csl.json", "txt")) {
      HttpResponse<String> answer = get("/api/articles/hostile/citation." + form);
      assertThat(answer.statusCode()).as(form).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
      assertThat(answer.body()).doesNotContain("javascript:");
    }
  }
}
