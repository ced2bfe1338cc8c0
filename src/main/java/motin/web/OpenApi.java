package motin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The contract of the API, `openapi.json`; a test holds real answers against it.
final class OpenApi {

  private static final String DOCUMENT = load();

  private OpenApi() {}

  static Answer answer(String base) {
    return Answer.json(DOCUMENT.replace("http://127.0.0.1:8080", base));
  }

  private static String load() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
