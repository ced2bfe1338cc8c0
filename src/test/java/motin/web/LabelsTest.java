package motin.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import motin.corpus.ExtractionJson;
import motin.fact.Count;
import motin.fact.Decision;
import motin.fact.Event;
import motin.fact.Flag;
import motin.fact.Place;
import motin.fact.Quantity;
import motin.index.Facet;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  private static final Pattern CONVERSION = Pattern.compile("%[,\\d$]*[a-z%]");

  @Test
  void bothLanguagesTakeTheSameValues() throws IOException {
    try (InputStream file = Labels.class.getResourceAsStream("labels.tsv")) {
      for (String row : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!row.startsWith("#")) {
          String[] column = row.split("\t");
          assertEquals(conversions(column[1]), conversions(column[2]), column[0]);
        }
      }
    }
  }

  private static List<String> conversions(String label) {
    return CONVERSION.matcher(label).results().map(MatchResult::group).sorted().toList();
  }

  /// Every key written out in the sources is in the file.
  @Test
  void hasEveryKeyThatThePagesName() throws IOException {
    Pattern call = Pattern.compile("labels\\s*\\.text\\(\\s*\"([a-z.]+)\"[,)]");
    int keys = 0;
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/motin/web"))) {
      for (Path source : sources.toList()) {
        for (MatchResult key : call.matcher(Files.readString(source)).results().toList()) {
          assertHas(key.group(1));
          keys++;
        }
      }
    }
    assertTrue(keys > 20, "found only " + keys);
  }

  @Test
  void hasEveryKeyMadeOfAValue() {
    ExtractionJson.LISTS.forEach(
        list -> assertHas("kind." + list, "tally." + list + ".one", "tally." + list + ".many"));
    Stream.of(Facet.values()).forEach(v -> assertHas("facet." + v.label()));
    Stream.of(Quantity.Bound.values()).forEach(v -> assertHas("bound." + v.label()));
    Stream.of(Place.Kind.values()).forEach(v -> assertHas("place." + v.label()));
    Stream.of(Count.Change.values()).forEach(v -> assertHas("change." + v.label()));
    Stream.of(Event.Kind.values()).forEach(v -> assertHas("event." + v.label()));
    Stream.of(Decision.Action.values()).forEach(v -> assertHas("action." + v.label()));
    Stream.of(Flag.values()).forEach(v -> assertHas("flag." + v.label()));
    assertHas("total.one", "total.many");
    Stream.of("problem.missing", "problem.other").forEach(k -> assertHas(k, k + ".text"));
  }

  private static void assertHas(String... keys) {
    for (String key : keys) {
      assertDoesNotThrow(() -> Labels.in(Language.EN).text(key));
    }
  }

  @Test
  void refusesAKeyItDoesNotHave() {
    assertThrows(IllegalArgumentException.class, () -> Labels.in(Language.VI).text("no.such"));
  }

  @Test
  void writesNumbersAsEachLanguageDoes() {
    assertEquals("1.600 bài viết", Labels.in(Language.VI).count("total", 1600));
    assertEquals("1,600 articles", Labels.in(Language.EN).count("total", 1600));
    assertEquals("1 article", Labels.in(Language.EN).count("total", 1));
  }

  @Test
  void prefersWhatTheReaderPrefers() {
    assertEquals(Language.VI, Language.preferred("vi-VN,vi;q=0.9,en;q=0.8"));
    assertEquals(Language.EN, Language.preferred("en-US,en;q=0.9"));
    assertEquals(Language.EN, Language.preferred("fr, en;q=0.5, vi;q=0.2"));
    assertEquals(Language.VI, Language.preferred("fr"));
    assertEquals(Language.VI, Language.preferred(";;q=,"));
  }
}
