package motin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographyTest {

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "Thuỷ, thủy",
    "UỶ, ủy",
    "khoẻ, khỏe",
    "hoàn, hoàn",
    "hòan, hoàn",
    "quý, quý",
    "quỳ, quỳ",
    "Hoà Bình, hòa bình",
    "ngoài, ngoài",
    "huỳnh, huỳnh",
    "Ðắk Lắk, đắk lắk"
  })
  void givesOneKeyToBothTonePlacements(String text, String key) {
    assertThat(Orthography.key(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"Đắk Lắk, dak lak", "Ủy ban, uy ban", "thuỷ, thuy", "18-NQ/TW, 18-nq/tw"})
  void plainHasNoAccents(String text, String plain) {
    assertThat(Orthography.plain(text)).isEqualTo(plain);
  }

  @Test
  void foldingKeepsTheLength() {
    String text = "Ủy viên 😀 “hoà” – H’Mông İ ǅ ﬁ";
    assertThat(Orthography.key(text)).hasSameSizeAs(text);
    assertThat(Orthography.plain(text)).hasSameSizeAs(text);
  }
}
