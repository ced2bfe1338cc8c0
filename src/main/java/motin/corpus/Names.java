package motin.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The names in a gold file or in a line of an export, by kind: officials, places, and the
/// organizations of posts and other facts. Each once, as it is written there.
public final class Names {

  public static final String PERSON = "person";
  public static final String PLACE = "place";
  public static final String ORGANIZATION = "organization";

  private Names() {}

  /// The names of a gold file.
  public static Map<String, Set<String>> of(Gold gold) {
    return of(gold.annotation());
  }

  /// The names of a line of an export.
  ///
  /// @throws MalformedRecordException where it is none
  public static Map<String, Set<String>> of(String line) throws MalformedRecordException {
    return of(Annotation.parse(line));
  }

  private static Map<String, Set<String>> of(Annotation annotation) {
    Set<String> persons = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> organizations = new TreeSet<>();
    for (JsonNode official : annotation.records("officials")) {
      add(official, "name", persons);
      official.path("positions").values().forEach(post -> add(post, "organization", organizations));
    }
    annotation.records("places").forEach(place -> add(place, "name", places));
    for (String list : ExtractionJson.LISTS) {
      annotation.records(list).forEach(fact -> add(fact, "organization", organizations));
    }
    Map<String, Set<String>> names = new LinkedHashMap<>();
    names.put(PERSON, persons);
    names.put(PLACE, places);
    names.put(ORGANIZATION, organizations);
    return names;
  }

  private static void add(JsonNode record, String field, Set<String> names) {
    String name = Annotation.text(record, field);
    if (!name.isBlank()) {
      names.add(name);
    }
  }
}
