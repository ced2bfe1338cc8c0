package motin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {

  private static final String TEXT =
      "Đại hội đại biểu Đảng bộ xã Lò Đốt bầu 27 đồng chí vào Ban Chấp hành; tỷ lệ hộ nghèo giảm"
          + " còn 5,4%, thu nhập bình quân tăng gấp rưỡi.";

  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

  /// Bytes as they are known from old files, in hexadecimal digits.
  @ParameterizedTest
  @CsvSource({
    "TCVN3, a7b9692068e96920ae, Đại hội đ",
    "VISCII, d0d5692068b56920f0, Đại hội đ",
    "VNI, d161ef692068 6fe469, Đại hội",
    "VNI, d1414f2020c6d6d9, ĐAO  ỈỨ",
    "WINDOWS_1258, d061f2692068f4f269, Đại hội"
  })
  void readsBytesAsTheyWereWritten(LegacyEncoding encoding, String hex, String text) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(encoding.decode(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void readsEveryLetterAndRecognizesItself(LegacyEncoding encoding) {
    String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
    // TCVN3 has them in a second font only, where the bytes of small letters stand for capitals.
    all = encoding == LegacyEncoding.TCVN3 ? all.replaceAll("[ÝỲỶỸỴỨỪỬỮỰỤÚ]", "") : all;
    assertThat(encoding.decode(written(all, encoding))).isEqualTo(all);
    byte[] bytes = written(TEXT, encoding);
    assertThat(encoding.decode(bytes)).isEqualTo(TEXT);
    assertThat(LegacyEncoding.recognize(bytes)).contains(encoding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’été dernier, les élèves français étaient très fatigués, où êtes-vous allés après Noël à"
            + " la fête ?",
        "Für die Bürger müssen größere Häuser schöner und möglichst günstig wären, können aber"
            + " nicht über",
        "é à ù",
        "plain words only"
      })
  void saysNothingOfOtherLanguages(String text) {
    assertThat(LegacyEncoding.recognize(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1258, WINDOWS_1258",
    "VISCII, VISCII",
    "x-viet-tcvn5712, TCVN3",
    "x-viet-vni, VNI"
  })
  void knowsTheNamesThatPagesUse(String name, LegacyEncoding encoding) {
    assertThat(LegacyEncoding.named(name)).contains(encoding);
    assertThat(LegacyEncoding.named("iso-8859-1")).isEmpty();
  }

  @Test
  void neverFailsOnAnyBytes() {
    byte[] bytes = new byte[1 << 16];
    new Random(3).nextBytes(bytes);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      assertThat(encoding.decode(bytes)).isNotEmpty();
    }
    assertThat(LegacyEncoding.recognize(bytes)).isEmpty();
  }

  /// Writes as the old keyboards did: found by trying, letter by letter, which bytes read as it.
  private static byte[] written(String text, LegacyEncoding encoding) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      bytes.writeBytes(c < 0x80 ? new byte[] {(byte) c} : letter(c, encoding));
    }
    return bytes.toByteArray();
  }

  private static byte[] letter(char c, LegacyEncoding encoding) {
    if (encoding == LegacyEncoding.WINDOWS_1258) {
      return windows1258(c);
    }
    String wanted = String.valueOf(c);
    for (int one = 1; one < 256; one++) {
      byte[] single = {(byte) one};
      if (encoding.decode(single).equals(wanted)) {
        return single;
      }
    }
    for (int one = 'A'; one < 256; one++) {
      for (int two = 128; two < 256; two++) {
        byte[] pair = {(byte) one, (byte) two};
        boolean sameCase = Character.isUpperCase(one) == Character.isUpperCase(two);
        if (sameCase && encoding.decode(pair).equals(wanted)) {
          return pair;
        }
      }
    }
    throw new AssertionError("no bytes of " + encoding + " for " + c);
  }

  /// The letter, and its tone apart where there is no byte for both.
  private static byte[] windows1258(char c) {
    Charset charset = Charset.forName("windows-1258");
    String whole = String.valueOf(c);
    if (charset.newEncoder().canEncode(whole)) {
      return whole.getBytes(charset);
    }
    StringBuilder base = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    for (char part : Normalizer.normalize(whole, Normalizer.Form.NFD).toCharArray()) {
      ("\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0 ? tone : base).append(part);
    }
    return (Normalizer.normalize(base, Normalizer.Form.NFC) + tone).getBytes(charset);
  }
}
