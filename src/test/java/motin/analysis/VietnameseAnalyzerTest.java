package motin.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import motin.analysis.VietnameseAnalyzer.Option;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseAnalyzerTest {

  /// Each term with its position, and where it is longer than one, its length.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đại hội Đảng bộ | đại_hội@0:2 đại@0 hội@1 đảng_bộ@2:2 đảng@2 bộ@3",
        "HÒA  bình\u00A0và hoà bình | hòa_bình@0:2 hòa@0 bình@1 và@2 hòa_bình@3:2 hòa@3 bình@4",
        "số 18-NQ/TW, ngày 14/8/2025 | số@0 18-nq/tw@1 ngày@2 14/8/2025@3",
        "TP.HCM tăng 95,5% | tp_hcm@0:2 tp@0 hcm@1 tăng@2 95,5@3",
        "nhiệm kỳ 2025-2030 | nhiệm_kỳ@0:2 nhiệm@0 kỳ@1 2025_2030@2:2 2025@2 2030@3",
        "người H’Mông 😀 đi | người@0 h_mông@1:2 h@1 mông@2 đi@3",
        "Giàng Páo Mỷ | giàng_páo_mỷ@0:3 giàng@0 páo@1 mỷ@2",
        "đ\u00ADảng | đảng@0",
        "… – ! | ''"
      })
  void putsAWordAboveItsSyllables(String text, String terms) throws IOException {
    try (Analyzer analyzer = new VietnameseAnalyzer(Option.WORDS)) {
      assertThat(terms(analyzer, text)).isEqualTo(terms);
      assertThat(terms(analyzer, Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(terms);
    }
  }

  @Test
  void noWordGoesOverALineAndNoPhraseWhereLinesCount() throws IOException {
    try (Analyzer words = new VietnameseAnalyzer(Option.WORDS);
        Analyzer lines = new VietnameseAnalyzer(Option.LINES)) {
      assertThat(terms(words, "Hà\nNội")).isEqualTo("hà@0 nội@1");
      assertThat(terms(lines, "Hà\nNội")).isEqualTo("hà@0 nội@10");
    }
  }

  @Test
  void givesTermsWithAccentsAndWithout() throws IOException {
    try (Analyzer both = VietnameseAnalyzer.forIndex();
        Analyzer plain = new VietnameseAnalyzer(Option.PLAIN)) {
      assertThat(terms(both, "Đại hội to"))
          .isEqualTo("đại_hội@0:2 dai_hoi@0:2 đại@0 dai@0 hội@1 hoi@1 to@2");
      assertThat(terms(plain, "Đại hội to")).isEqualTo("dai@0 hoi@1 to@2");
      assertThat(both.normalize("", "HOÀ").utf8ToString()).isEqualTo("hòa");
      assertThat(plain.normalize("", "HOÀ").utf8ToString()).isEqualTo("hoa");
    }
  }

  @Test
  void leavesOutWordsThatSayLittle() throws IOException {
    try (Analyzer analyzer = new VietnameseAnalyzer(Option.WORDS, Option.STOP_WORDS)) {
      assertThat(terms(analyzer, "của cải của Đảng, tuy nhiên"))
          .isEqualTo("của_cải@0:2 của@0 cải@1 đảng@3");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND tỉnh | ubnd@0:4 ủy@0 ban@1 nhân@2 dân@3 tỉnh@4",
        "ủy ban nhân dân | ủy@0 ubnd@0:4 ban@1 nhân@2 dân@3",
        "Uy ban Nhan dan | uy@0 ubnd@0:4 ban@1 nhan@2 dan@3",
        "tp Huế | tp@0:2 thành@0 phố@1 huế@2",
        "HĐND hdnd | hđnd@0:4 hội@0 đồng@1 nhân@2 dân@3 hdnd@4:4 hội@4 đồng@5 nhân@6 dân@7"
      })
  void saysAbbreviationsInWordsAndBack(String text, String terms) throws IOException {
    try (Analyzer analyzer = new VietnameseAnalyzer(Option.ABBREVIATIONS)) {
      assertThat(terms(analyzer, text)).isEqualTo(terms);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND tỉnh | Ủy ban nhân dân tỉnh họp",
        "Ủy ban nhân dân tỉnh | UBND tỉnh họp",
        "uy ban nhan dan | UBND tỉnh họp",
        "TP.HCM | tại Thành phố Hồ Chí Minh",
        "Thành phố Hồ Chí Minh | tại TP.HCM",
        "TPHCM | tại TP. HCM",
        "dang vien | Đảng viên mới",
        "Đảng viên | ĐẢNG VIÊN MỚI",
        "hoa binh | tỉnh Hoà Bình",
        "Hòa Bình | tỉnh Hoà\u00A0Bình",
        "bình mới | Hòa bình mới"
      })
  void findsAPhrase(String phrase, String text) throws IOException {
    assertThat(hits(phrase, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Đảng viên | đáng viên", "UBND tỉnh | Ủy ban nhân dân xã", "UBND | Ủy ban dân tộc"})
  void findsNoOtherPhrase(String phrase, String text) throws IOException {
    assertThat(hits(phrase, text)).isZero();
  }

  private static int hits(String phrase, String text) throws IOException {
    try (Analyzer index = VietnameseAnalyzer.forIndex();
        Analyzer query = VietnameseAnalyzer.forQueries();
        var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(index))) {
        Document document = new Document();
        document.add(new TextField("text", text, Store.NO));
        writer.addDocument(document);
      }
      try (var reader = DirectoryReader.open(directory)) {
        var found = new QueryBuilder(query).createPhraseQuery("text", phrase);
        return new IndexSearcher(reader).count(found);
      }
    }
  }

  /// Whatever the text: tokens in order, offsets inside it, each syllable the text's at its
  /// offsets.
  @Test
  void offsetsAreThoseOfAnyText() throws IOException {
    String[] parts = {
      "Đảng",
      " ",
      "  ",
      "\u00A0",
      "\u200B",
      "\u00AD",
      "\n",
      "hội",
      "ủy",
      "u\u0309y",
      "-",
      "/",
      ".",
      "12",
      "18-NQ/TW",
      "14/8/2025",
      "TP.",
      "HCM",
      "UBND",
      "ủy ban nhân dân",
      "😀",
      "𝕏",
      "\uD83D",
      "\uDE00",
      "\u0301",
      "H’",
      "…",
      "e\u0302\u0301",
      "\uFEFF",
      "của",
      "%",
      "1.600",
      "a@b.vn"
    };
    Random random = new Random(4);
    try (Analyzer syllables = new VietnameseAnalyzer();
        Analyzer all =
            new VietnameseAnalyzer(
                Option.WORDS, Option.FOLDED, Option.STOP_WORDS, Option.ABBREVIATIONS)) {
      for (int round = 0; round < 5_000; round++) {
        StringBuilder made = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
          made.append(parts[random.nextInt(parts.length)]);
        }
        String text = made.toString();
        for (Token token : tokens(syllables, text)) {
          Syllables alone = new Syllables(text.substring(token.start(), token.end()));
          assertThat(alone.next()).as(text).isTrue();
          assertThat(alone.key()).as(text).isEqualTo(token.term());
          assertThat(alone.next()).as(text).isFalse();
        }
        int last = 0;
        for (Token token : tokens(all, text)) {
          assertThat(token.start()).as(text).isGreaterThanOrEqualTo(last);
          assertThat(token.end()).as(text).isGreaterThan(token.start());
          assertThat(token.end()).as(text).isLessThanOrEqualTo(text.length());
          last = token.start();
        }
      }
    }
  }

  @Test
  void schemasKnowItsPartsByName() throws IOException {
    assertThat(TokenizerFactory.availableTokenizers()).contains("vietnamese");
    assertThat(TokenFilterFactory.availableTokenFilters())
        .contains(
            "vietnameseSpelling", "vietnameseStop", "vietnameseAbbreviation", "vietnameseFolding");
    String text = "<p>Đại&nbsp;hội của UBND</p>";
    try (Analyzer named =
        CustomAnalyzer.builder()
            .addCharFilter("htmlStrip")
            .withTokenizer("vietnamese", "words", "true")
            .addTokenFilter("vietnameseSpelling")
            .addTokenFilter("vietnameseStop")
            .addTokenFilter("vietnameseAbbreviation")
            .addTokenFilter("vietnameseFolding", "preserveOriginal", "true")
            .build()) {
      assertThat(terms(named, text))
          .isEqualTo(
              "đại_hội@0:2 dai_hoi@0:2 đại@0 dai@0 hội@1 hoi@1"
                  + " ubnd@3:4 ủy@3 uy@3 ban@4 nhân@5 nhan@5 dân@6 dan@6");
      Token hội = tokens(named, text).get(4);
      assertThat(text.substring(hội.start(), hội.end())).isEqualTo("hội");
    }
  }

  @Test
  void schemasMayNameFilesOfTheirOwn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("words.txt"), "nhà máy lò đốt\n");
    Files.writeString(folder.resolve("stop.txt"), "# của ta\nNHÀ NƯỚC\n");
    Files.writeString(folder.resolve("short.tsv"), "nmlđ\tnhà máy lò đốt\n");
    try (Analyzer named =
        CustomAnalyzer.builder(folder)
            .withTokenizer("vietnamese", "lexicon", "words.txt")
            .addTokenFilter("vietnameseSpelling")
            .addTokenFilter("vietnameseStop", "words", "stop.txt")
            .addTokenFilter("vietnameseAbbreviation", "abbreviations", "short.tsv")
            .build()) {
      assertThat(terms(named, "Nhà nước NMLĐ nhà máy lò đốt"))
          .isEqualTo(
              "nmlđ@2:4 nhà@2 máy@3 lò@4 đốt@5"
                  + " nhà_máy_lò_đốt@6:4 nhà@6 nmlđ@6:4 máy@7 lò@8 đốt@9");
    }
  }

  @Test
  void refusesArgumentsThatItDoesNotKnow() {
    assertThatThrownBy(() -> new VietnameseTokenizerFactory(newMap("word", "true")))
        .hasMessageContaining("word");
    assertThatThrownBy(() -> new VietnameseTokenizerFactory(newMap("lineGap", "0")))
        .hasMessageContaining("lineGap=0");
    assertThatThrownBy(() -> new VietnameseFoldingFilterFactory(newMap("all", "1")))
        .hasMessageContaining("all");
  }

  private static Map<String, String> newMap(String key, String value) {
    return new java.util.HashMap<>(Map.of(key, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ubnd", "ubnd\t", "\tủy ban", "a\tb\tc", "…\tủy ban"})
  void namesTheRowThatIsNoAbbreviation(String row) {
    byte[] file = ("# một\n\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Abbreviations.read(new ByteArrayInputStream(file), "tắt.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("tắt.tsv:3: ");
  }

  private record Token(String term, int position, int length, int start, int end) {

    @Override
    public String toString() {
      return term + "@" + position + (length > 1 ? ":" + length : "");
    }
  }

  private static String terms(Analyzer analyzer, String text) throws IOException {
    return String.join(" ", tokens(analyzer, text).stream().map(Token::toString).toList());
  }

  private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var length = stream.addAttribute(PositionLengthAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        tokens.add(
            new Token(
                term.toString(),
                position,
                length.getPositionLength(),
                offset.startOffset(),
                offset.endOffset()));
      }
      stream.end();
    }
    return tokens;
  }
}
