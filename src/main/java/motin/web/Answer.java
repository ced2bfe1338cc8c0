package motin.web;

import java.util.Map;

/// What is sent back.
///
/// @param body sent as UTF-8
/// @param headers besides the type, the length, and those every answer has
record Answer(int status, String type, String body, Map<String, String> headers) {

  static Answer page(int status, Html page) {
    return new Answer(
        status,
        "text/html; charset=utf-8",
        page.markup(),
        Map.of("Cache-Control", "no-cache", "Vary", "Accept-Language, Cookie"));
  }

  static Answer json(String json) {
    return data(200, "application/json; charset=utf-8", json);
  }

  static Answer problem(int status, String json) {
    return data(status, "application/problem+json; charset=utf-8", json);
  }

  private static Answer data(int status, String type, String json) {
    return new Answer(status, type, json, Map.of("Cache-Control", "no-cache"));
  }
}
