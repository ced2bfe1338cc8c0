package motin.web;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/// What is sent back.
///
/// @param body sent as UTF-8
/// @param headers besides the type, the length, and those every answer has
record Answer(int status, String type, Body body, Map<String, String> headers) {

  /// What is sent: a text, or what is written while it is made, however much that is.
  sealed interface Body {}

  record Text(String text) implements Body {}

  record Streamed(Source source) implements Body {}

  /// Writes a body; where it fails, the connection breaks, so that nobody takes half for all.
  interface Source {
    void writeTo(Writer out) throws IOException;
  }

  static Answer page(int status, Html page) {
    return new Answer(
        status,
        "text/html; charset=utf-8",
        new Text(page.markup()),
        Map.of("Cache-Control", "no-cache", "Vary", "Accept-Language, Cookie"));
  }

  static Answer json(String json) {
    return text("application/json", json);
  }

  /// A text of some type.
  static Answer text(String type, String text) {
    return data(200, type + "; charset=utf-8", new Text(text));
  }

  static Answer streamed(String type, Source source) {
    return data(200, type + "; charset=utf-8", new Streamed(source));
  }

  /// To be saved by the browser under a name, not shown.
  Answer saved(String file) {
    return with("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }

  Answer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, Map.copyOf(more));
  }

  static Answer problem(int status, String json) {
    return data(status, "application/problem+json; charset=utf-8", new Text(json));
  }

  private static Answer data(int status, String type, Body body) {
    return new Answer(status, type, body, Map.of("Cache-Control", "no-cache"));
  }
}
