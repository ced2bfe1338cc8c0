package motin.web;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The pages and the HTTP API over one index.
public final class WebServer implements AutoCloseable {

  /// More than any address or header of ours; a longer one is refused.
  private static final int HEADER_BYTES = 8 * 1024;

  private static final int IDLE_MILLIS = 30_000;

  /// The longest that the head of a question may take.
  private static final int HEAD_MILLIS = 10_000;

  /// Bytes a second that a body must come with, and an answer be taken with, on average.
  private static final int SLOWEST = 200;

  private static final int STOP_MILLIS = 3_000;
  private static final int CONNECTIONS = 256;

  private final Server server;
  private final ServerConnector connector;

  private final Access access;

  private WebServer(Server server, ServerConnector connector, Access access) {
    this.server = server;
    this.connector = connector;
    this.access = access;
  }

  /// Serves a site until it is closed.
  ///
  /// @throws IOException where the port cannot be had; the message is one line for the user
  public static WebServer start(Site site, Access access) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("motin-web");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    Server server = new Server(threads);
    server.setStopTimeout(STOP_MILLIS);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings()));
    connector.setHost(access.host());
    connector.setPort(access.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    connector.addBean(new Stalling(HEAD_MILLIS));
    Door door = new Door(new Router(site), access, connector::getLocalPort);
    server.setHandler(new MinimumDataRateHandler(door, SLOWEST, SLOWEST));
    server.setErrorHandler(new Faults(site.complaints()));
    WebServer web = new WebServer(server, connector, access);
    try {
      connector.open();
      server.start();
      return web;
    } catch (IOException e) {
      web.close();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "port %d cannot be used: %s".formatted(access.port(), cause.getMessage()), e);
    } catch (Exception e) { // Jetty's start declares no less
      web.close();
      throw new IOException("The server did not start: " + e.getMessage(), e);
    }
  }

  private static HttpConfiguration settings() {
    HttpConfiguration settings = new HttpConfiguration();
    settings.setSendServerVersion(false);
    settings.setSendXPoweredBy(false);
    settings.setRequestHeaderSize(HEADER_BYTES);
    return settings;
  }

  /// Where to open it: `http://127.0.0.1:8080/`.
  public URI address() {
    String host = access.host().contains(":") ? "[" + access.host() + "]" : access.host();
    return URI.create("http://%s:%d/".formatted(host, connector.getLocalPort()));
  }

  /// Finishes the answers under way, then stops.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty's stop declares no less
      throw new IllegalStateException("The server did not stop: " + e.getMessage(), e);
    }
  }
}
