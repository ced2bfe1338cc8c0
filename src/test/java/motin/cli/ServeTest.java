package motin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import motin.index.ArticleIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as a user starts it: a program of its own.
final class ServeTest {

  @TempDir Path folder;

  private Path articles;
  private Path index;
  private Path err;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    index = folder.resolve("index");
    err = folder.resolve("err");
    Files.writeString(
        articles.resolve("congress.txt"),
        """
        Đại hội Đảng bộ xã Bản Thử thành công tốt đẹp

        Sáng nay, tại xã Bản Thử, Đại hội đại biểu Đảng bộ xã lần thứ nhất đã khai mạc với sự tham \
        dự của 120 đại biểu. Đồng chí Lò Văn Thử, Bí thư Đảng ủy xã, chủ trì và phát biểu.
        """);
    Files.createFile(articles.resolve("nothing.txt"));
  }

  private Process motin(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "motin.cli.Main",
                "serve"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(err.toFile()).start();
  }

  private List<String> complaints() throws IOException {
    return Files.readAllLines(err).stream()
        .filter(line -> line.startsWith("motin: ") || line.contains(" read, "))
        .toList();
  }

  @Test
  void readsThenServesUntilItIsTold() throws Exception {
    Process motin = motin(articles.toString(), "--index", index.toString(), "--port", "0");
    try (BufferedReader out = motin.inputReader(StandardCharsets.UTF_8)) {
      String address = out.readLine();
      assertTrue(address != null && address.matches("http://127\\.0\\.0\\.1:\\d+/"), address);
      assertTrue(get(address).contains("Motin</a>"), "no answer while it reads");
      awaitRead();
      String found = get(address + "?q=dang+uy+xa");
      for (int i = 0; i < 100 && !found.contains("thành công tốt đẹp"); i++) {
        Thread.sleep(50);
        found = get(address + "?q=dang+uy+xa");
      }
      assertTrue(found.contains("thành công tốt đẹp"), found);
      assertTrue(
          get(address + "api/search?q=ban+thu").startsWith("{\"query\":\"ban thu\",\"total\":1"));

      motin.toHandle().destroy(); // as Ctrl-C: asks it to end, and leaves its output open
      assertTrue(motin.waitFor(10, TimeUnit.SECONDS), "still running");
      assertEquals(null, out.readLine());
    } finally {
      motin.destroyForcibly();
    }
    assertEquals(
        List.of(
            "motin: " + articles.resolve("nothing.txt") + ": empty",
            "2 read, 1 rejected; " + index + " has 1 articles"),
        complaints());
    try (ArticleIndex again = ArticleIndex.open(index)) {
      assertEquals(1, again.size());
    }
  }

  /// Until the command says that it has read all.
  private void awaitRead() throws IOException, InterruptedException {
    for (int i = 0; i < 600 && complaints().stream().noneMatch(l -> l.contains(" read, ")); i++) {
      Thread.sleep(50);
    }
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    ArticleIndex.open(index).close();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(1, motin("--index", index.toString(), "--port", port).waitFor());
      assertEquals(1, complaints().size(), complaints()::toString);
      assertTrue(complaints().getFirst().contains("port " + port), complaints()::toString);
    }
  }

  @Test
  void saysThatThereIsNoIndex() throws Exception {
    assertEquals(1, motin("--index", index.toString(), "--port", "0").waitFor());
    assertEquals(1, complaints().size(), complaints()::toString);
    assertTrue(complaints().getFirst().contains(index.toString()), complaints()::toString);
  }

  @Test
  void letsOthersInOnlyWithAToken() throws Exception {
    ArticleIndex.open(index).close();
    String[] open = {"--index", index.toString(), "--port", "0", "--bind", "127.0.0.1"};
    assertEquals(2, motin(open).waitFor());

    Path token = folder.resolve("token");
    String[] withFile = Arrays.copyOf(open, open.length + 2);
    withFile[open.length] = "--token-file";
    withFile[open.length + 1] = token.toString();
    assertEquals(1, motin(withFile).waitFor());
    assertTrue(complaints().getFirst().contains(token + " cannot be read; make one"));

    Files.writeString(token, "short");
    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
    assertEquals(1, motin(withFile).waitFor());
    assertTrue(complaints().getFirst().contains("others can read " + token));

    Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
    assertEquals(1, motin(withFile).waitFor());
    assertTrue(complaints().getFirst().contains("20 characters"), complaints()::toString);

    Files.writeString(token, "0123456789-abcdefghij\n");
    Process motin = motin(withFile);
    try (BufferedReader out = motin.inputReader(StandardCharsets.UTF_8)) {
      String address = out.readLine();
      assertTrue(get(address + "api/search?q=x").contains("\"status\":401"));
    } finally {
      motin.destroyForcibly();
    }
  }

  @Test
  void refusesAPortThatIsNone() throws Exception {
    assertEquals(2, motin("--index", index.toString(), "--port", "65536").waitFor());
  }
}
