package motin.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object that is read with care: what a field must be is asked for by type, and what it is
/// not ends in a [MalformedRecordException] that names the place.
///
/// A field that is `null` and one that is left out are the same: unknown.
///
/// @param place where the object stands in its line: `officials[0].positions[1]`
record JsonRecord(String place, JsonNode node) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /// More digits than any figure in a newspaper; `1e999999999` would fill the memory.
  private static final int MAX_DIGITS = 40;

  static JsonRecord parse(String json) throws MalformedRecordException {
    try {
      return new JsonRecord("", object("", MAPPER.readTree(json)));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new MalformedRecordException(
          "line " + at.getLineNr() + ", column " + at.getColumnNr(),
          firstLine(e.getOriginalMessage()));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no JSON");
  }

  private static JsonNode object(String place, JsonNode node) throws MalformedRecordException {
    if (!node.isObject()) {
      throw new MalformedRecordException(place, "an object expected");
    }
    return node;
  }

  MalformedRecordException malformed(String field, String reason) {
    return new MalformedRecordException(at(field), reason);
  }

  private String at(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (value.isArray()) {
        List<String> items = new ArrayList<>();
        value.forEach(item -> item.stringValueOpt().ifPresent(items::add));
        texts.put(field.getKey(), String.join("; ", items));
      } else if (value.isString() || value.isNumber()) {
        texts.put(field.getKey(), value.asString());
      }
    }
    return texts;
  }

  boolean has(String field) {
    return !node.path(field).isMissingNode() && !node.path(field).isNull();
  }

  private JsonNode required(String field) throws MalformedRecordException {
    if (!has(field)) {
      throw malformed(field, "missing");
    }
    return node.path(field);
  }

  String text(String field) throws MalformedRecordException {
    return string(required(field), at(field));
  }

  private static String string(JsonNode value, String place) throws MalformedRecordException {
    return value
        .stringValueOpt()
        .orElseThrow(() -> new MalformedRecordException(place, "a string expected"));
  }

  Optional<String> optionalText(String field) throws MalformedRecordException {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  boolean truth(String field) throws MalformedRecordException {
    return required(field)
        .booleanValueOpt()
        .orElseThrow(() -> malformed(field, "true or false expected"));
  }

  int integer(String field) throws MalformedRecordException {
    return required(field)
        .intValueOpt()
        .orElseThrow(() -> malformed(field, "a whole number expected"));
  }

  OptionalInt optionalInteger(String field) throws MalformedRecordException {
    return has(field) ? OptionalInt.of(integer(field)) : OptionalInt.empty();
  }

  BigDecimal number(String field) throws MalformedRecordException {
    JsonNode value = required(field);
    if (!value.isNumber()) {
      throw malformed(field, "a number expected");
    }
    BigDecimal number = value.decimalValue();
    if (Math.abs((long) number.scale()) + number.precision() > MAX_DIGITS) {
      throw malformed(field, "a number of more than %d digits".formatted(MAX_DIGITS));
    }
    return number;
  }

  /// The constant whose name, in lower case, is the field's value.
  <E extends Enum<E>> E constant(String field, Class<E> type) throws MalformedRecordException {
    return constant(text(field), at(field), type);
  }

  private static <E extends Enum<E>> E constant(String label, String place, Class<E> type)
      throws MalformedRecordException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(label)) {
        return constant;
      }
    }
    throw new MalformedRecordException(place, "no such value: " + label);
  }

  <E extends Enum<E>> Set<E> constants(String field, Class<E> type)
      throws MalformedRecordException {
    Set<E> constants = EnumSet.noneOf(type);
    for (String label : texts(field)) {
      constants.add(constant(label, at(field), type));
    }
    return constants;
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type)
      throws MalformedRecordException {
    return has(field) ? Optional.of(constant(field, type)) : Optional.empty();
  }

  List<String> texts(String field) throws MalformedRecordException {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : array(field)) {
      texts.add(string(item, "%s[%d]".formatted(at(field), texts.size())));
    }
    return texts;
  }

  List<JsonRecord> records(String field) throws MalformedRecordException {
    List<JsonRecord> records = new ArrayList<>();
    for (JsonNode item : array(field)) {
      String itemPlace = "%s[%d]".formatted(at(field), records.size());
      records.add(new JsonRecord(itemPlace, object(itemPlace, item)));
    }
    return records;
  }

  Optional<JsonRecord> optionalRecord(String field) throws MalformedRecordException {
    return has(field)
        ? Optional.of(new JsonRecord(at(field), object(at(field), node.path(field))))
        : Optional.empty();
  }

  /// A list left out, or `null`, is empty.
  private Iterable<JsonNode> array(String field) throws MalformedRecordException {
    if (!has(field)) {
      return List.of();
    }
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw malformed(field, "a list expected");
    }
    return value;
  }
}
