package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import motin.article.Article;
import motin.fact.Extraction;
import motin.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionJsonTest {

  private static final Extraction EVERYTHING = Samples.everything();

  @Test
  void readsWhatItWrites() throws MalformedRecordException {
    assertThat(ExtractionJson.read(ExtractionJson.write(EVERYTHING))).isEqualTo(EVERYTHING);
    assertThat(ExtractionJson.read(ExtractionJson.writePretty(EVERYTHING))).isEqualTo(EVERYTHING);
  }

  @Test
  void readsWhatItWritesOfAnArticleOfWhichNothingIsKnown() throws MalformedRecordException {
    Extraction bare = new Extraction(Samples.bare("", List.of()), List.of(), List.of());

    assertThat(ExtractionJson.read(ExtractionJson.write(bare))).isEqualTo(bare);
  }

  @Test
  void theSampleHasEveryKindOfFact() {
    assertThat(EVERYTHING.facts().stream().map(Fact::list).distinct().toList())
        .isEqualTo(ExtractionJson.LISTS);
    assertThat(Fact.class.getPermittedSubclasses()).hasSameSizeAs(ExtractionJson.LISTS);
  }

  @Test
  void writesOneLine() {
    assertThat(EVERYTHING.article().text()).contains("\n");
    assertThat(ExtractionJson.write(EVERYTHING)).doesNotContain("\n", "\r");
  }

  @Test
  void countsCodePointsWhereTheTextHoldsAnEmoji() {
    Map<String, ?> tree = ExtractionJson.tree(EVERYTHING.article(), EVERYTHING.facts().getLast());
    Map<?, ?> mention = (Map<?, ?>) ((List<?>) tree.get("evidence")).getFirst();
    int[] points = EVERYTHING.article().text().codePoints().toArray();
    int start = (Integer) mention.get("start");
    int end = (Integer) mention.get("end");

    assertThat(new String(points, start, end - start)).isEqualTo(mention.get("quote"));
    assertThat(start)
        .isEqualTo(EVERYTHING.facts().getLast().evidence().getFirst().span().start() - 1);
  }

  @Test
  void writesAValueOrTheTwoEndsOfARange() {
    String line = ExtractionJson.write(EVERYTHING);

    assertThat(line).contains("\"value\":1600,\"bound\":\"under\"");
    assertThat(line).contains("\"min\":8,\"max\":10.5,\"bound\":\"range\",\"unit\":\"%\"");
    assertThat(line).doesNotContain("\"min\":1600");
  }

  @Test
  void writesUnknownAsNullAndAnEmptyListAsOne() {
    String line =
        ExtractionJson.write(new Extraction(Samples.bare("", List.of()), List.of(), List.of()));

    assertThat(line).contains("\"url\":null", "\"published\":null", "\"authors\":[]");
    assertThat(line).contains("\"officials\":[]", "\"quotes\":[]");
  }

  @Test
  void writesTheSameUnderATurkishLocale() throws MalformedRecordException {
    String line = ExtractionJson.write(EVERYTHING);
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(ExtractionJson.write(EVERYTHING)).isEqualTo(line);
      assertThat(ExtractionJson.read(line)).isEqualTo(EVERYTHING);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void passesOverFieldsItDoesNotKnow() throws MalformedRecordException {
    String line =
        ExtractionJson.write(EVERYTHING).replace("\"id\":", "\"later\":{\"a\":[1]},\"id\":");

    assertThat(ExtractionJson.read(line)).isEqualTo(EVERYTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "category":"members"   | "category":"memberz"   | counts[0].category: no such value: memberz
          "value":1600           | "value":"1600"         | counts[0].value: a number expected
          "value":1600           | "value":1e999999999    | counts[0].value: a number of more than 40 digits
          "value":1600,          | ''                     | counts[0].value: missing
          "max":10.5             | "max":7                | targets[0].min: Not a quantity: 8-7 RANGE
          "text":"Bí thư         | "text":7,"x":"Bí thư   | officials[0].positions[0].text: a string expected
          "quote":"gần 1.600     | "quote":"gần 1.601     | counts[0].evidence[0].quote: not the text at its offsets
          "kind":"title","start":0 | "kind":"title","start":9000 | blocks[0].start: the text has no [9000, 22)
          "direct":true          | "direct":"yes"         | quotes[0].direct: true or false expected
          "published":"2025-08-14" | "published":"hôm qua" | published: no ISO 8601 date: hôm qua
          "authors":["           | "authors":[7,"         | authors[0]: a string expected
          "places":[{            | "places":[3,{          | places[0]: an object expected
          "ordinal":17           | "ordinal":1.5          | events[0].ordinal: a whole number expected
          """)
  void tellsThePlaceAndTheReason(String right, String wrong, String message) {
    String line = ExtractionJson.write(EVERYTHING);
    assertThat(line).contains(right);

    assertThatThrownBy(() -> ExtractionJson.read(line.replace(right, wrong)))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1]|an object expected",
        "~~|an object expected",
        "{\"id\": tr}|line 1, column",
        "{\"id\"|line 1, column"
      })
  void tellsThatALineIsNoObject(String line, String message) {
    assertThatThrownBy(() -> ExtractionJson.read(line))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageStartingWith(message)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void writesAnyTreeOfPlainJava() {
    assertThat(Json.write(Map.of("a", List.of(1, 2L, 0.5, true, "x\n", Optional.class.getName()))))
        .isEqualTo("{\"a\":[1,2,0.5,true,\"x\\n\",\"java.util.Optional\"]}");
    assertThat(Json.write(null)).isEqualTo("null");
    assertThat(Json.writePretty(List.of(1, Map.of()))).isEqualTo("[\n  1,\n  { }\n]");
    assertThatThrownBy(() -> Json.write(List.of(Optional.of(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No JSON for java.util.Optional: Optional[1]");
  }

  @Test
  void convertsTheOffsetsOfALongTextInLinearTime() throws MalformedRecordException {
    String text = "\uD83C\uDF89 ab ".repeat(200_000);
    Article article = Samples.bare(text, List.of());
    List<Fact> facts = Samples.places(text, "ab", 20_000);
    Extraction extraction = new Extraction(article, List.of(), facts);

    assertThat(ExtractionJson.read(ExtractionJson.write(extraction))).isEqualTo(extraction);
  }
}
