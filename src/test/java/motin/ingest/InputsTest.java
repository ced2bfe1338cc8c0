package motin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  private static final InputStream NO_INPUT = InputStream.nullInputStream();

  @TempDir private Path folder;

  @Test
  void takesArticlesOfFoldersInSortedOrder() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("b"));
    for (String name :
        List.of(
            "c.txt",
            "a.HTML",
            "b/two.md",
            "b/one.htm.gz",
            "README.md",
            "CHANGELOG.txt",
            "LICENSE.txt",
            ".hidden.txt",
            "gold/a.json",
            "scores.tsv",
            "picture.jpg")) {
      Files.writeString(folder.resolve(name), "x");
    }
    assertThat(origins(folder.toString()))
        .containsExactly(
            folder + "/a.HTML", folder + "/b/one.htm.gz", folder + "/b/two.md", folder + "/c.txt");
  }

  @Test
  void triesAnyFileThatIsNamed() throws IOException {
    Path readme = Files.writeString(folder.resolve("README.md"), "x");
    assertThat(origins(readme.toString())).containsExactly(readme.toString());
    Path table = Files.writeString(folder.resolve("articles.tsv"), "x");
    assertThat(origins(table.toString())).containsExactly(table.toString());
  }

  @Test
  void failsOnlyWhereAMissingPathIsOpened() {
    Input missing = all(folder.resolve("none.txt").toString()).getFirst();
    assertThatThrownBy(() -> missing.bytes().open()).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void stopsAtALinkThatLeadsBack() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(inner.resolve("page.txt"), "x");
    Files.createSymbolicLink(inner.resolve("back"), folder);
    List<Input> inputs = all(folder.toString());
    assertThat(inputs).hasSize(2);
    assertThatThrownBy(() -> inputs.getFirst().bytes().open())
        .isInstanceOf(FileSystemLoopException.class);
  }

  @Test
  void walksALinkedFolderOnceForEachWayToIt() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Files.writeString(one.resolve("page.txt"), "x");
    Files.createSymbolicLink(folder.resolve("two"), one);
    assertThat(origins(folder.toString())).hasSize(2);
  }

  @Test
  void saysThatAFolderHoldsNoArticle() {
    Input none = all(folder.toString()).getFirst();
    assertThatThrownBy(() -> none.bytes().open()).hasMessageContaining("no article");
  }

  @Test
  void readsStandardInput() throws IOException {
    InputStream in = new ByteArrayInputStream("tin".getBytes(StandardCharsets.UTF_8));
    Input input = Inputs.of(List.of("-"), in).iterator().next();
    assertThat(input.origin()).isEqualTo("-");
    assertThat(input.bytes().open()).hasContent("tin");
  }

  private static List<Input> all(String path) {
    List<Input> inputs = new ArrayList<>();
    Inputs.of(List.of(path), NO_INPUT).forEach(inputs::add);
    return inputs;
  }

  private static List<String> origins(String path) {
    return all(path).stream().map(Input::origin).toList();
  }
}
