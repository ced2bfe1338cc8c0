package motin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import motin.index.ArticleIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server that lets others in gives nothing away without the token.
final class OpenServerTest {

  private static final String TOKEN = "invented-token-of-a-test";

  @TempDir private static Path temp;

  private static ArticleIndex index;
  private static WebServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    index = ArticleIndex.open(temp.resolve("index"));
    index.put(Samples.all().getFirst());
    index.commit();
    server =
        WebServer.start(
            new Site(index, ServerOnSamples::pipeline, System.err::println),
            Access.open("127.0.0.1", 0, TOKEN, List.of("Tin.Example")));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    server.close();
    index.close();
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=x",
        "/facts/officials",
        "/about",
        "/nothing/here",
        "/api/search?q=x",
        "/api/search.csv?q=x",
        "/api/facts/officials.jsonl",
        "/api/openapi.json",
        "/feed.atom",
        "/login",
        "/assets/../api/search?q=x",
        "/Assets/motin.css",
        "/assets;x/..;/api/search",
        "//api/search"
      })
  void givesNothingWithoutTheToken(String path) throws Exception {
    URI raw = URI.create(server.address().toString().replaceAll("/$", "") + path);
    for (String token : new String[] {"", "Bearer ", "Bearer wrong-" + TOKEN, "Basic " + TOKEN}) {
      HttpRequest.Builder request = HttpRequest.newBuilder(raw);
      HttpResponse<String> answer =
          send(token.isEmpty() ? request : request.header("Authorization", token));
      assertThat(answer.statusCode()).isIn(400, 401, 404);
      assertThat(answer.body()).doesNotContain("hits", "Bí thư");
    }
  }

  @Test
  void tellsProgramsWhatToBring() throws Exception {
    HttpResponse<String> answer = send(at("/api/search?q=x"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.body()).contains("\"title\":\"Unauthorized\"");
    assertThat(send(at("/api/search?q=x").header("Authorization", "Bearer " + TOKEN)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void asksReadersForTheTokenOnce() throws Exception {
    HttpResponse<String> form = send(at("/?lang=en"));
    assertThat(form.statusCode()).isEqualTo(401);
    assertThat(form.body()).contains("action=\"/login\"", "type=\"password\"");
    String style = form.body().replaceAll("(?s).*href=\"(/assets/motin.css[^\"]*)\".*", "$1");
    assertThat(send(at(style)).statusCode()).isEqualTo(200);

    assertThat(login("not the token").statusCode()).isEqualTo(401);
    HttpResponse<String> in = login(TOKEN);
    assertThat(in.statusCode()).isEqualTo(303);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TOKEN);
    String kept = cookie.substring(0, cookie.indexOf(';'));
    assertThat(send(at("/").header("Cookie", kept)).statusCode()).isEqualTo(200);
    assertThat(send(at("/").header("Cookie", kept + "0")).statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> login(String token) throws Exception {
    return send(
        at("/login").POST(HttpRequest.BodyPublishers.ofString("token=" + Search.encode(token))));
  }

  @Test
  void knowsNamesThatWereToldAndAddressesInFigures() {
    Access access = Access.open("0.0.0.0", 8080, TOKEN, List.of("Tin.Example"));
    assertThat(access.knows("tin.example:8080", 8080)).isTrue();
    assertThat(access.knows("tin.example", 8080)).isTrue(); // a proxy may have another port
    assertThat(access.knows("192.0.2.7:8080", 8080)).isTrue();
    assertThat(access.knows("[2001:db8::7]:8080", 8080)).isTrue();
    assertThat(access.knows("evil.example:8080", 8080)).isFalse();
    assertThat(access.knows("192.0.2.7.evil.example:8080", 8080)).isFalse();
    assertThat(Access.here(8080).knows("192.0.2.7:8080", 8080)).isFalse();
    assertThat(Access.here(80).knows("localhost", 80)).isTrue();
  }

  @Test
  void takesNoShortToken() {
    assertThatThrownBy(() -> Access.open("0.0.0.0", 0, "secret", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cutsAClientThatSendsItsHeadInDrops() throws Exception {
    byte[] head = "GET / HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.setSoTimeout(100);
      long begun = System.nanoTime();
      InputStream in = socket.getInputStream();
      socket.getOutputStream().write(head);
      boolean cut = false;
      while (!cut && System.nanoTime() - begun < 20_000_000_000L) {
        try {
          socket.getOutputStream().write('x');
          cut = in.read() < 0;
        } catch (java.net.SocketTimeoutException e) {
          // nothing came, and nothing is cut yet
        } catch (IOException e) {
          cut = true;
        }
      }
      assertThat(cut).isTrue();
      assertThat(System.nanoTime() - begun).isGreaterThan(5_000_000_000L);
    }
  }
}
