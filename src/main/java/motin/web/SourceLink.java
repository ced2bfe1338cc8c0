package motin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import motin.article.Article;

/// The way to words where they were published: browsers scroll to a text fragment, `#:~:text=`.
final class SourceLink {

  /// Words of a quote at its beginning and at its end; a long one whole would make a long address.
  private static final int WORDS = 6;

  private SourceLink() {}

  static Optional<String> to(Article article, String quote) {
    return article
        .url()
        .filter(Html::isLink)
        .map(url -> {
          int fragment = url.indexOf('#');
          String page = fragment < 0 ? url : url.substring(0, fragment);
          return page + "#:~:text=" + fragment(quote.strip());
        });
  }

  private static String fragment(String quote) {
    String[] words = quote.split("\\s+", -1);
    if (words.length <= 2 * WORDS) {
      return encoded(String.join(" ", words));
    }
    String start = String.join(" ", List.of(words).subList(0, WORDS));
    String end = String.join(" ", List.of(words).subList(words.length - WORDS, words.length));
    return encoded(start) + "," + encoded(end);
  }

  /// A hyphen has a meaning of its own there.
  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
