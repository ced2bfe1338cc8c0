package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motin.fact.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("target.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTargets(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(Target.class).stream()
            .map(Target::summary)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }
}
