package motin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import motin.ingest.Inflater;
import motin.ingest.Input;

/// A form of containers, by its endings.
enum Form {
  JSON_LINES {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      return new JsonLines(Inflated.open(input.bytes().open()), fields);
    }
  },
  TABLE {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      return new Table(Inflated.open(input.bytes().open()), fields);
    }
  },
  PARQUET {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      return Parquet.open(input, fields);
    }
  },
  WARC {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      return new WebArchive(input.bytes());
    }
  },
  ZIP {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      return new Zip(input.bytes().open());
    }
  },
  TAR {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      return new Tar(Inflated.open(input.bytes().open()));
    }
  },
  FEED {
    @Override
    Container open(Input input, Fields fields, boolean pages) throws IOException {
      Xml xml = new Xml(Inflated.open(input.bytes().open()));
      return switch (xml.root()) {
        case "urlset", "sitemapindex" -> new Sitemap(xml, pages);
        default -> new Feed(xml, pages);
      };
    }
  };

  private static final Pattern FEED_BEGINS =
      Pattern.compile(
          "(?s)\\A\uFEFF?(?:<\\?xml\\b.*?\\?>|<!--.*?-->|\\s)*"
              + "<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\\b.*");

  /// @param pages whether the pages that it names are brought
  abstract Container open(Input input, Fields fields, boolean pages) throws IOException;

  static Optional<Form> of(String origin) {
    String name = origin.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "csv", "tsv" -> Optional.of(TABLE);
      case "parquet" -> Optional.of(PARQUET);
      case "warc" -> Optional.of(WARC);
      case "zip" -> Optional.of(ZIP);
      case "tar", "tgz" -> Optional.of(TAR);
      case "xml", "rss", "atom" -> Optional.of(FEED);
      default -> Optional.empty();
    };
  }

  /// Whether it is a feed or a sitemap by its beginning, whatever it is called.
  static Optional<Form> ofFeed(Input input) throws IOException {
    try (InputStream stream = Inflater.open(input.bytes().open())) {
      String beginning = new String(stream.readNBytes(4_096), StandardCharsets.UTF_8);
      return FEED_BEGINS.matcher(beginning).matches() ? Optional.of(Form.FEED) : Optional.empty();
    }
  }
}
