package motin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTrainerTest {

  private static final Path TREEBANK = Path.of("../shared/data/ud-vietnamese-vtb");
  private static final Path LEXICON = Path.of("models/lexicon");

  @Test
  void shipsTheModelThatItsRecipeNames() throws IOException {
    assertThat(Files.readString(Path.of("models/README.md")))
        .contains(SentenceTrainer.sha256(Files.readAllBytes(ShippedModel.WORDS)));
  }

  @Test
  void shipsTheLexiconOfTheLists() throws IOException {
    long[] entries = WordModel.read(Files.readAllBytes(ShippedModel.WORDS)).lexicon().entries();
    assertThat(Lexicon.read(LEXICON).entries()).isEqualTo(entries);
  }

  @Test
  void makesTheShippedModelAgain() throws IOException {
    assumeTrue(Files.isDirectory(TREEBANK), "the treebank is not here");
    assertThat(WordTrainer.train(TREEBANK, LEXICON))
        .isEqualTo(Files.readAllBytes(ShippedModel.WORDS));
  }

  @Test
  void scoresAsItsRecipeSays() throws IOException {
    assumeTrue(Files.isDirectory(TREEBANK), "the treebank is not here");
    assertThat(Files.readString(Path.of("models/README.md")))
        .contains(WordTrainer.test(Files.readAllBytes(ShippedModel.WORDS), TREEBANK).toString());
  }

  @Test
  void wasChosenAsItsRecipeSays() throws IOException {
    assumeTrue(Files.isDirectory(TREEBANK), "the treebank is not here");
    WordScore score = WordTrainer.crossValidate(TREEBANK, LEXICON);
    assertThat(Files.readString(Path.of("models/README.md")))
        .contains(
            String.format(
                Locale.ROOT, "(shipped) | F1 %.2f | %d |", score.f1(), score.namesRight()));
  }

  @Test
  void learnsWhatTheTreebankJoins(@TempDir Path folder) throws IOException {
    String row = "%d\t%s\t_\t%s\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(row.formatted(1, "Lò Văn Bô", "PROPN")).append(row.formatted(2, "xa mãi", "ADJ"));
      text.append(row.formatted(3, "xa", "ADJ"))
          .append(row.formatted(4, "LBKT", "PUNCT"))
          .append('\n');
    }
    Files.writeString(folder.resolve("từ.txt"), "xa\n");
    for (String part : new String[] {"train", "dev", "test"}) {
      Files.writeString(folder.resolve("vi_vtb-ud-" + part + ".conllu"), text);
    }
    byte[] model = WordTrainer.train(folder, folder);
    assertThat(WordTrainer.train(folder, folder)).isEqualTo(model);
    assertThat(WordTrainer.crossValidate(folder, folder))
        .isEqualTo(new WordScore(240, 240, 240, 60, 60));
    assertThat(WordTrainer.test(model, folder)).isEqualTo(new WordScore(120, 120, 120, 30, 30));
    assertThat(WordSegmenter.of(model).segment("Lò Văn Bô xa mãi xa ("))
        .hasToString("Lò_Văn_Bô xa_mãi xa (");
  }

  @Test
  void namesTheFileThatIsMissing(@TempDir Path folder) {
    assertThatThrownBy(() -> WordTrainer.train(folder, LEXICON))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("vi_vtb-ud-train.conllu");
  }

  @Test
  void namesTheFileThatIsNoTreebank(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("vi_vtb-ud-train.conllu"), "Đại hội\n");
    assertThatThrownBy(() -> WordTrainer.train(folder, LEXICON))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vi_vtb-ud-train.conllu: no words");
  }
}
