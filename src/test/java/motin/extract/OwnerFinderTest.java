package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motin.fact.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose a count is, where several bodies stand around it.
class OwnerFinderTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đảng bộ các cơ quan Đảng tỉnh Lào Cai | Đảng bộ các cơ quan Đảng tỉnh Lào Cai được lập theo chủ trương của Ban Chấp hành Đảng bộ tỉnh, với 340 đảng viên.
          Đảng bộ Khối Doanh nghiệp tỉnh Lào Cai | Đảng ủy Khối Doanh nghiệp tỉnh Lào Cai họp. Sau 20 năm, Đảng bộ Khối có 340 đảng viên. Đảng bộ tỉnh Lào Cai chúc mừng.
          Đảng bộ xã Bảo Thắng, tỉnh Lào Cai | Đảng bộ xã Bảo Thắng, tỉnh Lào Cai có 340 đảng viên. Đảng bộ tỉnh Lào Cai chúc mừng.
          """)
  void givesWhoseACountIs(String owner, String text) {
    var example = new Example("[2025-08-20]" + text, List.of());
    assertThat(EXTRACTOR.extract(example.article()).facts())
        .filteredOn(Count.class::isInstance)
        .extracting(fact -> ((Count) fact).organization().orElse(""))
        .containsExactly(owner);
  }
}
