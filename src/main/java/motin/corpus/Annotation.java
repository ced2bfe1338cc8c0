package motin.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What a gold file or a line of an export says about one article, in the fields of the export.
///
/// Either may leave fields out, and know more of them: unlike [ExtractionReader] this reads
/// whatever has the right shape, another program's export too, so that it can be scored.
record Annotation(JsonNode json) {

  private static final Set<String> NUMBERS = Set.of("value", "min", "max", "ordinal");
  private static final Set<String> NESTED = Set.of("positions", "evidence", "reason", "flags");
  private static final Set<String> TEXTS =
      Set.of("origin", "url", "source", "title", "published", "text");

  /// @throws MalformedRecordException with the place and the reason, where a field has another
  ///   shape
  static Annotation parse(String json) throws MalformedRecordException {
    JsonRecord record = JsonRecord.parse(json);
    for (String field : TEXTS) {
      record.optionalText(field);
    }
    for (String field : List.of("authors", "about", "keep", "drop", "skip")) {
      record.texts(field);
    }
    for (String list : ExtractionJson.LISTS) {
      for (JsonRecord fact : record.records(list)) {
        check(fact);
        if (list.equals("officials") || list.equals("places")) {
          fact.text("name");
        }
        for (JsonRecord position : fact.records("positions")) {
          check(position);
          position.text("text");
        }
        for (JsonRecord mention : fact.records("evidence")) {
          mention.optionalInteger("start");
          mention.optionalInteger("end");
          mention.optionalText("quote");
        }
      }
    }
    return new Annotation(record.node());
  }

  private static void check(JsonRecord fact) throws MalformedRecordException {
    for (var field : fact.node().properties()) {
      JsonNode value = field.getValue();
      if (NUMBERS.contains(field.getKey()) && !value.isNull()) {
        fact.number(field.getKey());
      } else if (value.isContainer() && !NESTED.contains(field.getKey())) {
        throw fact.malformed(field.getKey(), "a plain value expected");
      }
    }
  }

  /// The records of a list; none where it is unknown.
  List<JsonNode> records(String list) {
    return List.copyOf(json.path(list).values());
  }

  String text(String field) {
    return text(json, field);
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    json.path(field).values().forEach(item -> texts.add(item.asString()));
    return texts;
  }

  static boolean has(JsonNode record, String field) {
    return !record.path(field).isMissingNode() && !record.path(field).isNull();
  }

  /// The value as text; empty where it is unknown.
  static String text(JsonNode record, String field) {
    return has(record, field) ? record.path(field).asString() : "";
  }

  static Phrase phrase(JsonNode record, String field) {
    return Phrase.of(text(record, field));
  }

  /// Whether two records have the same value in a field, or both none.
  static boolean agree(JsonNode one, JsonNode other, String field) {
    if (!has(one, field) || !has(other, field)) {
      return has(one, field) == has(other, field);
    }
    JsonNode a = one.path(field);
    JsonNode b = other.path(field);
    return (a.isNumber() && b.isNumber())
        ? a.decimalValue().compareTo(b.decimalValue()) == 0
        : a.equals(b);
  }

  /// The day of a date, whatever the time of day.
  static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  /// The figure of a record: the ends of a range, or one value. Empty where it has none.
  static Optional<Figure> figure(JsonNode record) {
    Optional<BigDecimal> min = number(record, "min");
    Optional<BigDecimal> max = number(record, "max");
    Optional<BigDecimal> value = number(record, "value");
    return min.isPresent() || max.isPresent()
        ? Optional.of(new Figure(min, max, Optional.empty()))
        : value.map(v -> new Figure(Optional.empty(), Optional.empty(), value));
  }

  private static Optional<BigDecimal> number(JsonNode record, String field) {
    return has(record, field)
        ? Optional.of(record.path(field).decimalValue().stripTrailingZeros())
        : Optional.empty();
  }

  /// A number of a record, for comparison.
  record Figure(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> value) {}
}
