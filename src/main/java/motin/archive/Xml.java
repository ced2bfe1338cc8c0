package motin.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import motin.ingest.ArticleReader;
import motin.ingest.RefusedException;

/// A file of XML, read front to back.
///
/// A document type is refused, wherever it stands, and with it every entity of the file's own.
final class Xml implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  Xml(InputStream in) throws IOException {
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

  /// The next event, one of [XMLStreamConstants].
  ///
  /// @throws RefusedException where the file is damaged or has a document type
  int next() throws IOException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new RefusedException("XML with a document type");
      }
      return event;
    } catch (XMLStreamException e) {
      throw new RefusedException("damaged XML in line " + e.getLocation().getLineNumber());
    }
  }

  /// The name of the element that begins or ends here, without its namespace.
  String name() {
    return xml.getLocalName();
  }

  /// The root's name; what is behind it is read next.
  String root() throws IOException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = next();
    }
    return name();
  }

  /// What the elements in the one that begins here hold, each with all below it, by their names; of
  /// those of one name the first that is not empty. Read to its end.
  Map<String, String> children() throws IOException {
    Map<String, String> children = new HashMap<>();
    StringBuilder text = new StringBuilder();
    String child = "";
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth == 2) {
            child = name();
            text.setLength(0);
            if (child.equals("link")) {
              text.append(address());
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
            keep(child, text.toString().strip(), children);
          }
          depth--;
        }
        default -> {}
      }
    }
    return children;
  }

  private static void keep(String name, String text, Map<String, String> children) {
    if (!text.isEmpty()) {
      children.putIfAbsent(name, text);
    }
  }

  /// The address of a link of Atom, where it is one to the page itself.
  private String address() {
    String relation = xml.getAttributeValue(null, "rel");
    String address = xml.getAttributeValue(null, "href");
    boolean own = relation == null || relation.equals("alternate");
    return own && address != null ? address : "";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
