package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many clients at a time, and clients that take the server's time.
final class CrowdTest {

  private static final int CLIENTS = 200;

  @TempDir private static Path temp;

  private static ServerOnSamples samples;

  @BeforeAll
  static void start() throws IOException {
    samples = ServerOnSamples.start(temp.resolve("index"));
  }

  @AfterAll
  static void stop() throws IOException {
    samples.close();
  }

  private static Socket connect() throws IOException {
    return new Socket("127.0.0.1", samples.server().address().getPort());
  }

  private static byte[] question(String first) {
    String host = samples.server().address().getAuthority();
    return "%s HTTP/1.1\r\nHost: %s\r\n".formatted(first, host).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void answersEachOfManyThatStayConnected() throws IOException {
    List<Socket> clients = new ArrayList<>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(connect());
      }
      for (int round = 0; round < 2; round++) {
        for (Socket client : clients) {
          client.getOutputStream().write(question("GET /api/search?q=lao+cai"));
          client.getOutputStream().write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        for (Socket client : clients) {
          client.setSoTimeout(20_000);
          byte[] status = client.getInputStream().readNBytes("HTTP/1.1 200".length());
          assertThat(new String(status, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 200");
          drain(client.getInputStream());
        }
      }
    } finally {
      for (Socket client : clients) {
        client.close();
      }
    }
  }

  /// The rest of an answer whose length is told.
  private static void drain(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
    in.readNBytes(Integer.parseInt(length));
  }

  @Test
  void cutsABodyThatNeverEnds() throws Exception {
    try (Socket client = connect()) {
      client.getOutputStream().write(question("POST /api/extract"));
      client
          .getOutputStream()
          .write("Content-Length: 1000000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      client.setSoTimeout(200);
      long end = System.nanoTime() + 40_000_000_000L;
      boolean cut = false;
      while (!cut && System.nanoTime() < end) {
        try {
          client.getOutputStream().write('x');
          cut = client.getInputStream().read() >= 0; // an answer before the body's end
        } catch (SocketTimeoutException e) {
          // not yet
        } catch (IOException e) {
          cut = true;
        }
      }
      assertThat(cut).isTrue();
    }
  }
}
