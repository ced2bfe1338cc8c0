package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motin.corpus.Csv;
import motin.corpus.ExtractionJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables of facts.
class FactsPageTest {

  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

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
  void everyKindIsATableWithAsManyRowsAsFacts() throws Exception {
    for (String kind : ExtractionJson.LISTS) {
      Document page = page("/facts/" + kind + "");
      long facts =
          Samples.all().stream()
              .flatMap(article -> article.facts().stream())
              .filter(fact -> fact.list().equals(kind))
              .count();
      assertThat(page.select("h1 b").text()).as(kind).isEqualTo(String.valueOf(facts));
      assertThat(page.select("tbody tr")).as(kind).hasSize((int) Math.min(facts, FactsPage.ROWS));
      int columns = page.select("thead th").size();
      assertThat(page.select("tbody tr")).allMatch(row -> row.select("td").size() == columns);
    }
  }

  @Test
  void aHeadingSortsAndTurnsTheOrder() throws Exception {
    Document once = page(page("/facts/counts").select("th a").first().attr("href"));
    assertThat(once.select("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
    assertThat(once.select("td.number").first().text()).isEqualTo("khoảng 72.400");
    Document turned = page(once.select("th[aria-sort] a").attr("href"));
    assertThat(turned.select("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
    assertThat(turned.select("td.number").first().text()).isNotEqualTo("khoảng 72.400");
  }

  @Test
  void filtersAreInTheAddressAndInTheFiles() throws Exception {
    Document page = page("/facts/counts?q=&province=L%C3%A0o+Cai&year=&source=&sort=value");
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("Lào Cai");
    String csv = page.select(".ways a[href*=.csv]").attr("href");
    List<List<String>> rows = Csv.read(get(csv).body());
    assertThat(page.select("tbody tr")).hasSize(rows.size() - 1).isNotEmpty();
    assertThat(get(page.select(".ways a[href*=.jsonl]").attr("href")).body().lines())
        .hasSize(rows.size() - 1);
  }

  /// A page of the API tells of the next one as long as there are facts, not articles.
  @Test
  void pagesAreTurnedWithoutLosingAFact() throws Exception {
    String next = "/api/facts/counts?limit=10";
    int facts = 0;
    while (next != null) {
      String page = get(next).body();
      facts += page.split("\"sentence\":", -1).length - 1;
      Matcher link = NEXT.matcher(page);
      next = link.find() ? link.group(1) : null;
    }
    assertThat(String.valueOf(facts)).isEqualTo(page("/facts/counts").select("h1 b").text());
  }

  @Test
  void whatMakesNoSenseIsSaid() throws Exception {
    assertThat(get("/facts/words").statusCode()).isEqualTo(404);
    assertThat(get("/facts/counts?sort=colour").statusCode()).isEqualTo(400);
    assertThat(page("/facts/counts?q=khongcogi").select(".nothing")).hasSize(1);
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
