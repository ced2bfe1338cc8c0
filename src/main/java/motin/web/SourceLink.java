package motin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import motin.article.Article;
import motin.article.Span;

/// The way to the very words on the publisher's own page, which a browser then marks: a [text
/// fragment](https://wicg.github.io/scroll-to-text-fragment/).
final class SourceLink {

  /// Words of a passage that are named whole; of a longer one its two ends are.
  private static final int WHOLE = 12;

  private static final int END = 5;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SourceLink() {}

  /// Empty where the article has no address that may be linked to.
  static Optional<String> to(Article article, Span words) {
    return article.url().filter(Html::isLink).map(url -> url + fragment(url, words, article));
  }

  private static String fragment(String url, Span span, Article article) {
    List<String> words = BLANKS.splitAsStream(span.of(article.text()).strip()).toList();
    String passage =
        words.size() <= WHOLE
            ? encode(words)
            : encode(words.subList(0, END))
                + ","
                + encode(words.subList(words.size() - END, words.size()));
    return (url.contains("#") ? "" : "#") + ":~:text=" + passage;
  }

  /// A hyphen says something in a fragment, as a comma does, and `+` is no blank there.
  private static String encode(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
