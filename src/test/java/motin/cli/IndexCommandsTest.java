package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import motin.index.ArticleIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `ingest`, `search` and `verify`, as they are typed.
class IndexCommandsTest {

  @TempDir private Path temp;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path pages;
  private Path index;

  @BeforeEach
  void write() throws IOException {
    index = temp.resolve("index");
    pages = Files.createDirectory(temp.resolve("pages"));
    Files.writeString(
        pages.resolve("one.txt"),
        """
        Đại hội Đảng bộ xã Mường Thử thành công tốt đẹp

        Sáng nay, Đảng bộ xã Mường Thử, tỉnh Lào Cai đã tổ chức đại hội với 120 đảng viên tham dự. \
        Đại hội đã bầu ban chấp hành mới và thông qua nghị quyết của nhiệm kỳ.
        """);
    Files.writeString(
        pages.resolve("two.txt"),
        """
        Thời tiết cuối tuần ở miền núi phía Bắc

        Các tỉnh miền núi phía Bắc có mưa rào vào chiều tối, nhiệt độ ban ngày ở mức dễ chịu. \
        Người dân cần đề phòng lũ quét ở những nơi có độ dốc lớn.
        """);
  }

  @Test
  void ingestThenSearchThenVerify() {
    assertThat(run("ingest", pages.toString(), "--index", index.toString())).isZero();
    assertThat(err.toString())
        .isEqualTo(
            "2 read: 2 new, 0 updated, 0 unchanged, 0 copies, 0 rejected; %s has 2 articles%n"
                .formatted(index));
    assertThat(out.toString()).isEmpty();

    assertThat(run("search", "lao", "cai", "--index", index.toString())).isZero();
    assertThat(out.toString())
        .startsWith("1 articles")
        .contains("Đại hội Đảng bộ xã Mường Thử", "tỉnh Lào Cai", "one.txt")
        .doesNotContain("\u001b", "Thời tiết");

    assertThat(run("verify", "--index", index.toString())).isZero();
    assertThat(out.toString()).startsWith(index + ": sound, 2 articles with ");
  }

  @Test
  void aDryRunWritesNothingAndTheReportTellsAll() throws IOException {
    Path report = pages.resolveSibling("report.json");
    Path rejected = pages.resolveSibling("rejected.tsv");
    Path missing = pages.resolve("none.txt");
    assertThat(
            run(
                "ingest",
                pages.toString(),
                missing.toString(),
                "--dry-run",
                "--report",
                report.toString(),
                "--rejected",
                rejected.toString(),
                "--index",
                index.toString()))
        .isEqualTo(3);
    assertThat(index).doesNotExist();
    assertThat(err.toString()).contains("nothing was written", "none.txt: no such file or folder");
    assertThat(Files.readString(rejected)).isEqualTo(missing + "\tno such file or folder\n");
    assertThat(Files.readString(report))
        .contains("\"rejected\" : 1", "\"no such file or folder\" : 1");
  }

  @Test
  void aDryRunComparesWithTheIndex() throws IOException {
    run("ingest", pages.toString(), "--index", index.toString());
    Path one = pages.resolve("one.txt");
    String text = Files.readString(one);
    Files.writeString(pages.resolve("again.txt"), text + "\nTin từ báo khác đăng lại.\n");
    Files.writeString(pages.resolve("other.txt"), text.replace("Mường Thử", "Mường Thật"));
    run("ingest", pages.toString(), "--dry-run", "--index", index.toString());
    String told = err.toString();
    assertThat(told).contains("4 read: 0 new, 0 updated, 3 unchanged, 1 copies", "nothing was");
    run("ingest", pages.toString(), "--index", index.toString());
    String counts = told.substring(told.indexOf("4 read"), told.indexOf(';'));
    assertThat(err.toString()).contains(counts);
  }

  @Test
  void aRunGoesOnWithItsJournal() throws IOException {
    Path journal = pages.resolveSibling("journal.txt");
    Path one = pages.resolve("one.txt");
    String[] args = {
      "ingest", pages.toString(), "--journal", journal.toString(), "--index", index.toString()
    };
    assertThat(run(args)).isZero();
    assertThat(err.toString()).contains("2 read: 2 new");
    List<String> done = Files.readAllLines(journal);
    assertThat(done).hasSize(2).allMatch(line -> line.matches("\\S+\\t\\d+ \\S+"));

    Files.writeString(journal, done.get(0) + "\n" + pages.resolve("two"));
    assertThat(run(args)).isZero();
    assertThat(err.toString()).contains("1 inputs were done before", "1 read: 0 new");
    assertThat(run(args)).isZero();
    assertThat(err.toString()).contains("0 read: 0 new");

    Files.writeString(one, Files.readString(one).replace("Mường Thử", "Mường Thật"));
    assertThat(run(args)).isZero();
    assertThat(err.toString()).contains("1 read: 0 new, 0 updated, 0 unchanged, 1 copies");
  }

  @Test
  void jsonIsOneObjectALineWithOriginAndId() {
    run("ingest", pages.toString(), "--index", index.toString());
    assertThat(run("search", "", "--json", "--index", index.toString())).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines)
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"origin\":\"") && line.endsWith("}"))
        .allMatch(line -> line.contains("\"id\":\""));
    assertThat(lines).anyMatch(line -> line.contains("one.txt\""));
    assertThat(run("search", "lào cai", "--json", "--limit", "1", "--index", index.toString()))
        .isZero();
    assertThat(out.toString().lines()).singleElement().asString().contains("\"marks\":[{");
  }

  @Test
  void nothingFoundIsNoFailure() {
    run("ingest", pages.toString(), "--index", index.toString());
    assertThat(run("search", "quả chuối", "--index", index.toString())).isZero();
    assertThat(out.toString()).startsWith("0 articles");
    assertThat(run("search", "--facts", "quotes", "chuối", "--index", index.toString())).isZero();
    assertThat(out.toString()).startsWith("0 facts");
    assertThat(run("search", "--year", "1900", "--json", "--index", index.toString())).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aSecondRunUpdates() {
    run("ingest", pages.toString(), "--index", index.toString());
    assertThat(run("ingest", pages.toString(), "--index", index.toString())).isZero();
    assertThat(err.toString())
        .contains("2 read: 0 new, 0 updated, 2 unchanged, 0 copies, 0 rejected", "has 2 articles");
  }

  @Test
  void whatIsRejectedIsNamedAndTheRestGoesOn() throws IOException {
    Path empty = Files.createFile(pages.resolve("empty.txt"));
    Path missing = temp.resolve("missing");
    assertThat(run("ingest", pages.toString(), missing.toString(), "--index", index.toString()))
        .isEqualTo(3);
    assertThat(err.toString().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("motin: " + empty + ": "))
        .anyMatch(line -> line.startsWith("motin: " + missing + ": "))
        .last()
        .isEqualTo(
            "4 read: 2 new, 0 updated, 0 unchanged, 0 copies, 2 rejected; "
                + index
                + " has 2 articles");
    assertThat(run("ingest", missing.toString(), "--index", index.toString())).isEqualTo(1);
    assertThat(run("ingest", "--index", index.toString())).isEqualTo(2);
  }

  @Test
  void anIndexThatCannotBeUsedIsOneLine() throws IOException {
    assertThat(run("search", "x", "--index", index.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("motin: %s: no index here; run ./motin ingest first%n".formatted(index));
    assertThat(run("verify", "--index", index.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("motin: " + index + ": no index here").hasLineCount(1);
    assertThat(run("ingest", pages.toString(), "--index", pages.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(pages + ": this folder holds other files and no index");
    try (ArticleIndex locked = ArticleIndex.open(index)) {
      assertThat(run("ingest", pages.toString(), "--index", index.toString())).isEqualTo(1);
      assertThat(err.toString())
          .startsWith("motin: " + index + ": another process is writing to this index")
          .hasLineCount(1);
      assertThat(locked.size()).isZero();
    }
  }

  @Test
  void aDamagedIndexFailsItsVerification() throws IOException {
    run("ingest", pages.toString(), "--index", index.toString());
    Path data;
    try (Stream<Path> files = Files.list(index)) {
      data = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(data);
    bytes[bytes.length / 2] ^= 4;
    Files.write(data, bytes);
    assertThat(run("verify", "--index", index.toString())).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("checksum failed")
        .endsWith("%s: damaged; ingest again into a new folder%n".formatted(index));
  }

  @Test
  void wrongUsageIsTwo() {
    run("ingest", pages.toString(), "--index", index.toString());
    assertThat(run("search", "x".repeat(1 << 20), "--index", index.toString())).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("1048576 characters");
    assertThat(run("search", "--facts", "stars", "--index", index.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("No kind of fact: stars");
    assertThat(run("search", "--limit", "-1", "--index", index.toString())).isEqualTo(2);
    assertThat(run("search", "--limit", "1000000", "--index", index.toString())).isEqualTo(2);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
