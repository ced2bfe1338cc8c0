package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class FieldAnalyzerTest {

  private static final String TEXT = "Uỷ ban Đắk Lắk\n\nSố 18-NQ/TW";

  @Test
  void spellsEverySyllableOneWay() throws IOException {
    assertThat(terms(Fields.TEXT, TEXT))
        .containsExactly("ủy+1", "ban+1", "đắk+1", "lắk+1", "số+10", "18-nq/tw+1");
    assertThat(terms(Fields.plain(Fields.TEXT), TEXT))
        .containsExactly("uy+1", "ban+1", "dak+1", "lak+1", "so+10", "18-nq/tw+1");
  }

  @Test
  void offsetsAreThoseOfTheText() throws IOException {
    try (FieldAnalyzer analyzer = new FieldAnalyzer();
        TokenStream tokens = analyzer.tokenStream(Fields.TEXT, TEXT)) {
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      List<String> covered = new ArrayList<>();
      tokens.reset();
      while (tokens.incrementToken()) {
        covered.add(TEXT.substring(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
      assertThat(covered).containsExactly("Uỷ", "ban", "Đắk", "Lắk", "Số", "18-NQ/TW");
      assertThat(offset.endOffset()).isEqualTo(TEXT.length());
    }
  }

  @Test
  void cutsWhatNobodyTypes() throws IOException {
    assertThat(terms(Fields.TEXT, "đ".repeat(40_000))).containsExactly("đ".repeat(100) + "+1");
  }

  private static List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (FieldAnalyzer analyzer = new FieldAnalyzer();
        TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term + "+" + step.getPositionIncrement());
      }
      tokens.end();
    }
    return terms;
  }
}
