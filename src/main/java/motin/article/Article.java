package motin.article;

import java.util.List;
import java.util.Optional;

/// A press article as it was published, without the noise of its page.
///
/// `text` is Unicode NFC, its blocks separated by one empty line (`\n\n`), title and captions
/// included. It is the only coordinate system: every [Span] of every later stage counts UTF-16
/// units of it.
///
/// @param id stable: the same article read again, from another file or format, has the same id
/// @param origin where it was read from: a path as given, a URL, `archive.warc.gz#offset`
/// @param source publisher's host without `www.`, else the publisher as named
/// @param lead the opening summary (sapo) where the page sets it off
/// @param authors names in the byline
/// @param language BCP 47
public record Article(
    String id,
    String origin,
    Optional<String> url,
    Optional<String> source,
    Optional<String> title,
    Optional<String> lead,
    List<String> authors,
    Optional<Published> published,
    String language,
    String text,
    List<Block> blocks) {

  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException("Block outside the text: " + block);
      }
    }
  }
}
