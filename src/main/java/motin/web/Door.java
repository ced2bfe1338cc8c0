package motin.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
final class Door extends Handler.Abstract {

  private static final List<String> LOGIN = List.of("login");
  private static final String BEARER = "Bearer ";

  private static final int BUFFER = 1 << 16;

  /// Bytes of what may be sent: a long page, encoded as forms are.
  private static final int LARGEST_BODY = 4 << 20;

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

  /// The cookie that stands for the token.
  private static final String KEY = "motin";

  private final Router router;
  private final Access access;
  private final IntSupplier port;

  Door(Router router, Access access, IntSupplier port) {
    this.router = router;
    this.access = access;
    this.port = port;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String method = request.getMethod();
    boolean head = HttpMethod.HEAD.is(method);
    Answer answer =
        HttpMethod.GET.is(method) || head
            ? isOurs(request) ? asked(request, response) : misdirected()
            : sent(request, response);
    if (answer.status() == 200) {
      answer = conditional(request, answer);
    }
    Guard.protect(response.getHeaders());
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    answer.headers().forEach(response.getHeaders()::put);
    switch (answer.body()) {
      case Answer.Text(var text) -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (answer.status() != 304) {
          response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        }
        response.write(true, ByteBuffer.wrap(bytes), callback);
      }
      case Answer.Streamed _ when head -> callback.succeeded();
      case Answer.Streamed(var source) -> stream(source, response, callback);
    }
    return true;
  }

  private Answer misdirected() {
    return router.problem(new Problem(421, "Misdirected request", "not a name of this server"));
  }

  /// Only some addresses take something; a page elsewhere must not send it for a reader.
  private Answer sent(Request request, Response response) {
    if (!isOurs(request)) {
      return misdirected();
    }
    boolean login = access.token().isPresent() && steps(request).equals(LOGIN);
    if (!HttpMethod.POST.is(request.getMethod()) || !(login || Router.takes(steps(request)))) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      return router.problem(new Problem(405, "Method not allowed", "only GET and HEAD"));
    }
    if (!comesFromHere(request)) {
      return router.problem(new Problem(403, "Forbidden", "sent by a page of another origin"));
    }
    if (!login && !isAdmitted(request)) {
      return question(request, response, NOTHING)
          .map(q -> router.login(q, false))
          .orElseGet(this::broken);
    }
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] body = in.readNBytes(LARGEST_BODY + 1);
      if (body.length > LARGEST_BODY) {
        return router.problem(
            new Problem(413, "Too large", "at most %d MB are read".formatted(LARGEST_BODY >> 20)));
      }
      return login
          ? login(request, response, new String(body, StandardCharsets.UTF_8))
          : answer(request, response, ByteBuffer.wrap(body));
    } catch (IOException e) {
      return router.problem(
          new Problem(400, "Bad request", "the body ends too early, or comes too slowly"));
    }
  }

  /// What is only asked for; who has not shown the token gets nothing but the style of the page
  /// that asks for it.
  private Answer asked(Request request, Response response) {
    List<String> steps = steps(request);
    boolean open = !steps.isEmpty() && steps.getFirst().equals("assets");
    return open || isAdmitted(request)
        ? answer(request, response, NOTHING)
        : question(request, response, NOTHING)
            .map(q -> router.login(q, false))
            .orElseGet(this::broken);
  }

  private boolean isAdmitted(Request request) {
    Optional<String> brought =
        Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
            .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(value -> value.substring(BEARER.length()).strip());
    return access.admits(brought, kept(request, KEY));
  }

  /// Gives a browser what it shows from then on, where the token is right.
  private Answer login(Request request, Response response, String body) {
    Optional<String> token =
        parameters(body).flatMap(sent -> sent.all("token").stream().findFirst());
    if (token.filter(access::isToken).isEmpty()) {
      return question(request, response, NOTHING)
          .map(q -> router.login(q, true))
          .orElseGet(this::broken);
    }
    Response.putCookie(
        response,
        HttpCookie.build(KEY, access.key())
            .path("/")
            .sameSite(HttpCookie.SameSite.STRICT)
            .httpOnly(true)
            .build());
    return Answer.page(303, Html.NONE).with("Location", "/");
  }

  private static Optional<Parameters> parameters(String body) {
    try {
      return Optional.of(Parameters.parse(body));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Answer broken() {
    return router.problem(new Problem(400, "Bad request", "the query of the address is broken"));
  }

  /// A browser says which page sends; programs say nothing.
  private boolean comesFromHere(Request request) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    String site = request.getHeaders().get("Sec-Fetch-Site");
    boolean own =
        origin == null
            || (origin.startsWith("http") && isOurs(origin.replaceFirst("^https?://", "")));
    return own && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  /// Nothing is sent again to who has it: an answer has a tag, of the whole body where it is at
  /// hand.
  private static Answer conditional(Request request, Answer answer) {
    Answer tagged =
        answer.body() instanceof Answer.Text(var text) ? answer.with("ETag", tag(text)) : answer;
    String tag = String.valueOf(tagged.headers().get("ETag"));
    String known = String.valueOf(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    return List.of(known.split(",\\s*", -1)).contains(tag) || known.equals("*")
        ? new Answer(304, tagged.type(), new Answer.Text(""), tagged.headers())
        : tagged;
  }

  private static String tag(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
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
    return access.knows(authority, port.getAsInt());
  }

  private Answer answer(Request request, Response response, ByteBuffer body) {
    return question(request, response, body).map(router::answer).orElseGet(this::broken);
  }

  /// Empty where the query of the address is broken.
  private Optional<Question> question(Request request, Response response, ByteBuffer body) {
    Map<String, List<String>> values;
    try {
      values =
          Request.extractQueryParameters(request).stream()
              .collect(Collectors.toMap(Fields.Field::getName, Fields.Field::getValues));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Parameters parameters = new Parameters(values);
    Optional<Language> language = chosen(parameters, "lang").flatMap(Language::of);
    Optional<Theme> theme = chosen(parameters, "theme").flatMap(Theme::of);
    language.ifPresent(to -> Response.putCookie(response, cookie("lang", to.code())));
    theme.ifPresent(to -> Response.putCookie(response, cookie("theme", to.code())));
    return Optional.of(
        new Question(
            steps(request),
            parameters,
            language
                .or(() -> kept(request, "lang").flatMap(Language::of))
                .orElseGet(() ->
                    Language.preferred(
                        String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)))),
            theme.or(() -> kept(request, "theme").flatMap(Theme::of)).orElse(Theme.AUTO),
            base(request),
            body));
  }

  /// Where this server is for who asks.
  private String base(Request request) {
    return access.token().isEmpty()
        ? "http://%s:%d".formatted(access.host(), port.getAsInt())
        : "http://" + String.valueOf(request.getHeaders().get(HttpHeader.HOST));
  }

  private static Optional<String> chosen(Parameters parameters, String name) {
    return parameters.all(name).stream().findFirst();
  }

  private static List<String> steps(Request request) {
    String path = request.getHttpURI().getDecodedPath();
    return path == null
        ? List.of()
        : List.of(path.split("/", -1)).stream().filter(step -> !step.isEmpty()).toList();
  }

  private static Optional<String> kept(Request request, String name) {
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .map(HttpCookie::getValue);
  }

  private static HttpCookie cookie(String name, String value) {
    return HttpCookie.build(name, value)
        .path("/")
        .maxAge(365L * 24 * 60 * 60)
        .sameSite(HttpCookie.SameSite.LAX)
        .httpOnly(true)
        .build();
  }
}
