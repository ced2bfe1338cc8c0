package motin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The plan of the house: which room may use which, where each library lives, and that the
/// documents and the sources keep their word.
class HouseTest {

  /// The classes of the package `motin` itself.
  private static final String HALL = "the hall";

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("fact", Set.of("article")),
          Map.entry("corpus", Set.of("article", "fact")),
          Map.entry("language", Set.of("article", "fact")),
          Map.entry("analysis", Set.of("language")),
          Map.entry("gazetteer", Set.of("article", "fact", "language")),
          Map.entry("extract", Set.of("article", "fact", "language", "gazetteer")),
          Map.entry("ingest", Set.of("article", "language")),
          Map.entry("archive", Set.of("article", "corpus", "ingest")),
          Map.entry("fetch", Set.of("ingest")),
          Map.entry("story", Set.of("article", "language")),
          Map.entry(
              "index",
              Set.of("article", "fact", "corpus", "language", "analysis", "gazetteer", "story")),
          Map.entry(HALL, Set.of("article", "fact", "extract", "ingest", "story", "index")),
          Map.entry(
              "web",
              Set.of(
                  "article",
                  "fact",
                  "corpus",
                  "language",
                  "gazetteer",
                  "extract",
                  "ingest",
                  "index",
                  HALL)),
          Map.entry(
              "cli",
              Set.of(
                  "article",
                  "fact",
                  "corpus",
                  "language",
                  "gazetteer",
                  "extract",
                  "ingest",
                  "archive",
                  "fetch",
                  "story",
                  "index",
                  HALL,
                  "web")));

  /// The one room of each library, by the beginning of its packages; of Lucene a part lives in
  /// another.
  private static final Map<String, Set<String>> LIVES_IN =
      Map.of(
          "org.jsoup", Set.of("ingest"),
          "org.netpreserve", Set.of("archive"),
          "dev.hardwood", Set.of("archive"),
          "crawlercommons", Set.of("fetch"),
          "opennlp", Set.of("language"),
          "tools.jackson", Set.of("corpus"),
          "org.apache.lucene", Set.of("analysis", "index"),
          "org.eclipse.jetty", Set.of("web", "fetch"),
          "picocli", Set.of("cli"));

  private static final int MOST_LINES = 400;

  /// `Pipeline`, `Outcome.Rejected` and `Article#text()`, each in backticks.
  private static final Pattern TYPE =
      Pattern.compile(
          "`((?:[A-Z][A-Za-z0-9]*\\.)*[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)?)(?:[#.(][^`]*)?`");

  private static final JavaClasses HOUSE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /// Take out every room that uses none of the rooms still left, until no more can be taken.
  @Test
  void thereIsNoWayRoundInACircle() {
    Map<String, Set<String>> left = new HashMap<>(MAY_USE);
    while (left.values().removeIf(uses -> Collections.disjoint(uses, left.keySet()))) {}

    assertThat(left).isEmpty();
  }

  @Test
  void everyRoomIsInTheTable() {
    assertThat(HOUSE.stream().map(HouseTest::room).collect(Collectors.toSet()))
        .isSubsetOf(MAY_USE.keySet());
  }

  @Test
  void aRoomUsesOnlyTheRoomsItMay() {
    assertThat(
            uses((from, to) ->
                isOurs(to)
                    && !room(from).equals(room(to))
                    && !MAY_USE.getOrDefault(room(from), Set.of()).contains(room(to))))
        .isEmpty();
  }

  @Test
  void aLibraryLivesInOneRoom() {
    assertThat(
            uses((from, to) ->
                LIVES_IN.entrySet().stream()
                    .anyMatch(library ->
                        (to.getPackageName() + ".").startsWith(library.getKey() + ".")
                            && !library.getValue().contains(room(from)))))
        .isEmpty();
  }

  /// So that any Lucene application can take it.
  @Test
  void theAnalysisUsesOnlyWhatLuceneHasForIt() {
    assertThat(
            uses((from, to) ->
                room(from).equals("analysis")
                    && to.getPackageName().startsWith("org.apache.lucene")
                    && !to.getPackageName()
                        .matches("org\\.apache\\.lucene\\.(analysis|util)(\\..*)?")))
        .isEmpty();
  }

  /// A test of the test: the classes are read, and what they use is seen.
  @Test
  void theCompiledHouseIsSeen() {
    assertThat(uses((from, to) -> room(from).equals("corpus") && isOurs(to))).isNotEmpty();
    assertThat(uses((_, to) -> to.getPackageName().startsWith("tools.jackson"))).isNotEmpty();
  }

  @Test
  void noSourceIsLong() throws IOException {
    Map<Path, Integer> tooLong = new TreeMap<>();
    for (Path source : files(Path.of("src", "main", "java"))) {
      tooLong.put(source, Files.readAllLines(source).size());
    }
    tooLong.values().removeIf(lines -> lines <= MOST_LINES);

    assertThat(tooLong).isEmpty();
  }

  /// Names of types stand in backticks; a foreign one is written with its package or not at all.
  @Test
  void everyTypeThatTheArchitectureNamesExists() throws IOException {
    Path document = Path.of("ARCHITECTURE.md");
    assumeTrue(Files.exists(document), "no ARCHITECTURE.md yet");
    Set<String> types = new TreeSet<>();
    try (Stream<Path> compiled = Files.walk(Path.of("target"))) {
      compiled
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .flatMap(name -> Stream.of(name.replace(".class", "").split("\\$")))
          .forEach(types::add);
    }
    Set<String> named =
        TYPE.matcher(Files.readString(document))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    named.removeIf(name -> types.containsAll(List.of(name.split("\\."))));

    assertThat(named).as("types that ARCHITECTURE.md names and nobody has").isEmpty();
  }

  /// What is written here must be true on every machine.
  @Test
  void nobodyNamesAPathOfOneMachine() throws IOException {
    Pattern machine = Pattern.compile("(?<![\\w.])/(?:" + "work|root)/");
    List<Path> readable = new ArrayList<>(files(Path.of("src")));
    try (Stream<Path> top = Files.list(Path.of(""))) {
      top.filter(Files::isRegularFile)
          .filter(file -> !file.toString().equals(".git"))
          .forEach(readable::add);
    }
    List<Path> guilty = new ArrayList<>();
    for (Path file : readable) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (machine.matcher(text).find()) {
        guilty.add(file);
      }
    }

    assertThat(guilty).isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private interface Use {
    boolean matches(JavaClass from, JavaClass to);
  }

  private static List<String> uses(Use use) {
    Predicate<Dependency> matches = d -> use.matches(d.getOriginClass(), d.getTargetClass());
    return HOUSE.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(matches)
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith("motin.");
  }

  private static String room(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length == 1 ? HALL : names[1];
  }
}
