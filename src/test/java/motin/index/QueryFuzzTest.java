package motin.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed is answered, or refused in one line, in time: queries out of a seeded
/// generator (`-Plong` asks 100,000), and those that were made to kill.
class QueryFuzzTest {

  private static final int QUERIES = Integer.getInteger("motin.queries", 3_000);

  /// The thread's own time, so that a busy machine says the same.
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final Duration LONGEST = Duration.ofSeconds(1);

  private static final List<String> PIECES =
      List.of(
          "đảng",
          "lào cai",
          "mường",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "((((",
          "))))",
          "-",
          "- ",
          "+",
          "*",
          "***",
          "?",
          "a*",
          "*a",
          "*a*b*c*",
          "~",
          "~9",
          "~2",
          "\"a b\"~99999999999",
          ":",
          "::",
          "tỉnh:",
          "tỉnh34:",
          "ngày:",
          "ngày:9999-99-99",
          "ngày:..",
          "ngày:2025..2019",
          "đảng viên:>",
          ">",
          "<",
          ">=",
          "<=%",
          "=1e999",
          ">99999999999999999999999999",
          "0,0.0,0",
          "chỉ tiêu:(",
          "AND",
          "OR",
          "NOT",
          "and not or",
          "có:",
          "có:x",
          "\\",
          "/",
          "[a TO *]",
          "{",
          "}",
          "^",
          "^5",
          "!",
          "&&",
          "||",
          "\u0000",
          "\u001b[31m",
          "\r\n",
          "\t",
          "\u202e",
          "\u200f",
          "\u200b",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "a\u0323\u0301\u0302",
          "Đ",
          "%",
          "%s%n",
          "${jndi:ldap://x}",
          "'",
          "<script>",
          "(.*a){12}b",
          "nguyen~1",
          "18-NQ/TW",
          "1.600",
          "2025-2030",
          "tiêu đề:",
          "bài:");

  private ArticleIndex index;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    index = ArticleIndex.open(folder);
    for (int i = 0; i < 30; i++) {
      index.put(
          Made.article("a" + i)
              .on("2025-01-0" + (1 + i % 9))
              .about("Lào Cai")
              .title("Đại hội xã Mường Thử " + i)
              .body("Đảng bộ xã Mường Thử, tỉnh Lào Cai, có 1.600 đảng viên. Số 18-NQ/TW.")
              .official("Mường Thử", "Bí thư", "Bí thư", "Đảng ủy")
              .extraction());
    }
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void whateverIsTypedIsAnsweredOrRefusedInTime() throws IOException {
    Random random = new Random(20_250_927);
    for (int i = 0; i < QUERIES; i++) {
      answered(query(random));
    }
  }

  @ParameterizedTest
  @MethodSource("deadly")
  void whatWasMadeToKillDoesNot(String query) throws IOException {
    answered(query);
  }

  static List<String> deadly() {
    return List.of(
        "(".repeat(20_000) + "a" + ")".repeat(20_000),
        "(".repeat(900),
        "a".repeat(1 << 20),
        "\"".repeat(1 << 20),
        IntStream.range(0, 10_000).mapToObj(i -> "t" + i).collect(Collectors.joining(" OR ")),
        "nguyen~2 ".repeat(50),
        "*a*b*c* ".repeat(60),
        "-".repeat(999),
        "NOT ".repeat(240),
        "tỉnh:".repeat(190),
        "(.*a){12}b",
        "ab* ".repeat(60),
        "\u202e\u202d".repeat(400));
  }

  /// Articles, facts, marks and completions; a query that is refused is so everywhere.
  private void answered(String query) throws IOException {
    long begun = THREAD.getCurrentThreadCpuTime();
    try {
      SearchResult found = index.search(SearchRequest.of(query, 3));
      assertThat(found.understood()).doesNotContain("\u0000");
      FactResult facts = index.facts(FactRequest.ofAll().query(query).facets(Set.of(Facet.YEAR)));
      assertThat(facts.understood()).isEqualTo(QueryText.parse(query).clause().toString());
      assertThat(Snippet.of(query, "Đảng bộ tỉnh Lào Cai").text()).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("The query has").hasMessageNotContaining("\n");
    }
    assertThat(index.complete(query, 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(THREAD.getCurrentThreadCpuTime() - begun)
        .as("CPU nanoseconds for: %.200s", query)
        .isLessThan(LONGEST.toNanos());
  }

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 120 : 9);
    for (int i = 0; i < pieces; i++) {
      query.append(
          random.nextInt(8) == 0
              ? Character.toString(random.nextInt(0x3000))
              : PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        query.append(' ');
      }
    }
    return query.toString();
  }
}
