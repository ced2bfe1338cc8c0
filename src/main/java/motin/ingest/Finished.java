package motin.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block;
import motin.language.Letters;

/// A draft made an article, or refused.
final class Finished {

  private static final double LEAST_OWN = 0.05;

  /// Letters of an article's longest paragraph, at the least.
  private static final int LEAST_LETTERS = 40;

  private Finished() {}

  static Article article(String origin, Draft draft, boolean anyLanguage)
      throws UnreadableArticleException {
    if (draft.refusal().isPresent()) {
      throw new UnreadableArticleException(origin, "no article: " + draft.refusal().get());
    }
    String body = longestParagraph(draft);
    if (!hasLetters(body)) {
      throw new UnreadableArticleException(origin, "no article: it has no paragraph of text");
    }
    ArticleText text = new ArticleText();
    draft.pieces().forEach(piece -> text.add(piece.kind(), piece.text()));
    String whole = text.text();
    boolean vietnamese = isVietnamese(whole);
    if (!vietnamese && !anyLanguage) {
      throw new UnreadableArticleException(origin, "not Vietnamese");
    }
    return new Article(
        id(draft.title().orElse(""), body),
        origin,
        draft.url(),
        draft.source(),
        draft.title(),
        lead(draft),
        draft.authors(),
        draft.published(),
        vietnamese ? "vi" : "und",
        whole,
        text.blocks());
  }

  private static boolean hasLetters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < LEAST_LETTERS; i++) {
      letters += Letters.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters == LEAST_LETTERS;
  }

  private static Optional<String> lead(Draft draft) {
    return draft.pieces().stream()
        .filter(piece -> piece.kind() == Block.Kind.LEAD)
        .map(Draft.Piece::text)
        .findFirst();
  }

  private static String longestParagraph(Draft draft) {
    return draft.pieces().stream()
        .filter(p -> p.kind() == Block.Kind.BODY || p.kind() == Block.Kind.LEAD)
        .map(Draft.Piece::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /// The headline and the longest paragraph, by their letters and figures alone: 16 bytes of
  /// SHA-256.
  ///
  /// Not the address, which pages have and page text mostly has not: one article must have one id
  /// from both. The longest paragraph and not the first, because a lead may be missing or counted
  /// as a caption. So a reprint under the same headline is the same article.
  private static String id(String title, String body) {
    String key = bare(title) + "\n" + bare(body);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String bare(String text) {
    return Line.of(text).bare();
  }

  static boolean isVietnamese(String text) {
    long letters = 0;
    long own = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        letters++;
        own += Letters.isVietnamese(c) ? 1 : 0;
      }
    }
    return own >= letters * LEAST_OWN && letters > 0;
  }
}
