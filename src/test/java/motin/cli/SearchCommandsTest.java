package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import motin.Pipeline;
import motin.corpus.Csv;
import motin.corpus.Json;
import motin.index.ArticleIndex;
import motin.index.FactRequest;
import motin.index.Order;
import motin.index.Page;
import motin.index.SearchRequest;
import motin.web.Access;
import motin.web.HitJson;
import motin.web.Site;
import motin.web.WebServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `search`, `watch`, `reextract` and `index` over the articles of the corpus; and that the command
/// line, the HTTP API and Java give one answer.
class SearchCommandsTest {

  private static final List<String> QUERIES =
      List.of(
          "",
          "lao cai",
          "Lào Cai",
          "\"đại hội đại biểu\" -thể thao",
          "tỉnh34:\"lào cai\" ngày:2015..2025",
          "đảng viên:>800",
          "chỉ tiêu:\"hộ nghèo\"<2%",
          "(bí thư OR chủ tịch) dang*",
          "đại hộii đảng bộ",
          "văn bản:18-NQ/TW");

  @TempDir private static Path temp;
  private static String index;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() {
    index = temp.resolve("index").toString();
    CommandLine line = new CommandLine(new Main());
    line.setErr(new PrintWriter(new StringWriter()));
    assertThat(line.execute("ingest", "corpus/articles", "--index", index)).isZero();
  }

  @Test
  void everyWayInGivesTheSameAnswer() throws Exception {
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try (ArticleIndex articles = ArticleIndex.openForReading(Path.of(index));
        WebServer server =
            WebServer.start(
                new Site(articles, SearchCommandsTest::nothing, errors::println), Access.here(0));
        HttpClient client = HttpClient.newHttpClient()) {
      for (String query : QUERIES) {
        String q = "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        List<String> java = new ArrayList<>();
        SearchRequest request = SearchRequest.of(query, 7);
        articles.search(request).hits().forEach(hit -> java.add(Json.write(HitJson.tree(hit))));
        assertThat(lines("search", query, "--json", "--limit", "7")).as(query).isEqualTo(java);
        String page = get(client, server.address(), "/api/search" + q + "&limit=7");
        assertThat(page).as(query).contains("\"hits\":[" + String.join(",", java) + "]");

        List<String> all = new ArrayList<>();
        SearchRequest oldest = request.order(Order.parse("oldest"));
        articles.each(oldest, hit -> all.add(Json.write(HitJson.tree(hit))));
        assertThat(lines("search", query, "--json", "--all", "--sort", "oldest")).isEqualTo(all);
        assertThat(get(client, server.address(), "/api/search.jsonl" + q + "&sort=oldest").lines())
            .containsExactlyElementsOf(all);
        run("search", query, "--csv", "--all", "--sort", "oldest");
        String table = get(client, server.address(), "/api/search.csv" + q + "&sort=oldest");
        assertThat(Csv.read(table).size()).isEqualTo(all.size() + 1);
        assertThat(all.isEmpty() ? table : out.toString()).isEqualTo(table);

        List<String> facts = new ArrayList<>();
        articles
            .facts(FactRequest.of("counts").query(query).page(Page.first(9)))
            .hits()
            .forEach(hit -> facts.add(Json.write(HitJson.tree(hit))));
        assertThat(lines("search", query, "--facts", "counts", "--json", "--limit", "9"))
            .isEqualTo(facts);
        assertThat(get(client, server.address(), "/api/facts/counts" + q + "&limit=9"))
            .contains("\"hits\":[" + String.join(",", facts) + "]");
      }
    }
  }

  @Test
  void keywordsStandOneUnderTheOther() {
    assertThat(run("search", "\"ban chấp hành\"", "--keywords")).isZero();
    assertThat(out.toString().lines()).isNotEmpty().allMatch(line -> line.indexOf('[') == 50);
  }

  @Test
  void aBatchIsATableWithARowForWhatFindsNothing() throws IOException {
    Path list = Files.writeString(temp.resolve("list.txt"), "lao cai\nquả chuối chín -mít\n");
    assertThat(run("search", "--batch", list.toString(), "--limit", "2")).isZero();
    List<List<String>> rows = Csv.read(out.toString());
    assertThat(rows).hasSizeBetween(3, 4);
    assertThat(rows.get(1).subList(0, 1)).containsExactly("lao cai");
    assertThat(rows.getLast().getFirst()).isEqualTo("quả chuối chín -mít");

    Path table =
        Files.writeString(
            temp.resolve("list.csv"), "id,query\n1,\"\"\"đại hội\"\" xã\"\n2,sơn la\n");
    assertThat(run("search", "--batch", table.toString(), "--all")).isZero();
    assertThat(Csv.read(out.toString()).stream().map(List::getFirst).distinct())
        .containsExactly("query", "\"đại hội\" xã", "sơn la");
    Path bad = Files.writeString(temp.resolve("bad.txt"), "x".repeat(5_000) + "\nsơn la\n");
    assertThat(run("search", "--batch", bad.toString())).isZero();
    assertThat(err.toString()).contains("query 1: ").hasLineCount(1);
  }

  @Test
  void facetsNarrowByTheirNames() {
    assertThat(run("search", "--narrow", "event=congress", "--narrow", "year=2025-08", "--json"))
        .isZero();
    assertThat(out.toString().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"published\":\"2025-08"));
    assertThat(run("search", "--narrow", "colour=red")).isEqualTo(2);
    assertThat(run("search", "--sort", "colour")).isEqualTo(2);
    assertThat(err.toString()).contains("Nothing to sort by: colour");
  }

  @Test
  void aWatchPrintsWhatIsNewAndGoesOnWhereItWas() throws IOException {
    String own = temp.resolve("watched").toString();
    Path first = Files.createDirectories(temp.resolve("first"));
    Path state = temp.resolve("state.tsv");
    Path searches =
        Files.writeString(
            temp.resolve("searches.txt"),
            "# của tôi\n\"mường thử\"\n/?q=m%C6%B0%E1%BB%9Dng&year=2025\n");
    Files.writeString(first.resolve("a.txt"), page("Mường Thử"));
    runOn(own, "ingest", first.toString());
    String[] watch = {"watch", searches.toString(), "--state", state.toString(), "--once"};
    assertThat(runOn(own, watch)).isZero();
    assertThat(out.toString()).isEmpty();
    Files.writeString(first.resolve("b.txt"), page("Mường Thử và bản Mới"));
    Files.writeString(first.resolve("c.txt"), page("Chiềng Xa"));
    runOn(own, "ingest", first.toString());
    assertThat(
            runOn(
                own, "watch", searches.toString(), "--state", state.toString(), "--once", "--json"))
        .isZero();
    assertThat(out.toString().lines()).singleElement().asString().contains("b.txt");
    assertThat(runOn(own, watch)).isZero();
    assertThat(out.toString()).isEmpty();
    Files.writeString(searches, "x".repeat(2_000));
    assertThat(runOn(own, watch)).isEqualTo(2);
  }

  @Test
  void namesTheListOfSearchesThatIsMissing() {
    String missing = temp.resolve("không.txt").toString();
    assertThat(runOn(index, "watch", missing, "--once")).isEqualTo(1);
    assertThat(err.toString()).contains(missing + ": no such file");
    assertThat(runOn(index, "search", "--batch", missing)).isEqualTo(1);
    assertThat(err.toString()).contains(missing + ": no such file");
  }

  @Test
  void anIndexIsExtractedAgainBackedUpMergedAndRestored() {
    String other = temp.resolve("other").toString();
    String copy = temp.resolve("copy").toString();
    assertThat(runOn(other, "index", "merge", index)).as(err::toString).isZero();
    assertThat(err.toString()).contains("33 articles added, 0 replaced");
    assertThat(runOn(other, "reextract")).as(err::toString).isZero();
    assertThat(err.toString()).contains("33 articles, the facts of 0 changed");
    assertThat(runOn(other, "index", "backup", copy)).isZero();
    assertThat(err.toString()).contains("33 articles with");
    assertThat(runOn(other, "index", "compact")).isZero();
    assertThat(runOn(other, "index", "restore", copy)).isZero();
    assertThat(err.toString()).contains("33 articles restored");
    assertThat(runOn(temp.resolve("none").toString(), "index", "compact")).isEqualTo(1);
    assertThat(err.toString()).contains("no index here");
    assertThat(temp.resolve("none")).doesNotExist();
  }

  private static String page(String place) {
    return """
    Đại hội Đảng bộ xã %1$s

    Sáng nay, Đảng bộ xã %1$s, tỉnh Lào Cai đã tổ chức đại hội với 120 đảng viên tham dự. \
    Đại hội đã bầu ban chấp hành mới và thông qua nghị quyết của nhiệm kỳ.
    """
        .formatted(place);
  }

  private List<String> lines(String... arguments) {
    assertThat(run(arguments)).isZero();
    return out.toString().lines().toList();
  }

  private int run(String... arguments) {
    return runOn(index, arguments);
  }

  private int runOn(String folder, String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder));
    return new CommandLine(new Main())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  private static String get(HttpClient client, URI base, String address) throws Exception {
    var answer =
        client.send(HttpRequest.newBuilder(base.resolve(address)).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static Pipeline nothing() {
    throw new IllegalStateException("nothing is tried here");
  }
}
