package motin.web;

import java.util.List;

/// What a reader or a program asks for, once the door has let it in.
///
/// @param path the steps of the path, decoded: `/articles/7` is `articles`, `7`; `/` is none
/// @param base where this server is, without a slash at the end
record Question(List<String> path, Parameters parameters, Language language, String base) {

  Question {
    path = List.copyOf(path);
  }

  /// Whether a program asks, and wants its problems as JSON too.
  boolean isForData() {
    return !path.isEmpty() && path.getFirst().equals("api");
  }
}
