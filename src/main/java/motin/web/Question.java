package motin.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What a reader or a program asks for, once the door has let it in.
///
/// @param path the steps of the path, decoded: `/articles/7` is `articles`, `7`; `/` is none
/// @param base where this server is, without a slash at the end
/// @param body what was sent along; empty where nothing was
record Question(
    List<String> path,
    Parameters parameters,
    Language language,
    Theme theme,
    String base,
    ByteBuffer body) {

  Question {
    path = List.copyOf(path);
  }

  /// Whether a program asks, and wants its problems as JSON too.
  boolean isForData() {
    return !path.isEmpty() && path.getFirst().equals("api");
  }

  /// What was sent, where it is text, as forms are.
  String sent() {
    return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
  }

  Labels labels() {
    return Labels.in(language);
  }

  /// The same address with one parameter more, or with another value of it.
  String with(String name, String value) {
    List<String> pairs = new ArrayList<>();
    new TreeMap<>(parameters.values())
        .forEach((key, values) -> {
          if (!key.equals("lang") && !key.equals("theme")) {
            values.forEach(each -> pairs.add(Search.encode(key) + "=" + Search.encode(each)));
          }
        });
    pairs.add(name + "=" + value);
    return "/"
        + String.join("/", path.stream().map(Search::encode).toList())
        + "?"
        + String.join("&", pairs);
  }
}
