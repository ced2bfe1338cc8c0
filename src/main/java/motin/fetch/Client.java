package motin.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import motin.ingest.RefusedException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/// One question and its answer over HTTP/1.1: no redirect is followed, nothing unpacked, no cookie
/// kept.
final class Client implements AutoCloseable {

  private final HttpClient http;
  private final Duration patience;

  /// @param body as it came, packed or not
  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
  record Answer(int status, Map<String, String> headers, byte[] body) {

    /// @param name in small letters
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /// @param permitted the addresses that may be connected to
  /// @param names how names of hosts are looked up; empty for the usual way
  Client(
      Etiquette etiquette,
      Predicate<InetAddress> permitted,
      Optional<SocketAddressResolver> names) {
    patience = etiquette.patience();
    http = new HttpClient(new HttpClientTransportOverHTTP(new CheckedConnector(permitted)));
    QueuedThreadPool threads = new QueuedThreadPool(16, 1);
    threads.setDaemon(true);
    http.setExecutor(threads);
    http.setScheduler(new ScheduledExecutorScheduler("fetch", true));
    names.ifPresent(http::setSocketAddressResolver);
    http.setFollowRedirects(false);
    http.setMaxConnectionsPerDestination(1);
    http.setHttpCookieStore(new HttpCookieStore.Empty());
    http.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, etiquette.agent()));
    http.setConnectTimeout(patience.toMillis());
    http.setIdleTimeout(patience.toMillis());
    try {
      http.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    http.getContentDecoderFactories().clear();
  }

  /// @param largest bytes of the body
  /// @throws IOException where there is no whole answer, with the reason
  Answer get(URI address, Map<String, String> headers, int largest) throws IOException {
    Request request =
        http.newRequest(address)
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .headers(fields -> {
              headers.forEach(fields::put);
              fields.put(HttpHeader.ACCEPT_ENCODING, "gzip");
            });
    try {
      ContentResponse response = new CompletableResponseListener(request, largest).send().get();
      return new Answer(
          response.getStatus(),
          Map.copyOf(lowerCased(response)),
          response.getContent() == null ? new byte[0] : response.getContent());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw told(Objects.requireNonNullElse(e.getCause(), e), largest);
    }
  }

  private static Map<String, String> lowerCased(ContentResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : response.getHeaders()) {
      headers.putIfAbsent(
          field.getLowerCaseName(), field.getValue() == null ? "" : field.getValue());
    }
    return headers;
  }

  private RefusedException told(Throwable problem, int largest) {
    return switch (problem) {
      case RefusedException refused -> refused;
      case TimeoutException _ ->
          new RefusedException("no whole answer within %d s".formatted(patience.toSeconds()));
      case UnknownHostException _ -> new RefusedException("no such host");
      case UnresolvedAddressException _ -> new RefusedException("no such host");
      case ConnectException _ -> new RefusedException("its host does not answer");
      case SSLException _ -> new RefusedException("no connection that can be trusted");
      case SocketException _ -> new RefusedException("the connection broke");
      case EOFException _ -> new RefusedException("the connection broke");
      case IllegalArgumentException _ ->
          new RefusedException("larger than %,d kB".formatted(largest >> 10));
      // Messages of the library show its insides.
      default -> new RefusedException("no whole answer: " + problem.getClass().getSimpleName());
    };
  }

  @Override
  public void close() {
    try {
      http.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
