package motin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceModel;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// `docs/language.md` keeps its word: its program runs, and prints what the page says.
class LanguagePageTest {

  private static final Path PAGE = Path.of("docs", "language.md");

  @Test
  void theProgramOfThePagePrintsWhatItSays(@TempDir Path folder)
      throws IOException, InterruptedException {
    String page = Files.readString(PAGE);
    Path program = Files.writeString(folder.resolve("Page.java"), block(page, "java"));
    Path out = folder.resolve("out");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                program.toString())
            .redirectError(folder.resolve("err").toFile())
            .redirectOutput(out.toFile())
            .start();
    int code = java.waitFor();
    String printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    assertThat(code).as(Files.readString(folder.resolve("err"))).isZero();
    assertThat(printed.strip()).isEqualTo(block(page, "text").strip());
  }

  /// The program and what it needs, wherever the runner of the tests found them.
  private static String classPath() {
    return Stream.of(
            VietnameseAnalyzer.class,
            Analyzer.class,
            SentenceModel.class,
            LoggerFactory.class,
            Nullable.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String block(String page, String language) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }
}
