package motin.web;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import motin.Pipeline;
import motin.index.ArticleIndex;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The pages and the HTTP API over one index, for this machine only: nobody else can connect.
public final class WebServer implements AutoCloseable {

  /// More than any address or header of ours; a longer one is refused.
  private static final int HEADER_BYTES = 8 * 1024;

  private static final int IDLE_MILLIS = 30_000;

  private static final int STOP_MILLIS = 3_000;
  private static final int CONNECTIONS = 256;

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /// Serves `index` until it is closed; the index is the caller's to close, afterwards.
  ///
  /// @param pipeline reads what is sent to be tried; asked once, when it is needed first
  /// @param port 0 for any that is free
  /// @param complaints takes a line for each failure that is the server's own
  /// @throws IOException where the port cannot be had; the message is one line for the user
  public static WebServer start(
      ArticleIndex index, Supplier<Pipeline> pipeline, int port, Consumer<String> complaints)
      throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("motin-web");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    Server server = new Server(threads);
    server.setStopTimeout(STOP_MILLIS);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(settings()));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    Router router = new Router(index, pipeline, complaints);
    server.setHandler(new Door(router, connector::getLocalPort));
    server.setErrorHandler(new Faults(complaints));
    WebServer web = new WebServer(server, connector);
    try {
      connector.open();
      server.start();
      return web;
    } catch (IOException e) {
      web.close();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException("port %d cannot be used: %s".formatted(port, cause.getMessage()), e);
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
    return URI.create("http://127.0.0.1:%d/".formatted(connector.getLocalPort()));
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
