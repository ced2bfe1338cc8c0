package motin.corpus;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// The JSON Schema that the jar carries, for the tests of every room that makes lines of export.
public final class ExportSchema {

  private static final Schema SCHEMA = load();

  private ExportSchema() {}

  /// What is wrong with a line: empty for a good one.
  public static List<String> errors(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream().map(Error::toString).sorted().toList();
  }

  static JsonNode node() {
    return SCHEMA.getSchemaNode();
  }

  static List<String> errorsOfItself() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
        .validate(node())
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema load() {
    try (InputStream in =
        Objects.requireNonNull(ExtractionJson.class.getResourceAsStream("export.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
