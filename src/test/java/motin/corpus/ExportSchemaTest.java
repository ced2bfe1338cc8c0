package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import motin.article.Block;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.Event;
import motin.fact.Extraction;
import motin.fact.Flag;
import motin.fact.Place;
import motin.fact.Position;
import motin.fact.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ExportSchemaTest {

  private static final String LINE = ExtractionJson.write(Samples.everything());

  @Test
  void isItselfASchema() {
    assertThat(ExportSchema.errorsOfItself()).isEmpty();
  }

  @Test
  void acceptsWhatIsWritten() {
    assertThat(ExportSchema.errors(LINE)).isEmpty();
    assertThat(
            ExportSchema.errors(
                ExtractionJson.write(
                    new Extraction(Samples.bare("", List.of()), List.of(), List.of()))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "category":"members"     | "category":"memberz"
          "value":1600             | "value":"1600"
          "value":1600,            | ''
          "value":1600             | "min":1600,"max":1600
          "min":8,"max":10.5       | "value":8
          "min":8,"max":10.5       | "min":8,"max":10.5,"value":9
          "unit":"%"               | "units":"%"
          "when":"annual"          | "when":"yearly"
          "change":null,           | ''
          "change":null            | "change":"gone"
          "kind":"province"        | "kind":"city"
          "code":"VN-02"           | "code":"2"
          "level":"commune"        | "level":"village"
          "ordinal":17             | "ordinal":"XVII"
          "term":"2025-2030"       | "term":"2025 - 2030"
          "published":"2025-08-14" | "published":"14/8/2025"
          "action":"elected"       | "action":"ELECTED"
          "direct":true            | "direct":"true"
          "confidence":0.98        | "confidence":98
          "target_in_the_past"     | "target_in_the_future"
          ,"flags":[]              | ''
          "reason":null,           | ''
          "name":"Lò Văn Thử"      | "name":""
          "name":"Lò Văn Thử"      | "name":" Lò Văn Thử"
          "start":0                | "start":-1
          "quotes":[               | "citations":[
          "rule":"test.rule"       | "rule":""
          """)
  void refusesAMistake(String right, String wrong) {
    assertThat(LINE).contains(right);

    assertThat(ExportSchema.errors(LINE.replace(right, wrong))).isNotEmpty();
  }

  /// A value added to an enum must be added to the schema too.
  @ParameterizedTest
  @MethodSource("labels")
  void knowsEveryLabel(String pointer, Object[] constants) {
    List<String> labels = new ArrayList<>();
    for (JsonNode label : ExportSchema.node().at(pointer).values()) {
      if (!label.isNull()) {
        labels.add(label.stringValue());
      }
    }

    assertThat(labels)
        .containsExactlyElementsOf(
            Stream.of(constants).map(c -> c.toString().toLowerCase(Locale.ROOT)).toList());
  }

  static Stream<Arguments> labels() {
    return Stream.of(
        Arguments.of("/$defs/block/properties/kind/enum", Block.Kind.values()),
        Arguments.of("/$defs/quantity/properties/bound/enum", Quantity.Bound.values()),
        Arguments.of("/$defs/position/properties/level/enum", Position.Level.values()),
        Arguments.of("/$defs/place/properties/kind/enum", Place.Kind.values()),
        Arguments.of("/$defs/count/properties/category/enum", Count.Category.values()),
        Arguments.of("/$defs/count/properties/change/enum", Count.Change.values()),
        Arguments.of("/$defs/event/properties/kind/enum", Event.Kind.values()),
        Arguments.of("/$defs/flags/items/enum", Flag.values()),
        Arguments.of("/$defs/decision/properties/action/enum", Decision.Action.values()));
  }

  @Test
  void refusesAFactWithoutEvidence() {
    String bare = LINE.replaceFirst("\"evidence\":\\[\\{[^]]*}]", "\"evidence\":[]");

    assertThat(bare).isNotEqualTo(LINE);
    assertThat(ExportSchema.errors(bare)).isNotEmpty();
  }
}
