package motin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import motin.article.Article;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.UnreadableArticleException;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every host here is this machine: the names that tests ask for are looked up by the test.
class FetcherTest {

  private static final String PAGE =
      "<html><head><title>Đại hội xã Vĩnh Lâm</title></head><body><h1>Đại hội xã Vĩnh Lâm</h1><p>"
          + "Sáng 12/3, Đảng bộ xã Vĩnh Lâm khai mạc đại hội đại biểu với 120 đại biểu về dự."
          + " Nhiệm kỳ qua, Đảng bộ kết nạp 45 đảng viên mới.</p></body></html>";

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final ArticleReader reader = ArticleReader.load();
  private HttpServer server;
  private ExecutorService threads;
  private String host;

  @TempDir private Path cache;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          try {
            answers.getOrDefault(path, to -> send(to, 404, "")).answer(exchange);
          } finally {
            exchange.close();
          }
        });
    server.start();
    host = "http://bao.example.vn:" + server.getAddress().getPort();
  }

  @AfterEach
  void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void readsAPageAndSaysWhoAsks() throws IOException {
    List<String> agents = new ArrayList<>();
    answers.put(
        "/b%C3%A0i-1.html",
        to -> {
          agents.add(to.getRequestHeaders().getFirst("User-Agent"));
          send(to, 200, PAGE);
        });
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(read(fetcher, host + "/bài-1.html#binh-luan")).isEqualTo("Đại hội xã Vĩnh Lâm");
    }
    assertThat(agents)
        .allMatch(agent -> agent.matches("Motin(/[0-9.]+)? \\(\\+nguoi@doc\\.example\\.vn\\)"));
    assertThat(asked).containsExactly("/robots.txt", "/b%C3%A0i-1.html");
  }

  @Test
  void obeysRobotsAndItsPause() throws IOException {
    answers.put(
        "/robots.txt", to -> send(to, 200, "User-agent: *\nDisallow: /kin\nCrawl-delay: 0.4\n"));
    answers.put("/mo.html", to -> send(to, 200, PAGE));
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(read(fetcher, host + "/kin/1.html"))
          .isEqualTo("its robots.txt asks not to fetch it");
      read(fetcher, host + "/mo.html");
      long begun = System.nanoTime();
      read(fetcher, host + "/mo.html");
      assertThat(System.nanoTime() - begun).isGreaterThan(350_000_000L);
    }
    assertThat(asked).containsExactly("/robots.txt", "/mo.html", "/mo.html");
  }

  @Test
  void aHostInTroubleIsLeftAloneAndALongRobotsFileIsReadInPart() throws IOException {
    answers.put("/robots.txt", to -> send(to, 500, ""));
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(read(fetcher, host + "/1.html")).isEqualTo("its host answered 500 for robots.txt");
      assertThat(read(fetcher, host + "/2.html")).isEqualTo("its host answered 500 for robots.txt");
    }
    assertThat(asked).containsExactly("/robots.txt");
    String rules = "User-agent: *\n" + "Disallow: /a*b*c*d$\n".repeat(250_000) + "Disallow: /\n";
    answers.put("/robots.txt", to -> send(to, 200, rules));
    answers.put("/3.html", to -> send(to, 200, PAGE));
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(read(fetcher, host + "/3.html")).isEqualTo("Đại hội xã Vĩnh Lâm");
    }
  }

  @Test
  void asksAHostOneThingAtATimeAndPauses() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    answers.put(
        "/1.html",
        to -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          pause(30);
          now.decrementAndGet();
          send(to, 200, PAGE);
        });
    try (Fetcher fetcher = fetcher(etiquette(Duration.ofMillis(100), Optional.empty()));
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      long begun = System.nanoTime();
      Callable<String> one = () -> read(fetcher, host + "/1.html");
      for (Future<String> done : readers.invokeAll(List.of(one, one, one, one))) {
        assertThat(done.get()).isEqualTo("Đại hội xã Vĩnh Lâm");
      }
      assertThat(System.nanoTime() - begun).isGreaterThan(500_000_000L);
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void fetchesAgainOnlyWhatHasChanged() throws IOException {
    AtomicInteger whole = new AtomicInteger();
    answers.put(
        "/1.html",
        to -> {
          to.getResponseHeaders().add("ETag", "\"mot\"");
          if ("\"mot\"".equals(to.getRequestHeaders().getFirst("If-None-Match"))) {
            to.sendResponseHeaders(304, -1);
          } else {
            whole.incrementAndGet();
            send(to, 200, PAGE);
          }
        });
    for (int run = 0; run < 3; run++) {
      try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.of(cache)))) {
        assertThat(read(fetcher, host + "/1.html")).isEqualTo("Đại hội xã Vĩnh Lâm");
      }
    }
    assertThat(whole).hasValue(1);
    assertThat(asked).filteredOn("/1.html"::equals).hasSize(3);
  }

  @Test
  void followsRedirectsWithinHttpOnly() throws IOException {
    redirect("/cu.html", "/moi.html");
    redirect("/vong.html", "/vong.html");
    redirect("/tep.html", "file:///etc/passwd");
    redirect("/ftp.html", "ftp://bao.example.vn/1.html");
    redirect("/kin.html", "http://kin.example.vn:" + server.getAddress().getPort() + "/1.html");
    redirect("/so.html", "http://2130706433/1.html");
    answers.put("/moi.html", to -> send(to, 200, PAGE));
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(read(fetcher, host + "/cu.html")).isEqualTo("Đại hội xã Vĩnh Lâm");
      assertThat(read(fetcher, host + "/vong.html")).isEqualTo("more than 5 redirects");
      assertThat(read(fetcher, host + "/tep.html"))
          .isEqualTo("no address that begins with http:// or https://");
      assertThat(read(fetcher, host + "/ftp.html"))
          .isEqualTo("no address that begins with http:// or https://");
      assertThat(read(fetcher, host + "/kin.html"))
          .isEqualTo("its address is not public; --private fetches from it");
      assertThat(read(fetcher, host + "/so.html")).isEqualTo("no address of a host");
    }
  }

  /// The name means a permitted address when it is looked up first, and another one afterwards.
  @Test
  void checksTheAddressThatIsConnectedTo() throws Exception {
    AtomicInteger lookedUp = new AtomicInteger();
    InetAddress permitted = InetAddress.getByName("127.0.0.1");
    InetAddress other = InetAddress.getByName("127.0.0.9");
    int port = server.getAddress().getPort();
    answers.put("/1.html", to -> closing(to, PAGE));
    answers.put("/robots.txt", to -> closing(to, ""));
    SocketAddressResolver turning = names(_ -> lookedUp.incrementAndGet() == 1 ? permitted : other);
    Etiquette etiquette = etiquette(Duration.ZERO, Optional.empty());
    try (Fetcher fetcher = new Fetcher(etiquette, permitted::equals, Optional.of(turning))) {
      assertThat(read(fetcher, "http://bao.example.vn:" + port + "/1.html"))
          .isEqualTo("its address is not public; --private fetches from it");
    }
    assertThat(lookedUp).hasValue(2);
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void refusesThisMachineUnlessAllowed() throws IOException {
    answers.put("/1.html", to -> send(to, 200, PAGE));
    int port = server.getAddress().getPort();
    try (Fetcher fetcher = new Fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      for (String name : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
        assertThat(read(fetcher, "http://" + name + ":" + port + "/1.html"))
            .as(name)
            .isEqualTo("its address is not public; --private fetches from it");
      }
      for (String name : List.of("2130706433", "0x7f.1", "0177.0.0.1", "127.1")) {
        assertThat(read(fetcher, "http://" + name + ":" + port + "/1.html"))
            .as(name)
            .isEqualTo("no address of a host");
      }
    }
    assertThat(asked).isEmpty();
    Etiquette open =
        new Etiquette(
            Optional.empty(), Duration.ZERO, Duration.ofSeconds(5), true, Optional.empty());
    try (Fetcher fetcher = new Fetcher(open)) {
      assertThat(read(fetcher, "http://127.0.0.1:" + port + "/1.html"))
          .isEqualTo("Đại hội xã Vĩnh Lâm");
    }
  }

  @Test
  void givesUpSlowHugeAndSwellingAnswers() throws IOException {
    answers.put(
        "/cham.html",
        to -> {
          to.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            to.getResponseBody().write('a');
            to.getResponseBody().flush();
            pause(100);
          }
        });
    answers.put("/lon.html", to -> send(to, 200, new byte[17 << 20], ""));
    answers.put("/no.html", to -> send(to, 200, zeros(300 << 20), "gzip"));
    answers.put(
        "/khoe.html",
        to -> {
          to.sendResponseHeaders(200, 100L << 30);
          to.getResponseBody().write(new byte[100_000]);
          to.getResponseBody().flush();
        });
    answers.put(
        "/dut.html",
        to -> {
          to.sendResponseHeaders(200, 1_000);
          to.getResponseBody().write('a');
          to.getResponseBody().flush();
        });
    answers.put(
        "/tot.html", to -> send(to, 200, packed(PAGE.getBytes(StandardCharsets.UTF_8)), "gzip"));
    Etiquette hasty =
        new Etiquette(
            Optional.empty(), Duration.ZERO, Duration.ofSeconds(2), false, Optional.empty());
    try (Fetcher fetcher = fetcher(hasty)) {
      long begun = System.nanoTime();
      assertThat(read(fetcher, host + "/cham.html")).isEqualTo("no whole answer within 2 s");
      assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
      assertThat(read(fetcher, host + "/lon.html")).isEqualTo("larger than 16,384 kB");
      assertThat(read(fetcher, host + "/no.html")).isEqualTo("larger than 16 MB");
      assertThat(read(fetcher, host + "/khoe.html")).isEqualTo("larger than 16,384 kB");
      assertThat(read(fetcher, host + "/dut.html")).isEqualTo("the connection broke");
      assertThat(read(fetcher, host + "/tot.html")).isEqualTo("Đại hội xã Vĩnh Lâm");
    }
  }

  @Test
  void waitsForAHostThatIsBusyButNotForLong() throws IOException {
    AtomicInteger tries = new AtomicInteger();
    answers.put(
        "/1.html",
        to -> {
          to.getResponseHeaders().add("Retry-After", "0");
          send(to, tries.incrementAndGet() < 3 ? 429 : 200, PAGE);
        });
    answers.put(
        "/2.html",
        to -> {
          to.getResponseHeaders().add("Retry-After", "3600");
          send(to, 503, "");
        });
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(read(fetcher, host + "/1.html")).isEqualTo("Đại hội xã Vĩnh Lâm");
      assertThat(read(fetcher, host + "/2.html"))
          .isEqualTo("its host answered 503, and wants to be left for 3600 s");
      assertThat(read(fetcher, host + "/3.html")).isEqualTo("its host answered 404");
      assertThat(read(fetcher, "http://khong-co.example.vn/")).isEqualTo("no such host");
      assertThat(read(fetcher, "http://ai:mat@bao.example.vn/"))
          .isEqualTo("an address with a user's name");
    }
  }

  @Test
  void followsAnAddressOnce() throws IOException {
    try (Fetcher fetcher = fetcher(etiquette(Duration.ZERO, Optional.empty()))) {
      assertThat(fetcher.follow(host + "/1.html", Input.Given.NOTHING)).isPresent();
      assertThat(fetcher.follow(host + "/1.html#anh", Input.Given.NOTHING)).isEmpty();
    }
  }

  @Test
  void publicAddressesAreThoseOfTheInternet() throws UnknownHostException {
    for (String address :
        List.of(
            "113.160.1.1",
            "8.8.8.8",
            "100.63.255.255",
            "100.128.0.1",
            "172.32.0.1",
            "2405:4800::1",
            "2a00:1450::1")) {
      assertThat(PublicAddresses.contain(InetAddress.getByName(address))).as(address).isTrue();
    }
    for (String address :
        List.of(
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.2",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "192.0.2.1",
            "198.18.0.1",
            "198.19.255.255",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "2001:db8::1",
            "2001:0:1::",
            "::ffff:10.0.0.1",
            "::7f00:1")) {
      assertThat(PublicAddresses.contain(InetAddress.getByName(address))).as(address).isFalse();
    }
  }

  private Fetcher fetcher(Etiquette etiquette) throws IOException {
    Predicate<InetAddress> permitted =
        address -> address.isLoopbackAddress() && address.getAddress()[3] == 1;
    SocketAddressResolver names =
        names(name ->
            switch (name) {
              case "bao.example.vn" -> InetAddress.getByName("127.0.0.1");
              case "kin.example.vn" -> InetAddress.getByName("127.0.0.2");
              default -> throw new UnknownHostException(name);
            });
    return new Fetcher(etiquette, permitted, Optional.of(names));
  }

  private interface Name {
    InetAddress address(String name) throws UnknownHostException;
  }

  private static SocketAddressResolver names(Name names) {
    return (name, port, _, promise) -> {
      try {
        promise.succeeded(List.of(new InetSocketAddress(names.address(name), port)));
      } catch (UnknownHostException e) {
        promise.failed(e);
      }
    };
  }

  private static Etiquette etiquette(Duration pause, Optional<Path> cache) {
    return new Etiquette(
        Optional.of("nguoi@doc.example.vn"), pause, Duration.ofSeconds(10), false, cache);
  }

  /// The title, or the reason why there is none.
  private String read(Fetcher fetcher, String url) {
    try {
      Article article = reader.read(fetcher.input(url, Input.Given.at(url)));
      return article.title().orElse("");
    } catch (UnreadableArticleException e) {
      return e.reason();
    }
  }

  private void redirect(String from, String to) {
    answers.put(
        from,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  private static void closing(HttpExchange to, String body) throws IOException {
    to.getResponseHeaders().add("Connection", "close");
    send(to, 200, body);
  }

  private static void send(HttpExchange to, int status, String body) throws IOException {
    send(to, status, body.getBytes(StandardCharsets.UTF_8), "");
  }

  private static void send(HttpExchange to, int status, byte[] body, String encoding)
      throws IOException {
    to.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    if (!encoding.isEmpty()) {
      to.getResponseHeaders().add("Content-Encoding", encoding);
    }
    to.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    to.getResponseBody().write(body);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zeros(int length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < length >> 20; i++) {
        gzip.write(block);
      }
    }
    return packed.toByteArray();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
