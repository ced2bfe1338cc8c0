package motin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrthographyTest {

  /// Lines of spellings with one key, the last of them the key itself, and others behind `≠`.
  static Stream<List<String>> spellings() throws IOException {
    try (InputStream in = OrthographyTest.class.getResourceAsStream("spelling.examples")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split(" \\| ", -1)))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void givesOneKeyToAllSpellings(List<String> row) {
    List<String> same = row.stream().filter(word -> !word.startsWith("≠")).toList();
    assertThat(same).hasSizeGreaterThan(1);
    String key = same.getLast();
    for (String word : same) {
      assertThat(Orthography.key(Orthography.compose(word))).as(word).isEqualTo(key);
      assertThat(Orthography.key(Orthography.compose(apart(word)))).as(word).isEqualTo(key);
      assertThat(Orthography.plain(Orthography.compose(word)))
          .as(word)
          .isEqualTo(Orthography.plain(key));
    }
    for (String word : row.subList(same.size(), row.size())) {
      assertThat(Orthography.key(word.substring(2))).as(word).isNotEqualTo(key);
    }
  }

  private static String apart(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD);
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

  /// Neither a key nor a text without accents is ever longer or shorter than the text.
  @Test
  void foldsAnyText() {
    String letters = "hHlmtqQguUiíịyýaàăắâeêoôơớưđĐÐ nc\u0301\u0302’'–İǅ😀ﬁ\u00AD";
    Random random = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String key = Orthography.key(text);
      String plain = Orthography.plain(text);
      assertThat(key).hasSameSizeAs(text);
      assertThat(plain).hasSameSizeAs(text);
      assertThat(Orthography.plain(plain)).as(text.toString()).isEqualTo(plain);
      assertThat(Orthography.plain(key)).as(text.toString()).isEqualTo(plain);
    }
  }

  /// Wherever the tone is written, a syllable has one key, and the key is its own.
  @Test
  void givesOneKeyWhereverTheToneIs() {
    String open =
        "oa oe uy ua ưa ia ai ay ao au eo êu iu oi ôi ơi ui ưi ưu uê uơ oai oay uây iêu ươi uôi"
            + " uyu";
    String closed = "oan oet uynh uên uân oăc iêng ươt uôm uyên uâng";
    for (String onset : "b h kh l m ng q g s t x".split(" ", -1)) {
      for (String rhyme : (open + " " + closed).split(" ", -1)) {
        for (char tone : "\u0300\u0301\u0303\u0309\u0323".toCharArray()) {
          Set<String> keys = new HashSet<>();
          for (int i = 1; i <= rhyme.length() && "cghmnt".indexOf(rhyme.charAt(i - 1)) < 0; i++) {
            String typed = onset + rhyme.substring(0, i) + tone + rhyme.substring(i);
            String key = Orthography.key(Orthography.compose(typed));
            assertThat(Orthography.key(key)).isEqualTo(key);
            keys.add(key);
          }
          assertThat(keys).as(onset + rhyme + tone).hasSize(1);
        }
      }
    }
  }

  @Test
  void foldingKeepsTheLength() {
    String text = "Ủy viên 😀 “hoà” – H’Mông İ ǅ ﬁ";
    assertThat(Orthography.key(text)).hasSameSizeAs(text);
    assertThat(Orthography.plain(text)).hasSameSizeAs(text);
  }
}
