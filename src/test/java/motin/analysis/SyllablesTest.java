package motin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỉnh ủy Lào Cai, Sơn La. | Tỉnh ủy Lào Cai Sơn La",
        "(Bà Rịa-Vũng Tàu) | Bà Rịa Vũng Tàu",
        "hơn 1.600 đảng viên; 45,5%. | hơn 1.600 đảng viên 45,5",
        "1.600.000, 2. Ba | 1.600.000 2 Ba",
        "ngày 14/8/2025 và 15/8. | ngày 14/8/2025 và 15/8",
        "18-NQ/TW, 1976/QĐ-UBND, 05/2021/NĐ-CP | 18-NQ/TW 1976/QĐ-UBND 05/2021/NĐ-CP",
        "Luật 60/2025/QH15 | Luật 60/2025/QH15",
        "2025-2030, 8-10, 70-75% | 2025 2030 8 10 70 75",
        "13-15/8 và 24/7/ | 13 15/8 và 24/7",
        "H'Mông, TP.HCM, COVID-19 | H Mông TP HCM COVID 19",
        "10km 3G x2 | 10km 3G x2",
        "😀 đảng 😀𝕏viên | đảng 𝕏viên",
        "5- 5/ 5. -5 /5 | 5 5 5 5 5",
        "… – “” | "
      })
  void areWhatCanBeSearchedFor(String text, String expected) {
    assertThat(String.join(" ", of(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void areFoundInAnyTextAndNeverOverlap() {
    String letters = "aĐ1 2-/.,'\n😀\u0301";
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Syllables syllables = new Syllables(text);
      int last = 0;
      while (syllables.next()) {
        assertThat(syllables.start()).isGreaterThanOrEqualTo(last);
        assertThat(syllables.end()).isGreaterThan(syllables.start());
        last = syllables.end();
      }
      assertThat(text.substring(last)).doesNotContainPattern("[aĐ12]");
    }
  }

  private static List<String> of(String text) {
    List<String> found = new ArrayList<>();
    Syllables syllables = new Syllables(text);
    while (syllables.next()) {
      found.add(text.substring(syllables.start(), syllables.end()));
    }
    return found;
  }
}
