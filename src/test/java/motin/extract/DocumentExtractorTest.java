package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motin.fact.DocumentReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("document.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsDocuments(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(DocumentReference.class).stream()
            .map(DocumentExtractorTest::line)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }

  private static String line(DocumentReference document) {
    return String.join(
        " | ", document.kind(), or(document.number()), or(document.date()), or(document.issuer()));
  }

  private static String or(Optional<String> value) {
    return value.orElse("-");
  }
}
