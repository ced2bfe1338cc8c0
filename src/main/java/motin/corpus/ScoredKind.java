package motin.corpus;

import static motin.corpus.Annotation.agree;
import static motin.corpus.Annotation.has;
import static motin.corpus.Annotation.phrase;
import static motin.corpus.Annotation.text;
import static motin.corpus.Likeness.samePhrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A kind of record that is scored: which records of an annotation it takes, when one found is the
/// one of the gold, and which attributes of the two are compared then.
@SuppressWarnings("ImmutableEnumChecker") // its functions keep no state
public enum ScoredKind {
  OFFICIALS(ScoredKind::people, (g, p) -> samePhrase(g, p, "name") ? 1 : 0),
  POSITIONS(
      ScoredKind::positions,
      Likeness::position,
      equal("role"),
      like("organization", 0.8),
      equal("province"),
      equal("level")),
  PROVINCES(a -> places(a, true), (g, p) -> samePhrase(g, p, "name") ? 1 : 0),
  UNITS(
      a -> places(a, false),
      (g, p) -> agree(g, p, "kind") && samePhrase(g, p, "name") ? 1 : 0,
      equal("province")),
  COUNTS(
      a -> a.records("counts"),
      Likeness::count,
      equal("bound"),
      like("organization", 0.7),
      equal("change"),
      day("date")),
  TARGETS(
      a -> a.records("targets"),
      Likeness::measure,
      equal("bound"),
      equal("when"),
      like("organization", 0.7)),
  RESULTS(
      a -> a.records("results"),
      Likeness::measure,
      equal("bound"),
      equal("when"),
      like("organization", 0.7)),
  EVENTS(
      ScoredKind::events, Likeness::event, equal("term"), day("date"), like("organization", 0.7)),
  DOCUMENTS(a -> a.records("documents"), Likeness::document, day("date"), like("issuer", 0.6)),
  DECISIONS(
      a -> a.records("decisions"),
      Likeness::decision,
      equal("action"),
      new Attribute("position", (g, p) -> phrase(g, "position").opens(phrase(p, "position"))),
      day("date")),
  QUOTES(a -> a.records("quotes"), Likeness::quote);

  /// A field of two matched records and when it is right; asked only where the gold has it.
  record Attribute(String field, BiPredicate<JsonNode, JsonNode> right) {}

  private final Function<Annotation, List<JsonNode>> records;
  private final ToDoubleBiFunction<JsonNode, JsonNode> likeness;
  private final List<Attribute> attributes;

  ScoredKind(
      Function<Annotation, List<JsonNode>> records,
      ToDoubleBiFunction<JsonNode, JsonNode> likeness,
      Attribute... attributes) {
    this.records = records;
    this.likeness = likeness;
    this.attributes = List.of(attributes);
  }

  /// The name in tables, options and the `skip` of gold files: `officials`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }

  List<JsonNode> records(Annotation annotation) {
    return records.apply(annotation);
  }

  /// How well a record found fits one of the gold: 0 is not at all, and only the order of others
  /// counts.
  double likeness(JsonNode gold, JsonNode found) {
    return likeness.applyAsDouble(gold, found);
  }

  List<Attribute> attributes() {
    return attributes;
  }

  private static Attribute equal(String field) {
    return new Attribute(field, (g, p) -> has(p, field) && samePhrase(g, p, field));
  }

  private static Attribute like(String field, double least) {
    return new Attribute(field, (g, p) -> phrase(g, field).likeness(phrase(p, field)) >= least);
  }

  /// The same day, whatever the time of day.
  private static Attribute day(String field) {
    return new Attribute(
        field, (g, p) -> Annotation.day(text(g, field)).equals(Annotation.day(text(p, field))));
  }

  private static List<JsonNode> people(Annotation annotation) {
    Map<Phrase, JsonNode> people = new LinkedHashMap<>();
    annotation.records("officials").forEach(o -> people.putIfAbsent(phrase(o, "name"), o));
    return List.copyOf(people.values());
  }

  /// Each position with the name of the person beside it.
  private static List<JsonNode> positions(Annotation annotation) {
    List<JsonNode> positions = new ArrayList<>();
    for (JsonNode official : annotation.records("officials")) {
      for (JsonNode position : official.path("positions").values()) {
        ObjectNode named = (ObjectNode) position.deepCopy();
        positions.add(named.put("name", text(official, "name")));
      }
    }
    return positions;
  }

  private static List<JsonNode> places(Annotation annotation, boolean provinces) {
    Set<List<Object>> seen = new HashSet<>();
    return annotation.records("places").stream()
        .filter(place -> text(place, "kind").equals("province") == provinces)
        .filter(place -> seen.add(List.of(text(place, "kind"), phrase(place, "name"))))
        .toList();
  }

  private static List<JsonNode> events(Annotation annotation) {
    return annotation.records("events").stream()
        .filter(event -> !text(event, "kind").equals("other"))
        .toList();
  }
}
