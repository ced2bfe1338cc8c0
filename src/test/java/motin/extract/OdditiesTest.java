package motin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import motin.fact.Fact;
import motin.fact.Flag;
import motin.fact.Official;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What looks odd, each with a near miss that does not.
class OdditiesTest {

  private static final FactExtractor EXTRACTOR = FactExtractor.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          over_100_percent            | Phấn đấu tỷ lệ hộ gia đình văn hóa đạt 950% trở lên.
          ''                          | Phấn đấu tỷ lệ hộ gia đình văn hóa đạt 95% trở lên.
          ''                          | Thu ngân sách nhà nước đạt 118,5% dự toán; Đảng bộ vững mạnh.
          more_delegates_than_members | Đảng bộ tỉnh Lào Cai có 120 đảng viên. Dự Đại hội Đảng bộ tỉnh Lào Cai có 1.200 đại biểu.
          ''                          | Đảng bộ tỉnh Lào Cai có 1.200 đảng viên. Dự Đại hội Đảng bộ tỉnh Lào Cai có 120 đại biểu.
          ''                          | Đảng bộ tỉnh Lào Cai kết nạp 12 đảng viên. Dự Đại hội Đảng bộ tỉnh Lào Cai có 120 đại biểu.
          date_out_of_reason          | Đại hội Đảng bộ tỉnh Lào Cai lần thứ XVII, nhiệm kỳ 2030-2025 đã thành công.
          ''                          | Đại hội Đảng bộ tỉnh Lào Cai lần thứ XVII, nhiệm kỳ 2025-2030 đã thành công.
          date_out_of_reason          | Thực hiện Nghị quyết số 18-NQ/TU ngày 25/10/2027 của Tỉnh ủy Lào Cai.
          ''                          | Thực hiện Nghị quyết số 18-NQ/TU ngày 25/10/2017 của Tỉnh ủy Lào Cai.
          target_in_the_past          | Đến năm 2015, phấn đấu tỷ lệ che phủ rừng đạt 61%.
          ''                          | Đến năm 2030, phấn đấu tỷ lệ che phủ rừng đạt 61%.
          without_unit                | Đảng bộ xã phấn đấu điểm trung bình chuyển đổi số đạt 7,2.
          ''                          | Đảng bộ xã phấn đấu chỉ số chuyển đổi số đạt 7,2.
          position_without_body       | Ông Lò Văn Thử, Phó Chánh Văn phòng, nói.
          ''                          | Ông Lò Văn Thử, Phó Chánh Văn phòng Tỉnh ủy Lào Cai, nói.
          ''                          | Ông Lò Văn Thử, Chủ tịch nước, nói.
          unknown_unit                | Ông sinh ra ở xã Mường Thử Nghiệm.
          ''                          | Ông sinh ra ở xã Mường Khương, tỉnh Lào Cai.
          """)
  void flags(String flag, String text) {
    Set<String> flags = new TreeSet<>();
    var example = new Example("[2025-08-20]" + text, List.of());
    for (Fact fact : EXTRACTOR.extract(example.article()).facts()) {
      fact.assessment().flags().stream().map(Flag::label).forEach(flags::add);
      if (fact instanceof Official official) {
        official.positions().stream()
            .flatMap(post -> post.assessment().flags().stream())
            .map(Flag::label)
            .forEach(flags::add);
      }
    }
    assertThat(flags).isEqualTo(flag.isEmpty() ? Set.of() : Set.of(flag));
  }
}
