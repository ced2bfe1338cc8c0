package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import motin.corpus.Csv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// What programs get beside pages of hits: whole results, feeds, completions, stories.
class DataAnswersTest {

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
  void aPageOfHitsSaysWhereTheNextAndAllOfItAre() throws Exception {
    String page = get("/api/search?q=lao+cai&limit=2").body();
    assertThat(page)
        .contains("\"truncated\":false")
        .contains("\"next\":\"/api/search?q=lao+cai&from=2&limit=2\"")
        .contains("\"all\":\"/api/search.jsonl?q=lao+cai&limit=2\"");
    assertThat(get("/api/search?q=lao+cai").body()).contains("\"next\":null");
  }

  /// Articles have more facts than one; the next page is told until there are no more.
  @Test
  void pagesOfFactsAreTurnedToTheLast() throws Exception {
    Pattern hit = Pattern.compile("\"sentence\":");
    Pattern link = Pattern.compile("\"next\":\"([^\"]+)\"");
    long facts = 0;
    Optional<String> next = Optional.of("/api/facts/counts?limit=5");
    while (next.isPresent()) {
      String page = get(next.get()).body();
      facts += hit.matcher(page).results().count();
      next = link.matcher(page).results().map(found -> found.group(1)).findFirst();
    }
    assertThat(facts).isEqualTo(get("/api/facts/counts.jsonl").body().lines().count());
  }

  @Test
  void aWholeResultIsATableOrLines() throws Exception {
    List<List<String>> rows = Csv.read(get("/api/search.csv?q=&limit=1").body());
    assertThat(rows.getFirst()).isEqualTo(HitTable.ARTICLE_COLUMNS);
    assertThat(rows)
        .hasSize(1 + Samples.all().size())
        .allMatch(row -> row.size() == rows.getFirst().size());
    assertThat(get("/api/search.jsonl?q=").body().lines()).hasSize(Samples.all().size());
    List<List<String>> facts = Csv.read(get("/api/facts/officials.csv").body());
    assertThat(facts.getFirst()).isEqualTo(HitTable.FACT_COLUMNS);
    assertThat(facts).allMatch(row -> row.size() == HitTable.FACT_COLUMNS.size());
    assertThat(get("/api/facts/officials.jsonl").body().lines()).hasSize(facts.size() - 1);
    List<List<String>> keywords = Csv.read(get("/api/keywords.csv?q=lao+cai").body());
    assertThat(keywords.get(1)).hasSameSizeAs(HitTable.KEYWORD_COLUMNS);
    assertThat(get("/api/keywords.jsonl?q=lao+cai").body()).contains("\"keyword\":\"Lào Cai\"");
  }

  @Test
  void aSearchIsAFeedThatCanBeParsed() throws Exception {
    HttpResponse<String> answer = get("/feed.atom?q=");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    Document feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.body())));
    assertThat(feed.getElementsByTagName("entry").getLength())
        .isEqualTo(Math.min(50, Samples.all().size()));
    assertThat(get("/feed.json?q=lao+cai").body())
        .contains("\"title\":\"lao cai · Motin\"", "\"content_text\"", "/articles/");
    assertThat(get("/?q=lao+cai").body()).contains("href=\"/feed.atom?q=lao+cai\"");
  }

  @Test
  void whatIsTypedIsCompleted() throws Exception {
    assertThat(get("/api/complete?q=lao").body())
        .contains("\"value\":\"Lào Cai\"", "\"kind\":\"place\"");
    assertThat(get("/api/complete").body()).isEqualTo("{\"completions\":[]}");
  }

  @Test
  void anArticleHasSimilarOnesAndAStory() throws Exception {
    String id = Search.encode(Samples.congress().article().id());
    assertThat(get("/api/similar/" + id).body()).startsWith("{\"hits\":[");
    assertThat(get("/api/stories/" + id).body())
        .contains("\"id\":\"" + Samples.congress().article().id());
    assertThat(get("/api/stories/none").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search.csv?colour=red",
        "/api/search?sort=colour",
        "/api/search?count=words",
        "/feed.atom?colour=red",
        "/api/facts/counts.csv?sort=facts"
      })
  void whatMakesNoSenseIsRefusedBeforeAnythingIsSent(String address) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(samples.server().address().resolve(address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
