package motin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// Each of the twelve vowels with each of the five tones, its marks in both orders.
  @Test
  void composesMarksInEveryOrder() {
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ", -1)) {
      for (char tone : "\u0300\u0301\u0303\u0309\u0323".toCharArray()) {
        String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
        String apart = Normalizer.normalize(vowel, Normalizer.Form.NFD);
        String swapped = apart.charAt(0) + "" + tone + apart.substring(1);
        assertThat(letter).hasSize(1);
        assertThat(Orthography.compose(apart + tone)).isEqualTo(letter);
        assertThat(Orthography.compose(swapped)).as(letter).isEqualTo(letter);
        assertThat(Orthography.compose("x" + swapped + "n")).isEqualTo("x" + letter + "n");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0302",
        "\u0301\u0302",
        "a\u0302\u0302\u0301",
        "\uD83D\u0302",
        "đ\u031B",
        "1\u0301\u0306"
      })
  void leavesMarksWithoutALetterAlone(String text) {
    assertThat(Orthography.compose(Orthography.compose(text))).isEqualTo(Orthography.compose(text));
  }

  @Test
  void foldingKeepsTheLength() {
    String text = "Ủy viên 😀 “hoà” – H’Mông İ ǅ ﬁ";
    assertThat(Orthography.key(text)).hasSameSizeAs(text);
    assertThat(Orthography.plain(text)).hasSameSizeAs(text);
  }
}
