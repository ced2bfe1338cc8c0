package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motin.article.Article;
import motin.fact.Mention;
import motin.fact.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  static Stream<Example> examples() {
    return Example.read("quote.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsQuotes(Example example) {
    List<String> found =
        EXTRACTOR.extract(example.article()).facts(Quote.class).stream()
            .map(Quote::summary)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.facts());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void provesEachQuoteByItsWords(Example example) {
    Article article = example.article();
    for (Quote quote : EXTRACTOR.extract(article).facts(Quote.class)) {
      assertThat(article.text()).contains(quote.text());
      for (Mention mention : quote.evidence()) {
        assertThat(mention.span().of(article.text())).contains(quote.text());
      }
    }
  }

  @Test
  void tellsWordsInQuotationMarksFromReportedOnes() {
    var example =
        new Example(
            "Ông Lý Văn Cộng nói: “Dân tin thì việc gì cũng xong”. Ông cho rằng đường còn xấu.",
            List.of());
    assertThat(EXTRACTOR.extract(example.article()).facts(Quote.class))
        .extracting(Quote::direct)
        .containsExactly(true, false);
  }
}
