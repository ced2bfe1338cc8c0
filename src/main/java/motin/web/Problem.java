package motin.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// Why there is no answer, as RFC 9457 has it: an HTTP status, its title, and what was wrong.
record Problem(int status, String title, String detail) {

  static Problem badParameter(String name, String detail) {
    return new Problem(400, "Bad parameter", name + ": " + detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  ProblemException exception() {
    return new ProblemException(this);
  }

  /// For [motin.corpus.Json].
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", "about:blank");
    tree.put("title", title);
    tree.put("status", status);
    tree.put("detail", detail);
    return tree;
  }
}
