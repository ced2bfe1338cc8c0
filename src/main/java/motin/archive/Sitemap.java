package motin.archive;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import motin.ingest.Input;
import motin.ingest.RefusedException;

/// A sitemap (sitemaps.org): the pages it names, or the other sitemaps. It holds none itself.
final class Sitemap implements Container {

  /// As many as the protocol allows.
  private static final int MOST = 50_000;

  private final Xml xml;
  private final boolean pages;
  private int addresses;

  /// @param xml open behind the root
  /// @param pages whether the pages are brought; where not, it is refused with their number
  Sitemap(Xml xml, boolean pages) {
    this.xml = xml;
    this.pages = pages;
  }

  @Override
  public Optional<Item> next() throws IOException {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean list = xml.name().equals("sitemap");
        if (!list && !xml.name().equals("url")) {
          continue;
        }
        String url = xml.children().getOrDefault("loc", "");
        if (++addresses > MOST) {
          throw new RefusedException("a sitemap of more than %,d addresses".formatted(MOST));
        }
        if (pages) {
          return Optional.of(list ? new Listed(url) : new Page(url, Input.Given.at(url)));
        }
      }
    }
    if (!pages) {
      throw new RefusedException(
          "a sitemap: it names %,d addresses and holds no article; --fetch brings them"
              .formatted(addresses));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
