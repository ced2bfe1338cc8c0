package motin.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/// The headers that keep a browser from doing more with our answers than showing them.
final class Guard {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
              + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
              + " connect-src 'self'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY");

  private Guard() {}

  static void protect(HttpFields.Mutable headers) {
    HEADERS.forEach(headers::put);
  }
}
