package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import motin.fact.Extraction;
import motin.fact.Fact;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Gold and export share one contract; a label or a type misspelled in gold would only look like a
/// fact that is never found.
class GoldCorpusTest {

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "corpus/held"})
  void ourGoldFilesHoldFactsOfTheContract(Path half) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path file : files(half.resolve("gold"))) {
      try {
        ObjectNode gold = gold(file);
        gold.put("id", "0").put("origin", "-").put("language", "vi").put("text", "");
        assertThat(ExtractionJson.read(gold.toString())).as("%s", file).isNotNull();
      } catch (MalformedRecordException e) {
        complaints.add(file + ": " + e.getMessage());
      }
    }

    assertThat(complaints).isEmpty();
  }

  /// What gold quotes must stand on the page, letter by letter: a slip of the pen there would count
  /// against the program for ever.
  @ParameterizedTest
  @ValueSource(strings = {"corpus", "corpus/held"})
  void ourGoldFilesUseTheWordsOfTheirArticles(Path half) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path article : files(half.resolve("articles"))) {
      String name = article.getFileName().toString();
      String page = words(article);
      ObjectNode gold = gold(half.resolve("gold").resolve(Gold.name(name) + ".json"));
      for (String phrase : quoted(gold)) {
        if (!page.contains(plain(phrase))) {
          complaints.add(name + ": " + phrase);
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

  /// Names, posts, what is counted, speech and the phrases to keep and to drop.
  private static List<String> quoted(JsonNode gold) {
    List<String> phrases = new ArrayList<>();
    gold.path("keep").forEach(phrase -> phrases.add(phrase.asString()));
    gold.path("drop").forEach(phrase -> phrases.add(phrase.asString()));
    for (JsonNode official : gold.path("officials")) {
      phrases.add(official.path("name").asString());
      official.path("positions").forEach(position -> phrases.add(position.path("text").asString()));
    }
    gold.path("counts").forEach(count -> phrases.add(count.path("subject").asString()));
    gold.path("quotes").forEach(quote -> phrases.add(quote.path("text").asString()));
    return phrases;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static ObjectNode gold(Path file) throws IOException {
    return (ObjectNode) JsonRecord.parse(Files.readString(file)).node();
  }

  private static String words(Path article) throws IOException {
    String page = Files.readString(article);
    return plain(article.toString().endsWith(".html") ? Jsoup.parse(page).text() : page);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
