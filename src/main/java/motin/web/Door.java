package motin.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/// Who comes in, and what every answer carries out: the only place that knows both Jetty and us.
///
/// A page elsewhere may point a name of its own at this machine and have a browser here ask in that
/// name; so only our own names are answered.
final class Door extends Handler.Abstract {

  private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

  private static final int BUFFER = 1 << 16;

  private final Router router;
  private final IntSupplier port;

  Door(Router router, IntSupplier port) {
    this.router = router;
    this.port = port;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String method = request.getMethod();
    Answer answer;
    if (!isOurs(request)) {
      answer = router.problem(new Problem(421, "Misdirected request", "not a name of this server"));
    } else if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      answer = router.problem(new Problem(405, "Method not allowed", "only GET and HEAD"));
    } else {
      answer = answer(request, response);
    }
    Guard.protect(response.getHeaders());
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    answer.headers().forEach(response.getHeaders()::put);
    switch (answer.body()) {
      case Answer.Text(var text) -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
      }
      case Answer.Streamed _ when HttpMethod.HEAD.is(method) -> callback.succeeded();
      case Answer.Streamed(var source) -> stream(source, response, callback);
    }
    return true;
  }

  /// The last chunk is sent only where all went well.
  private void stream(Answer.Source source, Response response, Callback callback) {
    OutputStream stream = Content.Sink.asOutputStream(response);
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    try {
      source.writeTo(out);
      out.close();
      callback.succeeded();
    } catch (IOException | RuntimeException e) {
      callback.failed(e);
    }
  }

  private boolean isOurs(Request request) {
    List<String> asked = request.getHeaders().getValuesList(HttpHeader.HOST);
    String authority = request.getHttpURI().getAuthority();
    return asked.size() == 1
        && isOurs(asked.getFirst())
        && (authority == null || isOurs(authority));
  }

  private boolean isOurs(String authority) {
    String asked = authority.toLowerCase(Locale.ROOT);
    int number = port.getAsInt();
    return NAMES.stream()
        .anyMatch(
            name -> asked.equals(name + ":" + number) || (number == 80 && asked.equals(name)));
  }

  private Answer answer(Request request, Response response) {
    Map<String, List<String>> values;
    try {
      values =
          Request.extractQueryParameters(request).stream()
              .collect(Collectors.toMap(Fields.Field::getName, Fields.Field::getValues));
    } catch (IllegalArgumentException e) {
      return router.problem(new Problem(400, "Bad request", "the query of the address is broken"));
    }
    Parameters parameters = new Parameters(values);
    Optional<Language> chosen = parameters.all("lang").stream().findFirst().flatMap(Language::of);
    chosen.ifPresent(language -> Response.putCookie(response, cookie(language)));
    Language language =
        chosen
            .or(() -> kept(request))
            .orElseGet(() ->
                Language.preferred(
                    String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE))));
    return router.answer(
        new Question(
            steps(request),
            parameters,
            language,
            "http://127.0.0.1:%d".formatted(port.getAsInt())));
  }

  private static List<String> steps(Request request) {
    String path = request.getHttpURI().getDecodedPath();
    return path == null
        ? List.of()
        : List.of(path.split("/", -1)).stream().filter(step -> !step.isEmpty()).toList();
  }

  private static Optional<Language> kept(Request request) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals("lang"))
        .findFirst()
        .map(HttpCookie::getValue)
        .flatMap(Language::of);
  }

  private static HttpCookie cookie(Language language) {
    return HttpCookie.build("lang", language.code())
        .path("/")
        .maxAge(365L * 24 * 60 * 60)
        .sameSite(HttpCookie.SameSite.LAX)
        .httpOnly(true)
        .build();
  }
}
