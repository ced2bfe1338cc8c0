package motin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motin.article.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceDetectorTest {

  private static final SentenceDetector DETECTOR = SentenceDetector.load();

  record Example(String text, List<String> sentences) {}

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (InputStream in = SentenceDetectorTest.class.getResourceAsStream("sentences.examples")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("=> ")) {
          examples.getLast().sentences().add(line.substring(3));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          examples.add(new Example(line, new ArrayList<>()));
        }
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void partsSentences(Example example) {
    assertThat(sentences(example.text())).isEqualTo(example.sentences());
  }

  @Test
  void staysInsideItsBlock() {
    String text = "Tiêu đề. Mở\n\nĐại hội  khai mạc.  Đại hội bế mạc. \n\nChú thích. Hết";
    int start = text.indexOf("Đại");
    int end = text.indexOf("Chú");
    assertThat(DETECTOR.sentences(text, new Span(start, end)))
        .extracting(span -> span.of(text))
        .containsExactly("Đại hội  khai mạc.", "Đại hội bế mạc.");
  }

  /// What stands around a block must not change how it is parted.
  @Test
  void looksAtNothingButTheBlock() throws IOException {
    for (Example example : examples().toList()) {
      String text = "ông A.\n\n" + example.text() + "\n\nnhỏ. Sau";
      int start = "ông A.\n\n".length();
      assertThat(DETECTOR.sentences(text, new Span(start, start + example.text().length())))
          .extracting(span -> span.of(text))
          .isEqualTo(example.sentences());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00a0\t"})
  void findsNothingInBlanks(String text) {
    assertThat(sentences(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "...", "?!", "\"", ". . .", "1.", "A."})
  void keepsTextOfMarksAlone(String text) {
    assertThat(String.join(" ", sentences(text))).isEqualTo(text);
  }

  /// In order, inside the block, without blanks around them, and nothing but blanks between them.
  @RepeatedTest(200)
  void coversAllThatIsNotBlank(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] pieces = {
      ".", "?", "!", "…", "\"", "”", "(", ")", " ", " ", "\u00a0", "\n", "TP", "PGS.TS", "A", "X",
      "1", "1.600", "ý", "đại hội", "Đảng", "khóa", ":", ";", "-", "a", "𠀋", "e\u0301"
    };
    StringBuilder built = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      built.append(pieces[random.nextInt(pieces.length)]);
    }
    String text = built.toString();
    int one = random.nextInt(text.length() + 1);
    int other = random.nextInt(text.length() + 1);
    Span block = new Span(Math.min(one, other), Math.max(one, other));

    int last = block.start();
    for (Span sentence : DETECTOR.sentences(text, block)) {
      assertThat(block.contains(sentence)).isTrue();
      assertThat(isBlank(text.substring(last, sentence.start()))).isTrue();
      assertThat(isBlank(text.substring(sentence.start(), sentence.start() + 1))).isFalse();
      assertThat(isBlank(text.substring(sentence.end() - 1, sentence.end()))).isFalse();
      last = sentence.end();
    }
    assertThat(isBlank(text.substring(last, block.end()))).isTrue();
  }

  @Test
  void answersTheSameFromManyThreads() throws IOException {
    List<Example> examples = examples().toList();
    IntStream.range(0, 400)
        .parallel()
        .mapToObj(i -> examples.get(i % examples.size()))
        .forEach(e -> assertThat(sentences(e.text())).isEqualTo(e.sentences()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", ". ", "? ", "a.", "A. ", "\". ", "....", "(", "«. »", "1. 2", "x. Y"})
  void takesTimeInProportion(String piece) {
    String text = piece.repeat(500_000 / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> sentences(text));
  }

  @Test
  void saysHowToMakeAMissingModel() {
    assertThatThrownBy(() -> SentenceDetector.load("/motin/models/none.bin"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("motin/models/none.bin is missing")
        .hasMessageContaining("./motin train --treebank DIR");
  }

  @Test
  void saysThatAModelIsDamaged() {
    assertThatThrownBy(() -> SentenceDetector.load("/motin/language/sentences.examples"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("motin/language/sentences.examples is damaged")
        .hasMessageContaining("./motin train --treebank DIR");
  }

  /// Every kind of damage is an `IOException`, or harms nothing that is read.
  @Test
  void survivesAnyDamage() throws IOException {
    byte[] model = ShippedModel.bytes();
    int refused = 0;
    for (int i = 0; i < model.length; i += 41) {
      byte[] flipped = model.clone();
      flipped[i] ^= 0x20;
      refused += refuses(flipped) + refuses(Arrays.copyOf(model, i));
    }
    assertThat(refused).isGreaterThan(2 * model.length / 41 * 9 / 10);
  }

  private static int refuses(byte[] file) {
    try {
      SentenceDetector.of(file);
      return 0;
    } catch (IOException e) {
      return 1;
    }
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static List<String> sentences(String text) {
    return DETECTOR.sentences(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
