package motin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceTrainerTest {

  private static final Path TREEBANK = Path.of("../shared/data/ud-vietnamese-vtb");

  @Test
  void shipsTheModelThatItsRecipeNames() throws IOException {
    assertThat(Files.readString(Path.of("models/README.md")))
        .contains(SentenceTrainer.sha256(ShippedModel.bytes()));
  }

  @Test
  void makesTheShippedModelAgain() throws IOException {
    assumeTrue(Files.isDirectory(TREEBANK), "the treebank is not here");
    assertThat(SentenceTrainer.train(TREEBANK)).isEqualTo(ShippedModel.bytes());
  }

  @Test
  void scoresAsItsRecipeSays() throws IOException {
    assumeTrue(Files.isDirectory(TREEBANK), "the treebank is not here");
    assertThat(Files.readString(Path.of("models/README.md")))
        .contains(SentenceTrainer.test(ShippedModel.bytes(), TREEBANK).toString());
  }

  @Test
  void makesTheSameBytesFromTheSameSentences(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("# text = Đại hội xã số ").append(i).append(" bầu 1 . 600 người .\n");
      text.append("# text = \" Ai dự ? \" , ông Lò hỏi ... rồi về !\n");
    }
    for (String part : new String[] {"train", "dev", "test"}) {
      Files.writeString(folder.resolve("vi_vtb-ud-" + part + ".conllu"), text);
    }
    byte[] first = SentenceTrainer.train(folder);
    assertThat(SentenceTrainer.train(folder)).isEqualTo(first);
    assertThat(SentenceTrainer.test(first, folder).f1()).isEqualTo(100);
  }

  @Test
  void namesTheFileThatIsMissing(@TempDir Path folder) {
    assertThatThrownBy(() -> SentenceTrainer.train(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("vi_vtb-ud-train.conllu");
  }

  @Test
  void namesTheFileThatIsNoTreebank(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("vi_vtb-ud-train.conllu"), "1\tĐại hội\n");
    assertThatThrownBy(() -> SentenceTrainer.train(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vi_vtb-ud-train.conllu: no line begins with");
  }

  @Test
  void printsWhatTheTreebankKeepsApart() {
    assertThat(Treebank.print("Anh hỏi : \" Ai đó ? \" . Có 1 . 600 người LBKT 5 % RBKT ..."))
        .isEqualTo("Anh hỏi: \"Ai đó?\". Có 1.600 người (5%)...");
  }
}
