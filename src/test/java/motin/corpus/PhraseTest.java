package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chủ tịch HĐND tỉnh | chủ tịch Hội đồng nhân dân tỉnh",
        "Hoà Bình | Hòa Bình",
        "Tỉnh uỷ | tỉnh ủy",
        "TP.HCM | Thành phố Hồ Chí Minh",
        "TP. HCM | tp hồ chí minh",
        "“Đoàn kết – Dân chủ” | đoàn kết, dân chủ",
        "TINH | tinh",
      })
  void oneSpellingForTheSameWords(String one, String other) {
    assertThat(Phrase.of(one)).isEqualTo(Phrase.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18-NQ/TW. | 18 nq/tw",
        "12,5%/km | 12,5 % km",
        "1.600, 1. | 1.600 1",
        "a//b a. .b | a b a b",
      })
  void cutsWords(String text, String words) {
    assertThat(Phrase.of(text)).hasToString(words);
  }

  @Test
  void likenessIsTheF1OfTheWordsInCommon() {
    assertThat(Phrase.of("a b c").likeness(Phrase.of("a b d"))).isEqualTo(4 / 6.0);
    assertThat(Phrase.of("a a").likeness(Phrase.of("a"))).isEqualTo(2 / 3.0);
    assertThat(Phrase.of("").likeness(Phrase.of(""))).isZero();
  }

  @Test
  void opensWhatItIsTheBeginningOf() {
    assertThat(Phrase.of("Bí thư").opens(Phrase.of("Bí thư Tỉnh ủy"))).isTrue();
    assertThat(Phrase.of("Bí thư Tỉnh ủy").opens(Phrase.of("Bí thư"))).isTrue();
    assertThat(Phrase.of("Phó Bí thư").opens(Phrase.of("Bí thư"))).isFalse();
    assertThat(Phrase.of("").opens(Phrase.of("Bí thư"))).isFalse();
  }

  @Test
  void foldsCaseUnderATurkishLocaleToo() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(Phrase.of("TIN MỚI")).isEqualTo(Phrase.of("tin mới"));
      assertThat(ScoredKind.OFFICIALS.label()).isEqualTo("officials");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void readsALongLineWithoutAnEnd() {
    assertThat(Phrase.of("1.".repeat(200_000) + "1").words()).hasSize(1);
  }
}
