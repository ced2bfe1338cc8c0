package motin.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.RefusedException;

/// A feed (RSS, Atom): its items, each with the text it has. A sitemap names pages and holds none:
/// it fails, and says how many.
///
/// A document type is refused, wherever it stands, and with it every entity of the file's own.
final class Feed implements Container {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private int items;
  private int addresses;

  Feed(InputStream in) throws IOException {
    this.in = in;
    try {
      this.xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new RefusedException("no XML");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  @Override
  public Optional<Member> next() throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new RefusedException("XML with a document type");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          if (name.equals("item") || name.equals("entry")) {
            items++;
            return Optional.of(item());
          }
          addresses += name.equals("loc") ? 1 : 0;
        }
      }
    } catch (XMLStreamException e) {
      throw new RefusedException("damaged XML in line " + e.getLocation().getLineNumber());
    }
    if (items == 0) {
      throw new RefusedException(
          addresses == 0
              ? "no feed"
              : "a sitemap: it names %,d pages and holds none".formatted(addresses));
    }
    return Optional.empty();
  }

  private Member item() throws XMLStreamException, IOException {
    Map<String, String> fields = new HashMap<>();
    String place = Integer.toString(items);
    int depth = 1;
    String field = "";
    StringBuilder text = new StringBuilder();
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth == 2) {
            field = xml.getLocalName();
            text.setLength(0);
            String href = xml.getAttributeValue(null, "href");
            if (field.equals("link") && href != null) {
              text.append(href);
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() <= ArticleReader.LARGEST) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == 2) {
            fields.putIfAbsent(field, text.toString().strip());
          }
          depth--;
        }
        case XMLStreamConstants.END_DOCUMENT -> throw new RefusedException("damaged XML");
        default -> {}
      }
    }
    return member(place, fields);
  }

  private static Member member(String place, Map<String, String> fields) {
    Input.Given given =
        new Input.Given(
            first(fields, "link", "id"),
            first(fields, "title").map(Feed::plain),
            first(fields, "pubDate", "published", "updated", "date").map(Feed::iso),
            first(fields, "creator", "author"),
            Optional.empty());
    String text = first(fields, "encoded", "content", "description", "summary").orElse("");
    String title = given.title().orElse("");
    String page =
        "<html><head><title>%s</title></head><body><h1>%s</h1><article>%s</article></body></html>"
            .formatted(escaped(title), escaped(title), text.startsWith("<") ? text : "<p>" + text);
    return new Member(
        place, new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), given);
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
    in.close();
  }
}
