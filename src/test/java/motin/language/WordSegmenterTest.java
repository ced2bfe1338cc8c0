package motin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSegmenterTest {

  private static final WordSegmenter SEGMENTER = WordSegmenter.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đồng chí Giàng Páo Mỷ dự Đại hội. | Đồng_chí Giàng_Páo_Mỷ dự Đại_hội .",
        "Đảng bộ tỉnh Quảng Ninh | Đảng_bộ tỉnh Quảng_Ninh",
        "kinh tế-xã hội của tỉnh | kinh_tế - xã_hội của tỉnh",
        "tỉnh Bà Rịa - Vũng Tàu có | tỉnh Bà_Rịa_-_Vũng_Tàu có",
        "ngày 12/4/2025, nhiệm kỳ 2025-2030 | ngày 12/4/2025 , nhiệm_kỳ 2025-2030",
        "Nghị quyết số 18-NQ/TW tăng 95% | Nghị_quyết số 18-NQ/TW tăng 95%",
        "Nghị định 05/2021/NĐ-CP | Nghị_định 05/2021/NĐ-CP",
        "xem https://bao.vn/tin-1.html, www.dcs.vn. | xem https://bao.vn/tin-1.html , www.dcs.vn .",
        "gửi lo.thi@bao.vn hoặc bao.vn | gửi lo.thi@bao.vn hoặc bao.vn",
        "1.600 hộ đi 45,5 km/h lúc 14h30 | 1.600 hộ đi 45,5 km/h lúc 14h30",
        "có 1 . 600 hộ, 1 . 60 ha | có 1_._600 hộ , 1 . 60 ha",
        "ở TP.HCM và TP. Huế... | ở TP.HCM và TP. Huế ...",
      })
  void keepsWholeWhatIsOneWord(String text, String words) {
    assertThat(SEGMENTER.segment(text)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource({"Tỉnh uỷ, Tỉnh_uỷ", "Tỉnh ủy, Tỉnh_ủy", "hoà bình, hoà_bình", "HÒA BÌNH, HÒA_BÌNH"})
  void comparesSpellingAndNeverChangesIt(String text, String words) {
    assertThat(SEGMENTER.segment(text)).hasToString(words);
  }

  /// A capital says nothing where a sentence begins; what surnames are says something.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giàng Páo Mỷ dự họp. | Giàng_Páo_Mỷ dự họp .",
        "Họp xong. Lò Văn Bô nói. | Họp xong . Lò_Văn_Bô nói .",
        "Mùa A Sơn phát biểu. | Mùa_A_Sơn phát_biểu .",
        "Bà Trần Thị Mai nói. | Bà Trần_Thị_Mai nói .",
        "Tỉnh Lào Cai họp. | Tỉnh Lào_Cai họp .",
        "Mai Hà Nội họp. | Mai Hà_Nội họp ."
      })
  void keepsANameWholeWhereASentenceBegins(String text, String words) {
    assertThat(SEGMENTER.segment(text)).hasToString(words);
  }

  @Test
  void readsTextThatIsDecomposedOrHasInvisibleCharacters() {
    String text = "Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh";
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String words = SEGMENTER.segment(text).toString();
    assertThat(SEGMENTER.segment(apart).toString())
        .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFD));
    assertThat(SEGMENTER.segment(text.replace("ội", "\u00ADội")).size())
        .isEqualTo(SEGMENTER.segment(text).size());
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "  Tỉnh\u00A0uỷ  họp 😀 ở\tHà  Nội.";
    Words words = SEGMENTER.segment(text);
    assertThat(words).hasToString("Tỉnh_uỷ họp 😀 ở Hà_Nội .");
    assertThat(words.text(0)).isEqualTo("Tỉnh\u00A0uỷ");
    assertThat(words.span(0).of(text)).isEqualTo("Tỉnh\u00A0uỷ");
    assertThat(text.substring(words.start(0, 1), words.end(0, 1))).isEqualTo("uỷ");
    assertThat(words.length(0)).isEqualTo(2);
  }

  @Test
  void noWordGoesOverALine() {
    assertThat(SEGMENTER.segment("họp ở Hà\nNội")).hasToString("họp ở Hà Nội");
  }

  /// Whatever the text, its words hold all of it but the white space, each part once and in order.
  @Test
  void wordsHoldTheWholeText() {
    String[] parts = {
      "Hà",
      "Nội",
      " ",
      " ",
      " ",
      "  ",
      "\n",
      "\u00A0",
      "\u200B",
      "-",
      " - ",
      "/",
      ".",
      "...",
      ",",
      "12",
      "4/5",
      "%",
      "18-NQ/TW",
      "\u0301",
      "\uD83D\uDE00",
      "\uD83D",
      "\uDE00",
      "TP.",
      "H'",
      "'",
      "đ",
      "Ð",
      "@",
      "://",
      "www.",
      "\u00AD",
      "kinh tế - xã hội",
      "v.v.",
      "_",
      "\uFFFF",
      "\u0000",
      "ﬁ",
      "中文",
      "Bà Rịa"
    };
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Words words = SEGMENTER.segment(text.toString());
      StringBuilder held = new StringBuilder();
      int last = 0;
      for (int word = 0; word < words.size(); word++) {
        for (int token = 0; token < words.length(word); token++) {
          assertThat(words.start(word, token)).isGreaterThanOrEqualTo(last);
          held.append(text, words.start(word, token), words.end(word, token));
          last = words.end(word, token);
          assertThat(last).isGreaterThan(words.start(word, token));
        }
      }
      assertThat(bare(held)).as(text.toString()).isEqualTo(bare(text));
    }
  }

  private static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder();
    for (char c : text.toString().toCharArray()) {
      boolean blank = c <= ' ' || Character.isSpaceChar(c) || c == '\u200B';
      bare.append(blank ? "" : c);
    }
    return bare.toString();
  }

  @Test
  void takesTheWordsOfAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("của tôi.txt");
    Files.writeString(file, "# nhà máy\n\nnhà máy Lò Đốt\nmường_lay_cũ\n");
    assertThat(SEGMENTER.with(file).segment("ở nhà máy lò đốt Mường Lay Cũ"))
        .hasToString("ở nhà_máy_lò_đốt Mường_Lay_Cũ");
    assertThat(SEGMENTER.segment("ở nhà máy lò đốt").toString()).isNotEqualTo("ở nhà_máy_lò_đốt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/4", "một\thai", "- -"})
  void namesTheRowThatIsNoWord(String row, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("từ.txt"), "một hai\n\n" + row + "\n");
    assertThatThrownBy(() -> SEGMENTER.with(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("từ.txt:3: ")
        .hasMessageContaining("is no word");
  }

  @Test
  void namesTheLexiconThatIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cũ.txt");
    Files.write(file, "một hai\nđ\n".getBytes(StandardCharsets.UTF_16LE));
    assertThatThrownBy(() -> SEGMENTER.with(file)).hasMessageContaining("cũ.txt");
  }

  @Test
  void saysHowToMakeAModelThatIsMissing() {
    assertThatThrownBy(() -> WordSegmenter.load("/motin/models/none.bin"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("motin/models/none.bin is missing")
        .hasMessageContaining("./motin train");
  }

  @Test
  void refusesAModelThatIsCutOffOrDamagedOrOfAnotherVersion() throws IOException {
    byte[] model = Files.readAllBytes(ShippedModel.WORDS);
    for (int length : new int[] {0, 5, 20, 22, 1000, model.length - 8, model.length - 1}) {
      byte[] cut = java.util.Arrays.copyOf(model, length);
      assertThatThrownBy(() -> WordSegmenter.of(cut)).isInstanceOf(IOException.class);
    }
    byte[] other = model.clone();
    other[12]++;
    assertThatThrownBy(() -> WordSegmenter.of(other)).hasMessageContaining("version");
    byte[] damaged = model.clone();
    damaged[model.length / 2]++;
    assertThatThrownBy(() -> WordSegmenter.of(damaged)).hasMessageContaining("checksum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "đ", "Đ", "\u0301", "\uD83D", "-", "a-", "1", "1.", "A ", "Hà ", "www.", "a.", "@",
        "H'"
      })
  void isLinearInWhateverComes(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Words words = Assertions.assertTimeout(Duration.ofSeconds(20), () -> SEGMENTER.segment(text));
    assertThat(words.size()).isPositive();
    assertThat(words.end(words.size() - 1)).isEqualTo(text.stripTrailing().length());
  }

  @Test
  void readsFiftyMegabytesWithoutABlank() {
    String text = "a".repeat(50_000_000);
    assertThat(SEGMENTER.segment(text).size()).isEqualTo(1);
  }

  @Test
  void isSafeForThreads() throws Exception {
    String text =
        "Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ XVII bầu Ban Chấp hành. ".repeat(50);
    String words = SEGMENTER.segment(text).toString();
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      calls.add(() -> SEGMENTER.segment(text).toString());
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var call : threads.invokeAll(calls)) {
        assertThat(call.get()).isEqualTo(words);
      }
    }
  }
}
