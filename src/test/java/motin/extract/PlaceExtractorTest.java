package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motin.fact.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("place.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsPlaces(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(Place.class).stream()
            .map(Place::summary)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }
}
