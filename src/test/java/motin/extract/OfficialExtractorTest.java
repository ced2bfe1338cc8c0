package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motin.fact.Official;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("official.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsOfficials(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(Official.class).stream()
            .map(Official::summary)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }
}
