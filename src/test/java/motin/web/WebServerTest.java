package motin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import motin.corpus.ExtractionJson;
import motin.corpus.MalformedRecordException;
import motin.fact.Extraction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebServerTest {

  @TempDir static Path folder;

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

  private static HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Document page(String address, String... headers)
      throws IOException, InterruptedException {
    return Jsoup.parse(get(address, headers).body(), samples.server().address().toString());
  }

  private static URI uri(String address) {
    return samples.server().address().resolve(address);
  }

  /// The answer to a message as written here, line ends included.
  private static String raw(String message) throws IOException {
    URI address = samples.server().address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(message.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void findsWithoutAccents() throws Exception {
    Document page = page("/?q=lao+cai");
    assertEquals("7 bài viết", page.select("#heading").text());
    assertEquals(7, page.select(".hit").size());
    assertTrue(page.select(".snippet mark, h3 mark").eachText().contains("Lào Cai"));
    assertEquals("lao cai", page.select("input[name=q]").val());
  }

  @Test
  void narrowsByAFacetAndTakesItBack() throws Exception {
    Document all = page("/?q=dang+vien");
    Element link = all.select(".facets a:contains(Lai Châu)").first();
    assertEquals("6", link.select("b").text());
    Document some = page(link.attr("href"));
    assertEquals(6, some.select(".hit").size());
    assertEquals("Lai Châu", some.select("input[name=province]").val());
    Element chosen = some.select(".facets a[aria-current]").first();
    assertTrue(chosen.text().startsWith("Lai Châu"));
    assertEquals(
        all.select("#heading").text(), page(chosen.attr("href")).select("#heading").text());
    assertEquals(uri("/?q=dang+vien"), uri(some.select(".chosen a").first().attr("href")));
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingAHit() throws Exception {
    List<String> titles = new ArrayList<>();
    Document page = page("/?q=%22chi+bo+so%22");
    titles.addAll(page.select(".hit h3 a").eachAttr("href"));
    for (Element next = page.select("a[rel=next]").first(); next != null; ) {
      page = page(next.attr("href"));
      titles.addAll(page.select(".hit h3 a").eachAttr("href"));
      next = page.select("a[rel=next]").first();
    }
    assertEquals("24 bài viết", page.select("#heading").text());
    assertEquals(24, titles.size());
    assertEquals(24, titles.stream().distinct().count());
    assertEquals("21", page.select("ol.hit-list").attr("start"));
  }

  @Test
  void helpsWhereNothingIsFound() throws Exception {
    Document page = page("/?q=khongcotunao");
    assertEquals("Không tìm thấy bài nào", page.select("#heading").text());
    assertFalse(page.select(".examples a").isEmpty());
    assertEquals(10, page.select(".hit").size(), "the newest articles");
    for (Element example : page.select(".examples a")) {
      if (!example.text().contains("<")) {
        assertFalse(page(example.attr("href")).select(".hit").isEmpty(), example.text());
      }
    }
  }

  @Test
  void showsTheNewestFirstWhereNothingIsAsked() throws Exception {
    Document page = page("/");
    assertEquals(1, page.select("h1").size());
    assertEquals(10, page.select(".hit").size());
    List<String> days = page.select(".hit time").eachAttr("datetime");
    assertEquals(days.stream().sorted((a, b) -> b.compareTo(a)).toList(), days);
  }

  @Test
  void marksEveryEvidenceWithItsOwnWords() throws Exception {
    Extraction extraction = Samples.congress();
    Document page = page("/articles/" + Samples.CONGRESS + "?q=lao+cai");
    int marks = 0;
    for (NumberedFact fact : NumberedFact.of(extraction)) {
      for (int i = 0; i < fact.mentions().size(); i++) {
        Element mark = page.getElementById(fact.mark(i));
        String quote = fact.mentions().get(i).span().of(extraction.article().text());
        assertEquals(quote, mark.wholeText(), fact.mark(i));
        assertTrue(mark.select("a").eachAttr("href").stream().allMatch(a -> hasTarget(page, a)));
        marks++;
      }
      Element entry = page.getElementById(fact.entry());
      assertEquals(fact.mentions().size(), entry.select(".evidence a").size());
      assertTrue(
          entry.select(".evidence a").eachAttr("href").stream().allMatch(a -> hasTarget(page, a)));
    }
    assertEquals(page.select("mark[id]").size(), marks);
    assertTrue(page.select("mark.match").eachText().contains("Lào Cai"));
    assertEquals(
        extraction.article().text().replace("\n", ""),
        page.select(".text h1, .text h2, .text > p:not(.meta, .back)").eachText().stream()
            .reduce("", String::concat));
  }

  private static boolean hasTarget(Document page, String anchor) {
    return page.getElementById(anchor.substring(1)) != null;
  }

  @Test
  void readsAsAnArticle() throws Exception {
    Document page = page("/articles/" + Samples.CONGRESS);
    assertEquals(1, page.select(".text h1").size());
    assertEquals("Những con số của nhiệm kỳ", page.select(".text h2").text());
    assertTrue(page.select(".text .lead").text().startsWith("Sáng 14/8"));
    assertTrue(page.select(".text .caption").text().endsWith("Ảnh: Tin Mới"));
    assertEquals("Trần Thị Viết", page.select(".text .byline").text());
    assertTrue(page.select(".back").isEmpty());
    assertEquals(
        List.of("hơn 9.850 đảng viên mới", "khoảng 72.400 đảng viên"),
        page.select(".group.counts .headline").eachText().subList(1, 3));
    assertEquals(
        List.of(
            "tốc độ tăng trưởng GRDP bình quân ít nhất 10%",
            "tỷ lệ che phủ rừng 61,5%", "kết nạp 1.800–2.000 đảng viên"),
        page.select(".group.targets .headline").eachText());
    assertEquals(
        page.select("[id]").eachAttr("id").stream().distinct().count(), page.select("[id]").size());
  }

  @Test
  void speaksTheReadersLanguage() throws Exception {
    assertEquals("vi", page("/").select("html").attr("lang"));
    assertEquals("en", page("/", "Accept-Language", "en-GB").select("html").attr("lang"));
    HttpResponse<String> chosen = get("/?lang=en", "Accept-Language", "vi");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.startsWith("lang=en;"), cookie);
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    Document page =
        page("/articles/" + Samples.CONGRESS, "Cookie", "lang=en", "Accept-Language", "vi");
    assertEquals("Officials and positions 2", page.select(".officials h2").text());
    assertEquals("over 9,850 đảng viên mới", page.select("#fact-8 .headline").text());
    assertEquals("vi", page.select("article").attr("lang"));
    Element other = page.select(".languages a[lang=vi]").first();
    assertEquals("Cán bộ và chức vụ 2", page(other.attr("href")).select(".officials h2").text());
    assertEquals("vi", page("/?lang=xx").select("html").attr("lang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=%3Cscript%3Ewindow.hacked=1%3C/script%3E%22%3E%3Cimg%20src=x%20onerror=1%3E",
        "/?q=script",
        "/?q=script&province=%3Cscript%3E%22%3E&official=%22onmouseover=%22x&lang=%3Cscript%3E",
        "/articles/hostile?q=%3Cscript%3E%22onload=%22",
        "/articles/%3Cscript%3Ewindow.hacked=1",
        "/%3Cscript%3E",
      })
  void runsNothingOfWhatItShows(String address) throws Exception {
    Document page = page(address);
    assertEquals(1, page.select("script").size(), address);
    assertTrue(page.select("script").attr("src").startsWith("/assets/"));
    assertTrue(page.select("[onerror], [onload], [onmouseover], [style], base, iframe").isEmpty());
    for (Element image : page.select("img")) {
      assertTrue(image.attr("src").startsWith("/assets/"), image.outerHtml());
    }
    for (Element link : page.select("a")) {
      String to = link.attr("href");
      assertTrue(to.matches("[/?#].*|https://baomoi\\.example/.*|https://tinmoi\\..*"), to);
    }
  }

  @Test
  void showsHostileWordsAsTheyAre() throws Exception {
    Document page = page("/articles/" + Samples.HOSTILE);
    String evil = Samples.EVIL;
    assertEquals("Độc hại " + evil, page.select("h1").text());
    assertEquals(evil, page.select("#fact-1 .headline").text());
    assertEquals(evil, page.getElementById("f1").text());
    assertTrue(page.select("a[href^=javascript]").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles/dai-hoi-lao-cai",
        "/articles/no",
        "/api/search",
        "/api/search?from=x",
        "/assets/motin.js",
        "/no",
      })
  void guardsEveryAnswer(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertGuarded(answer.headers().map());
    assertTrue(answer.headers().firstValue("Server").isEmpty());
  }

  private static void assertGuarded(Map<String, List<String>> headers) {
    Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    named.putAll(headers);
    String policy = String.valueOf(named.get("Content-Security-Policy"));
    assertTrue(policy.startsWith("[default-src 'none';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals(List.of("nosniff"), named.get("X-Content-Type-Options"));
    assertEquals(List.of("same-origin"), named.get("Referrer-Policy"));
    assertEquals(List.of("same-origin"), named.get("Cross-Origin-Opener-Policy"));
    assertEquals(List.of("same-origin"), named.get("Cross-Origin-Resource-Policy"));
  }

  @ParameterizedTest
  @CsvSource({
    "/articles/no, 404, text/html",
    "/articles, 404, text/html",
    "/no/such/place, 404, text/html",
    "/assets/motin.class, 404, text/html",
    "/?from=-1, 400, text/html",
    "/api/articles/no, 404, application/problem+json",
    "/api/facts/wishes, 404, application/problem+json",
    "/api/nothing, 404, application/problem+json",
    "/api/search?from=x, 400, application/problem+json",
    "/api/search?limit=101, 400, application/problem+json",
    "/api/search?limit=10&limit=20, 400, application/problem+json",
    "/api/search?from=10000, 400, application/problem+json",
    "/api/search?provnce=x, 400, application/problem+json",
    "/api/facts/counts?category=x, 400, application/problem+json",
  })
  void saysWhatIsMissingOrWrong(String address, int status, String type) throws Exception {
    HttpResponse<String> answer = get(address);
    assertEquals(status, answer.statusCode());
    assertEquals(type + "; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    if (status == 400) {
      String name = address.replaceAll(".*[?](\\w+)=.*", "$1");
      assertTrue(answer.body().contains(name + ":"), answer.body());
    }
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void refusesAQueryThatIsTooLong() throws Exception {
    for (String address : List.of("/api/search", "/api/facts/counts", "/", "/articles/1")) {
      for (String query : List.of("a".repeat(1_001), "a+".repeat(65))) {
        HttpResponse<String> answer = get(address + "?q=" + query);
        assertEquals(400, answer.statusCode(), address);
        assertTrue(answer.body().contains("q: "), answer.body());
      }
    }
  }

  @Test
  void givesTheExportOfAnArticle() throws Exception {
    HttpResponse<String> answer = get("/api/articles/" + Samples.CONGRESS);
    assertEquals(
        "application/json; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(ExtractionJson.write(Samples.congress()), answer.body());
    assertEquals(Samples.congress().article(), readBack(answer.body()).article());
  }

  private static Extraction readBack(String json) throws MalformedRecordException {
    return ExtractionJson.read(json);
  }

  @Test
  void searchesForPrograms() throws Exception {
    String all = get("/api/search?q=lao+cai&limit=3").body();
    assertTrue(all.startsWith("{\"query\":\"lao cai\",\"total\":7,\"from\":0,\"limit\":3,"), all);
    assertTrue(all.contains("\"facets\":{\"province\":[{\"value\":\"Lào Cai\",\"count\":7,"), all);
    assertEquals(3, all.split("\"snippets\":").length - 1);
    String one = get("/api/search?q=lao+cai&official=Ho%C3%A0ng+V%C4%83n+M%E1%BA%ABu").body();
    assertTrue(one.contains("\"total\":1,"), one);
    String facts = get("/api/facts/officials?q=lo+thi+thu").body();
    assertTrue(facts.contains("\"name\":\"Lò Thị Thử\""), facts);
    assertTrue(facts.contains("\"quote\":\"Lò Thị Thử\""), facts);
    assertFalse(facts.contains("\"name\":\"Hoàng Văn Mẫu\""), facts);
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    HttpRequest head = HttpRequest.newBuilder(uri("/?q=lao+cai")).HEAD().build();
    HttpResponse<String> answer = client.send(head, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    String length = answer.headers().firstValue("Content-Length").orElseThrow();
    byte[] body = get("/?q=lao+cai").body().getBytes(StandardCharsets.UTF_8);
    assertEquals(String.valueOf(body.length), length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void onlyReads(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/"))
            .method(method, HttpRequest.BodyPublishers.ofString("x"))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "LOCALHOST:PORT, 200",
    "[::1]:PORT, 200",
    "127.0.0.1, 421",
    "127.0.0.1:1, 421",
    "evil.example:PORT, 421",
    "localhost.evil.example:PORT, 421",
    "evil.example, 421",
    "127.0.0.1:PORT@evil.example, 400",
  })
  void answersOnlyToItsOwnNames(String host, int status) throws Exception {
    String name = host.replace("PORT", String.valueOf(samples.server().address().getPort()));
    String answer = raw("GET / HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertEquals(status == 200, answer.contains("<html"));
    assertGuarded(headers(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.0\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        "GET /?q=%FF HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
        "GET /?q=%zz HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n"
            + "Host: 127.0.0.1:PORT\r\n"
            + "Connection: close\r\n\r\n",
        "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
        "GET /assets/../motin.css HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n",
        "nonsense\r\n\r\n",
      })
  void refusesWhatIsBroken(String message) throws Exception {
    int port = samples.server().address().getPort();
    String answer = raw(message.replace("PORT", String.valueOf(port)));
    assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
    assertFalse(answer.contains("<h2>") || answer.contains("Jetty"), answer);
    assertGuarded(headers(answer));
  }

  @Test
  void refusesAnAddressOrAHeaderThatIsTooLong() throws Exception {
    int port = samples.server().address().getPort();
    String host = "Host: 127.0.0.1:" + port + "\r\n";
    String big = "x".repeat(9_000);
    String longAddress = raw("GET /?q=" + big + " HTTP/1.1\r\n" + host + "\r\n");
    assertTrue(longAddress.startsWith("HTTP/1.1 414 "), longAddress);
    String longHeader = raw("GET / HTTP/1.1\r\n" + host + "X: " + big + "\r\n\r\n");
    assertTrue(longHeader.startsWith("HTTP/1.1 431 "), longHeader);
  }

  private static Map<String, List<String>> headers(String answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (String line : answer.split("\r\n\r\n")[0].split("\r\n")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), List.of(line.substring(colon + 2)));
      }
    }
    return headers;
  }

  @Test
  void saysThatAPortIsTaken() {
    int port = samples.server().address().getPort();
    assertThrows(
        IOException.class,
        () ->
            WebServer.start(
                    new Site(samples.index(), ServerOnSamples::pipeline, _ -> {}),
                    Access.here(port))
                .close());
  }
}
