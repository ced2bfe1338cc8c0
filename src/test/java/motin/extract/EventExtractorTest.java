package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motin.fact.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("event.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEvents(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(Event.class).stream()
            .map(EventExtractorTest::line)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }

  private static String line(Event event) {
    String ordinal = event.ordinal().isPresent() ? String.valueOf(event.ordinal().getAsInt()) : "-";
    return String.join(
        " | ",
        event.kind().label(),
        event.name(),
        or(event.organization()),
        ordinal,
        or(event.term()),
        or(event.date()));
  }

  private static String or(Optional<String> value) {
    return value.orElse("-");
  }
}
