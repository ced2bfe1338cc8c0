package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motin.fact.Quote;
import org.junit.jupiter.api.Test;

class QuoteExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

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
