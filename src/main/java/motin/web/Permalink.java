package motin.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import motin.article.Article;
import motin.fact.Extraction;
import motin.fact.Fact;

/// The address of one fact, which stays the same while the article says the same there, whatever
/// else is found in it: `/articles/7/facts/counts-1f09ab34`.
record Permalink(String article, String fact) {

  static Permalink of(Article article, Fact fact) {
    String start = fact.evidence().isEmpty() ? "" : "" + fact.evidence().getFirst().span().start();
    return new Permalink(article.id(), fact.list() + "-" + digest(fact.summary() + "\n" + start));
  }

  /// The fact of an article that has this name.
  static Optional<NumberedFact> find(Extraction extraction, String fact) {
    return NumberedFact.of(extraction).stream()
        .filter(own -> of(extraction.article(), own.fact()).fact().equals(fact))
        .findFirst();
  }

  String page() {
    return "/articles/%s/facts/%s".formatted(Search.encode(article), Search.encode(fact));
  }

  /// Where the fact is as data.
  String data() {
    return "/api" + page();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
