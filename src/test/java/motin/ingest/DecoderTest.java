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

  /// The fonts of that time came with pages that declare a western charset, or none.
  @Test
  void tellsAnEncodingFromBeforeUnicodeByItsLetters() {
    String bytes =
        "\u00A7\u00B9i h\u00E9i \u00AE\u00B9i bi\u00D3u \u00A7\u00B6ng b\u00E9 x\u00B7 L\u00DF"
            + " \u00A7\u00E8t b\u00C7u \u00AE\u00E5ng ch\u00DD V\u00B5ng A S\u00B8ng, t\u00FB"
            + " l\u00D6 h\u00E9 ngh\u00CCo gi\u00B6m c\u00DFn 5,4%";
    String text =
        "Đại hội đại biểu Đảng bộ xã Lò Đốt bầu đồng chí Vàng A Sáng, tỷ lệ hộ nghèo giảm còn 5,4%";
    assertThat(text(bytes, StandardCharsets.ISO_8859_1)).isEqualTo(text);
    String page = "<meta charset=\"windows-1252\">";
    assertThat(text(page + bytes, StandardCharsets.ISO_8859_1)).isEqualTo(page + text);
  }

  @Test
  void keepsUtf8WithSomeBrokenBytes() {
    String page = "<meta charset=\"tcvn\">" + TEXT.repeat(3);
    assertThat(text(page + page, StandardCharsets.UTF_8)).isEqualTo(page + page);
    byte[] bytes = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    assertThat(Decoder.decode(bytes).text()).startsWith(TEXT).endsWith(TEXT);
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
