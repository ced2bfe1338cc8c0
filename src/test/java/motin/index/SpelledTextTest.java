package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class SpelledTextTest {

  private static final String TEXT = "Uỷ ban Đắk Lắk\n\nSố 18-NQ/TW";

  @Test
  void spellsEverySyllableOneWay() throws IOException {
    assertThat(terms(false, TEXT))
        .containsExactly("ủy+1", "ban+1", "đắk+1", "lắk+1", "số+10", "18-nq/tw+1");
    assertThat(terms(true, TEXT))
        .containsExactly("uy+1", "ban+1", "dak+1", "lak+1", "so+10", "18-nq/tw+1");
  }

  @Test
  void keepsValuesApart() throws IOException {
    assertThat(terms(true, "", "Lào Cai", "…", "Sơn La"))
        .containsExactly("lao+1", "cai+1", "son+100", "la+1");
  }

  @Test
  void cutsWhatNobodyTypes() throws IOException {
    assertThat(terms(false, "đ".repeat(40_000))).containsExactly("đ".repeat(100) + "+1");
  }

  @Test
  void aStreamIsUsedAgain() throws IOException {
    TokenStream stream = SpelledText.of("Lào Cai").terms(true, null);
    assertThat(terms(stream)).containsExactly("lao+1", "cai+1");
    TokenStream again = SpelledText.of("Sơn").terms(false, stream);
    assertThat(again).isSameAs(stream);
    assertThat(terms(again)).containsExactly("sơn+1");
  }

  private static List<String> terms(boolean plain, String... values) throws IOException {
    try (TokenStream tokens = SpelledText.of(List.of(values)).terms(plain, null)) {
      return terms(tokens);
    }
  }

  private static List<String> terms(TokenStream tokens) throws IOException {
    List<String> terms = new ArrayList<>();
    BytesTermAttribute term = tokens.getAttribute(BytesTermAttribute.class);
    PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
    tokens.reset();
    while (tokens.incrementToken()) {
      terms.add(term.getBytesRef().utf8ToString() + "+" + step.getPositionIncrement());
    }
    tokens.end();
    return terms;
  }
}
