package motin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private final Numbers numbers = Numbers.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gần 1.600 đảng viên | <1600",
        "kết nạp từ 8-10 đảng viên | 8-10",
        "tăng 8,5 - 9,0 % | 8.5-9",
        "giảm từ 2,5 đến 3,1%/năm | 2.5-3.1",
        "hoàn thành 24/26 chỉ tiêu | 24",
        "dân số gần 4 triệu người | <4000000",
        "đạt 2.145.714 triệu đồng | 2145714000000",
        "không quá 15 người | ≤15",
        "cao hơn 15 % | >15",
        "đề ra hai mươi mốt chỉ tiêu | 21",
        "một nghìn hai trăm hộ | 1200",
        "nhiệm kỳ 2025 - 2030 | ''",
        "ngày 14/8/2025 | ''",
        "sáng 14/8 | ''",
        "Quyết định số 1678-QĐ/TU | ''",
        "Nghị quyết 18-NQ/TW | ''",
        "Luật số 202/2025/QH15 | ''",
        "Quận 8 và Phường 5 | ''",
        "lần thứ 21 | ''",
        "tỷ trọng 70-75% | 70-75",
        "41,59% đến 55,1% | 41.59-55.1",
        "từ 8.200 USD đến 8.500 USD | 8200-8500",
        "mỗi năm 3% | 3",
        "tổng số 21 đồng chí | 21",
        "đề ra năm nhóm giải pháp | 5",
        "trong năm nhóm đã họp | ''",
        "vốn đầu tư dự án | ''",
        "phường Ba Đình | ''",
        "hàng trăm đại biểu | ''",
        "không để quá 1% hộ nghèo | ≤1"
      })
  void readsFiguresAndLeavesNumbersThatAreNames(String text, String expected) {
    Tokens tokens = Tokens.of(text, new Vocabulary());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      var figure = numbers.at(tokens, i);
      if (figure.isPresent()) {
        found.add(figure.get().scaled().toString());
        i = figure.get().scaleTo() - 1;
      }
    }
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }
}
