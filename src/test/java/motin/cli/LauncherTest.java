package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `./motin`, with a JDK and a Maven that only write down how they were called.
class LauncherTest {

  private record Run(int exit, String out, String err) {}

  /// All that the script may count on; so the Maven and the Java of this machine stay out of it.
  private static final List<String> TOOLS =
      List.of(
          "basename",
          "cat",
          "dirname",
          "find",
          "head",
          "ln",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sleep",
          "sort",
          "touch",
          "wc");

  @TempDir private Path folder;

  private Path home;
  private Path jdk;

  @BeforeEach
  void setUp() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    home = Files.createDirectories(folder.resolve("my mỏ tin"));
    Files.copy(Path.of("motin"), home.resolve("motin"));
    executable(home.resolve("motin"), Files.readString(Path.of("motin")));
    jdk = jdk("jdk-25", "25.0.3");
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("models"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    for (String tool : TOOLS) {
      Path real = Path.of("/usr/bin", tool);
      Path found = Files.exists(real) ? real : Path.of("/bin", tool);
      executable(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
    }
    executable(
        folder.resolve("bin/mvn"),
        """
        #!/bin/sh
        echo "$JAVA_HOME" >> "%1$s/maven-ran"
        [ ! -e "%1$s/broken" ] || { echo 'cannot find symbol'; exit 1; }
        [ ! -e "%1$s/slow" ] || sleep 1
        mkdir -p target && : > target/motin.jar
        """
            .formatted(folder));
  }

  @Test
  void buildsWhatIsMissingThenRuns() throws Exception {
    Run run = motin("extract", "a b", "*", "");
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.out().lines()).endsWith("<extract>", "<a b>", "<*>", "<>");
    assertThat(run.out()).contains("<-jar>\n<" + home + "/target/motin.jar>");
    assertThat(run.err()).contains("motin: building").hasLineCount(1);
    assertThat(Files.readString(folder.resolve("maven-ran"))).isEqualTo(jdk + "\n");
  }

  @Test
  void buildsOnlyAfterAChange() throws Exception {
    motin("--version");
    assertThat(motin("--version").err()).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("maven-ran"))).hasSize(1);

    Path source = Files.writeString(home.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 2_000));
    assertThat(motin("--version").err()).contains("building");
    assertThat(Files.readAllLines(folder.resolve("maven-ran"))).hasSize(2);
  }

  @Test
  void buildsOnceWhenTwoStart() throws Exception {
    Files.createFile(folder.resolve("slow"));
    Process one = start(Map.of(), home.resolve("motin"), "one");
    Process two = start(Map.of(), home.resolve("motin"), "two");
    assertThat(finish(one).out()).endsWith("<one>\n");
    assertThat(finish(two).out()).endsWith("<two>\n");
    assertThat(Files.readAllLines(folder.resolve("maven-ran"))).hasSize(1);
    try (Stream<Path> left = Files.list(home.resolve("target"))) {
      assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void passesOverTheLockOfADeadBuild() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit").start();
    dead.waitFor();
    Path lock = Files.createDirectories(home.resolve("target")).resolve(".lock");
    Files.createSymbolicLink(lock, Path.of(String.valueOf(dead.pid())));
    assertThat(motin("--version").exit()).isEqualTo(7);
  }

  @Test
  void saysThatTheBuildFailed() throws Exception {
    Files.createFile(folder.resolve("broken"));
    Run run = motin("--version");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("cannot find symbol", "motin: the build failed");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Files.delete(folder.resolve("bin/mvn"));
    assertThat(motin("--version").err()).contains("Maven is not on the PATH").hasLineCount(1);
  }

  @Test
  void runsThroughALinkFromAnotherFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("bin/tin"), home.resolve("motin"));
    Path linkOfLink = Files.createSymbolicLink(folder.resolve("tin"), Path.of("bin/tin"));
    assertThat(finish(start(Map.of(), link, "x")).out()).contains(home + "/target/motin.jar");
    assertThat(finish(start(Map.of(), linkOfLink, "x")).out()).contains("/target/motin.jar");
  }

  @Test
  void givesJavaTheOptionsAskedFor() throws Exception {
    assertThat(motin("x").out()).contains("<-XX:+UseSerialGC>", "<-Xmx512m>");
    Map<String, String> options = Map.of("MOTIN_OPTS", "-XX:+UseG1GC -Xmx2g");
    Run run = finish(start(options, home.resolve("motin"), "x"));
    assertThat(run.out()).contains("<-XX:+UseG1GC>\n<-Xmx2g>").doesNotContain("Serial");
  }

  @Test
  void comparesTheWorkWithTheStart() throws Exception {
    String little = "<-XX:TieredStopAtLevel=1>";
    Path page = Files.writeString(folder.resolve("page one.txt"), "Đại hội");
    Path large = Files.write(folder.resolve("large.txt"), new byte[1 << 20]);
    assertThat(motin("extract", page.toString()).out()).contains(little);
    assertThat(motin("search", "lào cai", "--index", folder.toString()).out()).contains(little);
    assertThat(motin("extract", page.toString(), large.toString()).out()).doesNotContain(little);
    assertThat(motin("extract", folder.toString()).out()).doesNotContain(little);
    assertThat(motin("extract", "-").out()).doesNotContain(little);
    assertThat(motin("serve", page.toString()).out()).doesNotContain(little);
  }

  @Test
  void refusesAJdkThatIsTooOld() throws Exception {
    Map<String, String> old = Map.of("MOTIN_JAVA_HOME", jdk("jdk-17", "17.0.15").toString());
    Run run = finish(start(old, home.resolve("motin"), "--version"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("MOTIN_JAVA_HOME", "jdk-17", "no JDK 25").hasLineCount(1);
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    String old = jdk("jdk-17", "17.0.15").toString();
    Map<String, String> homes = Map.of("MOTIN_JAVA_HOME", "", "JAVA_HOME", old);
    Files.createSymbolicLink(folder.resolve("bin/java"), jdk.resolve("bin/java"));
    assertThat(finish(start(homes, home.resolve("motin"), "x")).out()).contains("<x>");
  }

  private Run motin(String... arguments) throws Exception {
    return finish(start(Map.of(), home.resolve("motin"), arguments));
  }

  private Process start(Map<String, String> environment, Path script, String... arguments)
      throws IOException {
    List<String> command =
        Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PATH", folder.resolve("bin").toString());
    builder.environment().put("MOTIN_JAVA_HOME", jdk.toString());
    builder.environment().remove("MOTIN_OPTS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  /// A JDK whose `java` prints its arguments, each in `<>`, and ends with 7.
  private Path jdk(String name, String version) throws IOException {
    Path made = folder.resolve(name);
    executable(made.resolve("bin/java"), "#!/bin/sh\nprintf '<%s>\\n' \"$@\"\nexit 7\n");
    executable(made.resolve("bin/javac"), "#!/bin/sh\n");
    String release = "IMPLEMENTOR=\"None\"\nJAVA_VERSION=\"%s\"\n".formatted(version);
    Files.writeString(made.resolve("release"), release);
    return made;
  }

  private static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
