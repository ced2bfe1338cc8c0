package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnaccentedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dai hoi dang bo xa thanh khe lan thu xii",
        "DAI HOI DANG BO XA THANH KHE",
        "Ky luat nguyen Chu tich UBND tinh Ha Lam",
        "dai-hoi-dang-bo-xa-thanh-khe-2"
      })
  void knowsTheTextForAPicture(String text) {
    assertThat(Unaccented.isAlt(Line.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đại hội dang bo xa thanh khe",
        "AN NINH CHUNG",
        "Theo Reuters and the Associated Press today",
        "12 14 16 18 20 22",
        "Câu lạc bộ"
      })
  void leavesAnythingElse(String text) {
    assertThat(Unaccented.isAlt(Line.of(text))).isFalse();
  }
}
