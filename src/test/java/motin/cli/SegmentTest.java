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
        .containsPattern("segmenter +P 100.00 R 100.00 F1 100.00, names 1 of 1")
        .containsPattern("longest match +P 50.00 R 75.00 F1 60.00, names 0 of 1")
        .contains("million syllables a CPU second");
  }

  private static String treebank() {
    return """
    # text = Lò Văn Bô họp .
    1\tLò Văn Bô\t_\tPROPN
    2\thọp\t_\tVERB
    3\t.\t_\tPUNCT
    """;
  }

  private int run(String... args) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
