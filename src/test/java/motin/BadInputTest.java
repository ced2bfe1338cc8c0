package motin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import motin.corpus.Evaluation;
import motin.corpus.ExtractionJson;
import motin.corpus.Gold;
import motin.corpus.Score;
import motin.extract.FactExtractor;
import motin.fact.Extraction;
import motin.fact.Fact;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import motin.work.Mine;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Damaged pages give fewer facts, no false ones, and never an end of the run.
class BadInputTest {

  private static final Pipeline PIPELINE =
      new Pipeline(ArticleReader.load().anyLanguage(), FactExtractor.load());

  @TempDir private Path folder;

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD), 0.94),
        damage("cut off", text -> text.substring(0, text.length() * 45 / 100), 0.8),
        damage("half lines", BadInputTest::halfLines, 0.88));
  }

  private static Arguments damage(String name, UnaryOperator<String> damage, double least) {
    return Arguments.of(name, damage, least);
  }

  /// Of what is still found nearly all is right; a class with few facts may have a slip.
  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void whatIsFoundIsRight(String name, UnaryOperator<String> damage, double least)
      throws IOException {
    List<Gold> golds = Gold.readAll(Path.of("corpus", "gold"), complaint -> {});
    var evaluation = new Evaluation(golds);
    for (Path article : articles()) {
      Path damaged = folder.resolve(article.getFileName().toString());
      Files.writeString(damaged, damage.apply(Files.readString(article)));
      evaluation.add(ExtractionJson.write(mine(damaged)));
    }
    Score score = evaluation.score();
    int found = score.figures().values().stream().mapToInt(f -> f.found()).sum();
    int right = score.figures().values().stream().mapToInt(f -> f.right()).sum();

    assertThat(found).isGreaterThan(300);
    assertThat((double) right / found).as("all kinds").isGreaterThan(0.95);
    score
        .figures()
        .forEach((kind, figures) -> {
          if (figures.found() >= 10) {
            assertThat(figures.precision()).as("%s, %s", name, kind).isGreaterThanOrEqualTo(least);
          }
        });
  }

  /// Without accents, or in capitals throughout, words mean many things: what is not sure is left
  /// out, and all that is found stands in the text.
  @Test
  void capitalsAndBareLettersGiveFewerFacts() throws IOException {
    int facts = 0;
    int upper = 0;
    int bare = 0;
    for (Path article : articles()) {
      String text = Files.readString(article);
      facts += mine(write("a.txt", text)).facts().size();
      upper += mine(write("upper.txt", text.toUpperCase(Locale.ROOT))).facts().size();
      bare += mine(write("bare.txt", withoutAccents(text))).facts().size();
    }

    assertThat(upper).isBetween(1, facts * 9 / 10);
    assertThat(bare).isLessThan(facts / 4);
  }

  @Test
  void aListOfTenThousandNamesNamesNobodyWithAPost() {
    StringBuilder names = new StringBuilder("Danh sách thí sinh dự thi\n\n");
    for (int i = 0; i < 10_000; i++) {
      names.append("Nguyễn Thị ").append("Lan Hoa Mai Đào Cúc".split(" ", -1)[i % 5]);
      names.append(i % 10 == 9 ? ".\n\n" : ", ");
    }
    String page = names.toString();
    int facts =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new Mine().applyAsInt(page));

    assertThat(facts).isZero();
  }

  @Test
  void aPageOfFiguresTellsNothing() {
    StringBuilder figures = new StringBuilder("Bảng số\n\n");
    for (int i = 0; i < 5_000; i++) {
      figures.append(i * 37 % 1000).append(',').append(i % 10).append(i % 8 == 7 ? "\n\n" : "  ");
    }

    assertThat(new Mine().applyAsInt(figures.toString())).isZero();
  }

  /// The two ways to set tone marks, and both spellings of `i` and `y`, are one.
  @Test
  void mixedSpellingsAreOne() throws IOException {
    String one = "Đồng chí Lò Văn Hoà, Uỷ viên Ban Thường vụ Tỉnh uỷ Thanh Hoá, dự hội nghị.";
    String other = "Đồng chí Lò Văn Hòa, Ủy viên Ban Thường vụ Tỉnh ủy Thanh Hóa, dự hội nghị.";
    List<String> found =
        mine(write("one.txt", one)).facts().stream().map(Fact::list).sorted().toList();

    assertThat(found).contains("officials", "places");
    assertThat(mine(write("other.txt", other)).facts().stream().map(Fact::list).sorted())
        .containsExactlyElementsOf(found);
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus", "articles"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static Extraction mine(Path page) {
    for (Input input : Inputs.of(List.of(page.toString()), System.in)) {
      if (PIPELINE.mine(input) instanceof Outcome.Mined(var extraction)) {
        return extraction;
      }
    }
    throw new AssertionError("Not read: " + page);
  }

  /// Every second line loses its second half.
  private static String halfLines(String text) {
    StringBuilder half = new StringBuilder();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      half.append(number++ % 2 == 0 ? line : line.substring(0, line.length() / 2)).append('\n');
    }
    return half.toString();
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
