package motin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motin.extract.FactExtractor;
import motin.index.ArticleHit;
import motin.index.ArticleIndex;
import motin.index.SearchRequest;
import motin.ingest.ArticleReader;
import motin.ingest.Inputs;
import motin.language.Orthography;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people look for, they find first: the queries of `corpus/queries.tsv`, asked of both halves
/// of the corpus. The half that is held back only stands in the way.
class SearchQualityTest {

  private static final int FEWEST = 150;

  @TempDir private static Path folder;
  private static ArticleIndex index;

  private record Judged(String kind, String query, Set<String> articles) {}

  @BeforeAll
  static void ingest() throws IOException, InterruptedException {
    index = ArticleIndex.open(folder);
    Pipeline pipeline = new Pipeline(ArticleReader.load(), FactExtractor.load());
    new Ingestion(pipeline, index, _ -> {}, _ -> {})
        .run(Inputs.of(List.of("corpus/articles", "corpus/held/articles"), System.in));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void whatIsSoughtIsFoundFirst() throws IOException {
    List<Judged> queries = queries();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(FEWEST);
    List<String> notFirst = missed(queries, 1);
    assertThat(notFirst.size()).as("%s", notFirst).isLessThanOrEqualTo(queries.size() * 5 / 100);
    List<String> notAmongThree = missed(queries, 3);
    assertThat(notAmongThree.size())
        .as("%s", notAmongThree)
        .isLessThanOrEqualTo(queries.size() / 100);
  }

  @Test
  void withoutAccentsToo() throws IOException {
    List<Judged> plain =
        queries().stream()
            .map(q -> new Judged(q.kind(), Orthography.plain(q.query()), q.articles()))
            .toList();
    List<String> notFirst = missed(plain, 1);
    assertThat(notFirst.size()).as("%s", notFirst).isLessThanOrEqualTo(plain.size() * 10 / 100);
  }

  private static List<String> missed(List<Judged> queries, int rank) throws IOException {
    List<String> missed = new ArrayList<>();
    for (Judged judged : queries) {
      List<String> found =
          index.search(SearchRequest.of(judged.query(), rank).facets(Set.of())).hits().stream()
              .map(SearchQualityTest::name)
              .toList();
      if (found.stream().noneMatch(judged.articles()::contains)) {
        missed.add(judged.kind() + ": " + judged.query() + " gives " + found + "\n");
      }
    }
    return missed;
  }

  private static String name(ArticleHit hit) {
    Path file = Path.of(hit.extraction().article().origin()).getFileName();
    return String.valueOf(file).replaceFirst("\\.[a-z]+$", "");
  }

  private static List<Judged> queries() throws IOException {
    return Files.readAllLines(Path.of("corpus/queries.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(column -> new Judged(column[0], column[1], Set.of(column[2].split(",", -1))))
        .toList();
  }

  /// How many of each kind there are, so that none is forgotten.
  @Test
  void everyKindOfQueryIsAsked() throws IOException {
    Map<String, Long> kinds =
        queries().stream().collect(Collectors.groupingBy(Judged::kind, Collectors.counting()));
    assertThat(kinds.keySet())
        .containsExactlyInAnyOrder(
            "name", "figure", "document", "event", "misspelt", "abbreviated", "era", "topic");
    assertThat(kinds.values()).allMatch(count -> count >= 10);
  }
}
