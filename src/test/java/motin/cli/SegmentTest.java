package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SegmentTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void printsTheSameLinesWithTheirWordsApart() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Đại hội họp.\r\n\nỞ Hà Nội");
    assertThat(run("words", file.toString())).isZero();
    assertThat(out.toString().lines()).containsExactly("Đại_hội họp .", "", "Ở Hà_Nội");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void countsCodePointsInJson() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "😀 Đại hội\n");
    assertThat(run("words", "--json", file.toString())).isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"words\":[{\"text\":\"😀\",\"start\":0,\"end\":1},"
                + "{\"text\":\"Đại hội\",\"start\":2,\"end\":9}]}");
  }

  @Test
  void takesAFileOfWords() throws IOException {
    Path words = Files.writeString(folder.resolve("từ.txt"), "lò đốt rác\n");
    Path file = Files.writeString(folder.resolve("a.txt"), "Lò đốt rác mới\n");
    assertThat(run("words", "--lexicon", words.toString(), file.toString())).isZero();
    assertThat(out.toString().strip()).isEqualTo("Lò_đốt_rác mới");
  }

  @Test
  void namesTheRowThatIsNoWord() throws IOException {
    Path words = Files.writeString(folder.resolve("từ.txt"), "lò đốt\n123\n");
    assertThat(run("words", "--lexicon", words.toString(), words.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("từ.txt:2: «123» is no word").hasLineCount(1);
  }

  @Test
  void namesTheLexiconThatIsMissing() {
    assertThat(run("words", "--lexicon", folder.resolve("không").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("không: no such file").hasLineCount(1);
  }

  @Test
  void printsItsScoreBesideALongestMatch() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), treebank());
    assertThat(run("evaluate-words", file.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("segmenter +P 100.00 R 100.00 F1 100.00, names 2 of 2")
        .containsPattern("longest match +P 62.50 R 83.33 F1 71.43, names 1 of 2")
        .contains("million syllables a CPU second");
  }

  private static String treebank() {
    return """
    # text = Bà Lò Thị Nhung họp ở Mường Khương .
    1\tBà\t_\tNOUN
    2\tLò Thị Nhung\t_\tPROPN
    3\thọp\t_\tVERB
    4\tở\t_\tADP
    5\tMường Khương\t_\tPROPN
    6\t.\t_\tPUNCT
    """;
  }

  private int run(String... args) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
