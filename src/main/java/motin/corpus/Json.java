package motin.corpus;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// JSON out of plain Java: maps, collections, strings, numbers, booleans and null, nested as deep
/// as need be.
///
/// [ExtractionJson] makes such trees of extractions and facts; a caller may put them inside its
/// own.
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final ObjectWriteContext PRETTY = new Pretty();

  private Json() {}

  /// One line: no line break, inside a string neither.
  ///
  /// @throws IllegalArgumentException for a value that is none of the above
  public static String write(@Nullable Object tree) {
    return write(tree, ObjectWriteContext.empty());
  }

  /// Many lines, indented by two blanks, ended by `\n` on every system.
  ///
  /// @throws IllegalArgumentException for a value that is none of the above
  public static String writePretty(@Nullable Object tree) {
    return write(tree, PRETTY);
  }

  /// The texts of one object, by field: strings, numbers as they are written, and lists of strings
  /// with `; ` between them. Other fields are passed over; of two with one name the last counts.
  ///
  /// @throws MalformedRecordException for what is no JSON object
  public static Map<String, String> texts(String line) throws MalformedRecordException {
    return JsonRecord.parse(line).texts();
  }

  private static String write(@Nullable Object tree, ObjectWriteContext context) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
      write(tree, json);
    }
    return out.toString();
  }

  private static void write(@Nullable Object tree, JsonGenerator json) {
    switch (tree) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Map<?, ?> fields -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
          json.writeName(String.valueOf(field.getKey()));
          write(field.getValue(), json);
        }
        json.writeEndObject();
      }
      case Iterable<?> items -> {
        json.writeStartArray();
        for (Object item : items) {
          write(item, json);
        }
        json.writeEndArray();
      }
      default ->
          throw new IllegalArgumentException(
              "No JSON for %s: %s".formatted(tree.getClass().getName(), tree));
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    /// A new one for every document: it counts the depth.
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    }
  }
}
