package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String TEXT = "Đảng bộ xã Vĩnh Hòa";

  @Test
  void readsUtf8AndUtf16ByTheirMarks() {
    assertThat(text("\uFEFF" + TEXT, StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(text("\uFEFF" + TEXT, StandardCharsets.UTF_16LE)).isEqualTo(TEXT);
    assertThat(text("\uFEFF" + TEXT, StandardCharsets.UTF_16BE)).isEqualTo(TEXT);
  }

  @Test
  void composesLetters() {
    assertThat(text(Normalizer.normalize(TEXT, Normalizer.Form.NFD), StandardCharsets.UTF_8))
        .isEqualTo(TEXT);
  }

  @Test
  void composesWhatAPageDeclaresAsWindows1258() {
    String page = "<meta charset=\"windows-1258\">Ti\u00EA\u0301ng Vi\u00EA\u0323t";
    assertThat(text(page, Charset.forName("windows-1258"))).endsWith("Tiếng Việt");
  }

  @Test
  void believesBytesMoreThanADeclaration() {
    String page = "<meta charset=\"iso-8859-1\">" + TEXT;
    assertThat(text(page, StandardCharsets.UTF_8)).isEqualTo(page);
  }

  @Test
  void countsBadBytes() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Decoder.Decoded decoded = Decoder.decode(bytes);
    assertThat(decoded.badBytes()).isEqualTo(1);
    assertThat(decoded.text()).isEqualTo("Đảng bộ xã Vĩnh Hò\uFFFD");
  }

  @Test
  void takesOutWhatIsNoText() {
    assertThat(Decoder.cleaned("a\u0000\uD800b\u200B\u00ADc\uE001\r\nd\u00A0e\u2028f😀"))
        .isEqualTo("abc\nd e\nf😀");
  }

  @Test
  void tellsBinaryFromText() {
    assertThat(Decoder.isBinary(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).isTrue();
    assertThat(Decoder.isBinary(TEXT.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(Decoder.isBinary(("\uFEFFab").getBytes(StandardCharsets.UTF_16LE))).isFalse();
  }

  private static String text(String text, Charset charset) {
    return Decoder.decode(text.getBytes(charset)).text();
  }
}
