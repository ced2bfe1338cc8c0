package motin.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import motin.ingest.Input;
import motin.ingest.RefusedException;

/// A feed (RSS, Atom): its items, each with the text it has; or, where pages are brought, the pages
/// that they are about.
final class Feed implements Container {

  private final Xml xml;
  private final boolean pages;
  private int items;

  /// @param xml open behind the root
  Feed(Xml xml, boolean pages) {
    this.xml = xml;
    this.pages = pages;
  }

  @Override
  public Optional<Item> next() throws IOException {
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT
          && (xml.name().equals("item") || xml.name().equals("entry"))) {
        items++;
        return Optional.of(item(Integer.toString(items), xml.children()));
      }
    }
    if (items == 0) {
      throw new RefusedException("no feed");
    }
    return Optional.empty();
  }

  private Item item(String place, Map<String, String> fields) {
    Input.Given given =
        new Input.Given(
            first(fields, "link", "id"),
            first(fields, "title").map(Feed::plain),
            first(fields, "pubDate", "published", "updated", "date").map(Feed::iso),
            first(fields, "creator", "author"),
            Optional.empty());
    Optional<String> page = given.url().filter(url -> pages && url.startsWith("http"));
    if (page.isPresent()) {
      return new Page(page.get(), given);
    }
    String text = first(fields, "encoded", "content", "description", "summary").orElse("");
    String title = given.title().orElse("");
    String html =
        "<html><head><title>%s</title></head><body><h1>%s</h1><article>%s</article></body></html>"
            .formatted(escaped(title), escaped(title), text.startsWith("<") ? text : "<p>" + text);
    return new Member(
        place, new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), given);
  }

  /// `Fri, 07 Mar 2026 08:00:00 +0700` as all other dates are written.
  private static String iso(String date) {
    try {
      return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
    } catch (DateTimeParseException e) {
      return date;
    }
  }

  /// Titles are often escaped once more than they should be.
  private static String plain(String title) {
    return title
        .replace("&#38;", "&")
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static Optional<String> first(Map<String, String> fields, String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
