package motin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures are those of the scorer that everybody shares, where it lies beside the checkout.
///
/// It scores an export made from its own development gold by seeded damage: records lost, doubled
/// and changed, other spellings, wrong evidence.
class ScoreScriptTest {

  private static final Path SCRIPT = Path.of("../shared/tools/score.py");
  private static final Path GOLD = Path.of("../shared/dev/gold");

  @TempDir private Path folder;

  @BeforeAll
  static void theScriptIsThere() {
    assumeTrue(Files.exists(SCRIPT) && Files.isDirectory(GOLD), "no shared scorer");
    assumeTrue(python(List.of("--version")).isPresent(), "no python3");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void givesTheFiguresOfTheSharedScript(long seed) throws IOException {
    List<Gold> golds = Gold.readAll(GOLD, complaint -> assertThat(complaint).isNull());
    List<String> lines = new DamagedExport(seed).of(GOLD);
    Path export = folder.resolve("export.jsonl");
    Files.write(export, lines);

    Evaluation evaluation = new Evaluation(golds);
    for (String line : lines) {
      evaluation.add(line);
    }
    Score score = evaluation.score();

    assertThat(score.figures()).hasSize(ScoredKind.values().length);
    assertThat(score.mean()).isBetween(0.2, 0.9);
    assertThat(JsonRecord.parse(Json.write(score.tree())).node().toPrettyString())
        .isEqualTo(JsonRecord.parse(script(export, "--json")).node().toPrettyString());
    assertThat(String.join("\n", score.byFile()) + "\n" + score.table())
        .isEqualTo(script(export, "--by-file"));
    for (ScoredKind kind : List.of(ScoredKind.POSITIONS, ScoredKind.TARGETS)) {
      assertThat(errors(script(export, "--errors", kind.label())))
          .isEqualTo(errors(String.join("\n", score.errors(kind))));
    }
  }

  /// Article, kind of error and record, without the white space that the two write differently.
  private static List<String> errors(String output) {
    return output
        .lines()
        .filter(line -> line.contains(" missed {") || line.contains(" wrong  {"))
        .map(line -> line.replaceAll("([,:]) ", "$1").replaceAll("\"evidence\":.*", ""))
        .toList();
  }

  private static String script(Path export, String... options) {
    List<String> command =
        new ArrayList<>(List.of(SCRIPT.toString(), GOLD.toString(), export.toString()));
    command.addAll(List.of(options));
    return python(command).orElseThrow();
  }

  private static Optional<String> python(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(arguments);
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return Optional.of(output);
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
