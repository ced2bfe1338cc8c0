package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motin.fact.Extraction;
import motin.fact.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Gold and export share one contract; a label or a type misspelled in gold would only look like a
/// fact that is never found.
class GoldCorpusTest {

  @Test
  void ourGoldFilesHoldFactsOfTheContract() throws IOException {
    Path folder = Path.of("corpus", "gold");
    assumeTrue(Files.isDirectory(folder), "no corpus/gold yet");

    List<String> complaints = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try {
          ObjectNode gold = (ObjectNode) JsonRecord.parse(Files.readString(file)).node();
          gold.put("id", "0").put("origin", "-").put("language", "vi").put("text", "");
          assertThat(ExtractionJson.read(gold.toString())).as("%s", file).isNotNull();
        } catch (MalformedRecordException e) {
          complaints.add(file + ": " + e.getMessage());
        }
      }
    }

    assertThat(complaints).isEmpty();
  }

  @Test
  void theExampleOfTheContractIsReadAndWrittenAgain() throws IOException {
    Path example = Path.of("../shared/contract/example.json");
    assumeTrue(Files.exists(example), "no contract beside the checkout");

    Extraction read = ExtractionJson.read(Files.readString(example));

    assertThat(read.facts().stream().map(Fact::list).distinct().toList())
        .isEqualTo(ExtractionJson.LISTS);
    assertThat(ExtractionJson.read(ExtractionJson.write(read))).isEqualTo(read);
  }
}
