package motin.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import motin.ingest.Input;

/// How a collection names what it holds: which field is the text, which the address.
///
/// Each part of an article has the names that collections usually give it, the first that is there
/// and not blank counts; a user may name another. Case does not count.
public final class Fields {

  /// A part of an article that a field may hold.
  public enum Part {
    TEXT("html", "text", "content", "body", "article", "maintext", "raw_content", "raw_html"),
    URL("url", "link", "source_url", "canonical", "uri"),
    TITLE("title", "headline"),
    PUBLISHED(
        "date", "published", "publish_date", "date_publish", "published_at", "pubdate", "datetime"),
    AUTHOR("author", "authors", "byline"),
    SOURCE("source", "publisher", "domain", "source_domain");

    private final String usual;

    Part(String... usual) {
      this.usual = String.join(" ", usual);
    }
  }

  private final Map<Part, String> named;

  private Fields(Map<Part, String> named) {
    this.named = Map.copyOf(named);
  }

  /// The usual names.
  public static Fields usual() {
    return new Fields(Map.of());
  }

  /// Other names for some parts: `TEXT` is `noi_dung`.
  public static Fields named(Map<Part, String> names) {
    return new Fields(names);
  }

  /// The member that a record of a collection is; empty where it has no text.
  Optional<Container.Member> member(String place, Map<String, String> record) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.putAll(record);
    return find(Part.TEXT, fields)
        .map(text ->
            new Container.Member(
                place,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new Input.Given(
                    find(Part.URL, fields),
                    find(Part.TITLE, fields),
                    find(Part.PUBLISHED, fields),
                    find(Part.AUTHOR, fields),
                    find(Part.SOURCE, fields))));
  }

  /// Whether one of the names is that of a text.
  boolean nameText(Collection<String> names) {
    List<String> texts = names(Part.TEXT);
    return names.stream().anyMatch(name -> texts.stream().anyMatch(name::equalsIgnoreCase));
  }

  /// Those of the names that are of a part.
  List<String> known(Collection<String> names) {
    return names.stream()
        .filter(name ->
            Arrays.stream(Part.values())
                .anyMatch(part -> names(part).stream().anyMatch(name::equalsIgnoreCase)))
        .toList();
  }

  /// One word for a whole table without a text, where each of a million rows would say the same.
  String noText(Collection<String> columns) {
    String names = String.join(", ", columns);
    String shown = names.length() <= 200 ? names : names.substring(0, 200) + " …";
    return "no column with a text among " + shown + "; --field text=NAME says which it is";
  }

  private List<String> names(Part part) {
    String own = named.get(part);
    return own == null ? List.of(part.usual.split(" ", -1)) : List.of(own);
  }

  private Optional<String> find(Part part, Map<String, String> fields) {
    return names(part).stream()
        .filter(fields::containsKey)
        .map(fields::get)
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}
