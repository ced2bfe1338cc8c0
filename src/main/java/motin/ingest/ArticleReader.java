package motin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import motin.article.Article;
import motin.language.Orthography;

/// Bytes of any kind to an article.
///
/// Immutable, and safe for all threads as far as the warnings' receiver is.
public final class ArticleReader {

  /// Bytes of one input after inflating. No page is larger; a flood must not fill the memory.
  public static final int LARGEST = 16 << 20;

  /// No article has more lines.
  private static final int MOST_LINES = 20_000;

  /// More bad bytes than one in so many, and what was read is not the text.
  private static final int BAD_BYTES_SHARE = 20;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\A\\s*(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype|html|head|body|div|article|\\?xml)\\b.*");

  private final PageWords words;
  private final boolean anyLanguage;
  private final BiConsumer<String, String> warnings;

  private ArticleReader(PageWords words, boolean anyLanguage, BiConsumer<String, String> warnings) {
    this.words = words;
    this.anyLanguage = anyLanguage;
    this.warnings = warnings;
  }

  /// A reader of Vietnamese articles, with the word lists that the jar carries.
  public static ArticleReader load() {
    return new ArticleReader(PageWords.load(), false, (_, _) -> {});
  }

  /// The same, keeping articles in any language.
  public ArticleReader anyLanguage() {
    return new ArticleReader(words, true, warnings);
  }

  /// The same, telling of inputs that were read but are not whole: the origin, and what is wrong.
  public ArticleReader warning(BiConsumer<String, String> receiver) {
    return new ArticleReader(words, anyLanguage, receiver);
  }

  /// Reads one input.
  ///
  /// @throws UnreadableArticleException where it holds no article, and why
  public Article read(Input input) throws UnreadableArticleException {
    return article(input, decoded(input));
  }

  /// The lines of a page that its article does not have: menus, counters, other stories.
  ///
  /// @param article read from the page before
  /// @throws UnreadableArticleException where it cannot be read any more, and why
  public List<String> dropped(Input input, Article article) throws UnreadableArticleException {
    String text = decoded(input);
    List<Line> lines =
        isMarkup(input.origin(), text) ? Page.lines(text, words) : PageText.lines(text);
    return lines.stream()
        .map(Line::text)
        .filter(line -> Blanks.holdsWord(line) && !article.text().contains(line))
        .distinct()
        .toList();
  }

  private String decoded(Input input) throws UnreadableArticleException {
    String origin = input.origin();
    byte[] bytes = bytes(input);
    if (bytes.length == 0) {
      throw new UnreadableArticleException(origin, "empty");
    }
    if (Decoder.isBinary(bytes)) {
      throw new UnreadableArticleException(origin, "binary, not text");
    }
    Decoder.Decoded decoded = Decoder.decode(bytes);
    if ((long) decoded.badBytes() * BAD_BYTES_SHARE > bytes.length) {
      throw new UnreadableArticleException(
          origin,
          "not UTF-8: %,d of %,d bytes are bad".formatted(decoded.badBytes(), bytes.length));
    }
    if (decoded.badBytes() > 0) {
      warnings.accept(origin, "%,d bytes are not UTF-8".formatted(decoded.badBytes()));
    }
    return decoded.text();
  }

  private static byte[] bytes(Input input) throws UnreadableArticleException {
    try (InputStream stream = Inflater.open(input.bytes().open())) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnreadableArticleException(
            input.origin(), "larger than %d MB".formatted(LARGEST >> 20));
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableArticleException(input.origin(), Inflater.reason(e));
    }
  }

  private Article article(Input input, String text) throws UnreadableArticleException {
    String origin = input.origin();
    Draft draft = new Draft();
    if (isMarkup(origin, text)) {
      Cleaner.read(Page.read(text, draft, words), draft, words);
    } else {
      if (hasTooManyLines(text)) {
        throw new UnreadableArticleException(origin, "no article: more than 20,000 lines");
      }
      input.given().title().map(ArticleReader::line).ifPresent(draft::title);
      Cleaner.read(PageText.lines(text), draft, words);
    }
    complete(draft, input.given());
    return Finished.article(origin, draft, anyLanguage);
  }

  /// What the page does not tell, its collection may.
  private void complete(Draft draft, Input.Given given) {
    given.url().map(ArticleReader::line).flatMap(Address::in).ifPresent(draft::url);
    given.published().flatMap(PageDate::in).map(PageDate::when).ifPresent(draft::published);
    given.source().map(ArticleReader::line).ifPresent(draft::source);
    if (draft.authors().isEmpty()) {
      given
          .author()
          .flatMap(name -> Byline.of(line(name), words))
          .ifPresent(byline -> draft.authors(byline.authors()));
    }
  }

  private static String line(String text) {
    return Blanks.squeeze(Orthography.compose(Decoder.cleaned(text)));
  }

  private static boolean hasTooManyLines(String text) {
    int lines = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    return lines >= MOST_LINES;
  }

  private static boolean isMarkup(String origin, String text) {
    String name = origin.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || MARKUP.matcher(text.substring(0, Math.min(text.length(), 4_096))).matches();
  }
}
