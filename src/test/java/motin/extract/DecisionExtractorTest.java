package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import motin.fact.Decision;
import org.junit.jupiter.api.Test;

class DecisionExtractorTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  private static List<Decision> decisions(Example example) {
    return EXTRACTOR.extract(example.article()).facts(Decision.class);
  }

  @Test
  void tellsTheDocumentAndTheDay() {
    var told =
        new Example(
            "[2025-08-20]Sáng 12/8, hội nghị công bố Quyết định số 77-QĐ/TU của Ban Thường vụ Tỉnh"
                + " ủy về nhân sự. Theo đó, chỉ định bà Chu Thị Nết giữ chức Bí thư Đảng ủy xã.",
            List.of());
    assertThat(decisions(told))
        .singleElement()
        .satisfies(decision -> {
          assertThat(decision.document()).hasValue("77-QĐ/TU");
          assertThat(decision.date()).hasValue("2025-08-12");
        });
  }

  @Test
  void tellsHowTheDeedWasFound() {
    var own = new Example("Bà Chu Thị Nết được bầu giữ chức Bí thư Huyện ủy.", List.of());
    var before =
        new Example(
            "Đại hội bầu Ban Chấp hành. Bà Chu Thị Nết tiếp tục giữ chức Bí thư Huyện ủy.",
            List.of());
    assertThat(decisions(own).getFirst().evidence().getFirst().rule()).isEqualTo("decision.act");
    assertThat(decisions(before).getFirst().evidence().getFirst().rule())
        .isEqualTo("decision.inherited");
  }

  @Test
  void tellsADecisionOnceHoweverOftenItStands() {
    var twice =
        new Example(
            "Ông Lý Văn Cộng được bầu làm Bí thư Huyện ủy.\n"
                + "Đại hội bầu ông Lý Văn Cộng giữ chức Bí thư Huyện ủy Bắc Hà.",
            List.of());
    assertThat(decisions(twice)).singleElement();
    assertThat(decisions(twice).getFirst().evidence()).hasSize(2);
    assertThat(decisions(twice).getFirst().position()).isEqualTo(Optional.of("Bí thư Huyện ủy"));
  }
}
