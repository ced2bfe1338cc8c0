package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motin.article.Article;
import motin.fact.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("count.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsCounts(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(Count.class).stream()
            .map(c -> c.category().label() + ": " + c.summary())
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void provesEveryCountByWordsThatHoldItsSubject(Example example) {
    Article article = example.article();
    for (Count count : EXTRACTOR.extract(article).facts(Count.class)) {
      String quotes =
          count.evidence().stream().map(m -> m.span().of(article.text())).toList().toString();
      assertThat(quotes).contains(count.subject());
    }
  }
}
