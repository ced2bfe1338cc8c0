package motin.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import motin.fetch.Client.Answer;

/// What was fetched before, a file each: a line for its address, one for each mark of its version,
/// an empty one, and the body.
final class Cache {

  private static final Map<String, String> CONDITIONS =
      Map.of("etag", "If-None-Match", "last-modified", "If-Modified-Since");

  private static final int LONGEST_MARK = 500;

  private final Path folder;

  private Cache(Path folder) {
    this.folder = folder;
  }

  /// @throws IOException where the folder cannot be made
  static Cache in(Path folder) throws IOException {
    return new Cache(Files.createDirectories(folder));
  }

  /// What is kept of an address.
  Optional<Answer> find(URI address) throws IOException {
    Path file = file(address);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    Map<String, String> headers = new HashMap<>();
    int from = 0;
    int end = lineEnd(bytes, from);
    while (end > from) {
      String line = new String(bytes, from, end - from, StandardCharsets.UTF_8);
      int colon = line.indexOf(": ");
      if (colon > 0) {
        headers.put(line.substring(0, colon), line.substring(colon + 2));
      }
      from = end + 1;
      end = lineEnd(bytes, from);
    }
    boolean whole = end == from && address.toString().equals(headers.get("url"));
    return whole
        ? Optional.of(new Answer(200, headers, Arrays.copyOfRange(bytes, end + 1, bytes.length)))
        : Optional.empty();
  }

  /// The end of a line; -1 where there is none.
  private static int lineEnd(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// The headers that ask for another version than the one at hand.
  static Map<String, String> conditions(Answer known) {
    Map<String, String> headers = new HashMap<>();
    CONDITIONS.forEach(
        (mark, condition) -> known.header(mark).ifPresent(value -> headers.put(condition, value)));
    return headers;
  }

  /// Keeps an answer that tells its version.
  void put(URI address, Answer answer) throws IOException {
    StringBuilder head = new StringBuilder("url: ").append(address).append('\n');
    boolean marked = false;
    for (String mark : CONDITIONS.keySet()) {
      String value = answer.header(mark).orElse("");
      if (!value.isBlank() && value.length() <= LONGEST_MARK) {
        head.append(mark).append(": ").append(value.replaceAll("[\\r\\n]", " ")).append('\n');
        marked = true;
      }
    }
    if (!marked) {
      Files.deleteIfExists(file(address));
      return;
    }
    Path unfinished = Files.createTempFile(folder, "fetched", ".part");
    try (var out = Files.newOutputStream(unfinished)) {
      out.write(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      out.write(answer.body());
    }
    Files.move(unfinished, file(address), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(URI address) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
