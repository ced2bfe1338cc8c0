package motin.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import motin.fact.Count;
import motin.fact.Extraction;
import motin.fact.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

  private ArticleIndex index;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    index = ArticleIndex.open(folder);
    index.put(article("a", "Đảng bộ Ẩn", "2025-01-01", 30));
    index.put(article("b", "Dân vận khéo", "2024-01-01", 7, 1_000));
    index.put(article("c", "an sinh", "2026-01-01"));
    index.put(Made.text("d", "Đảng viên không ngày không tên."));
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "newest, c a b d",
    "oldest, b a c d",
    "date, c a b d",
    "title, c b a d",
    "-title, a b c d",
    "facts, b a c d",
    "-facts, c d a b"
  })
  void articlesComeInTheOrderAskedFor(String order, String ids) throws IOException {
    SearchRequest request = SearchRequest.of("đảng", 10).order(Order.parse(order));
    assertThat(index.search(request).hits())
        .extracting(hit -> hit.extraction().article().id())
        .containsExactly(ids.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"value, 1000 30 7", "-value, 7 30 1000", "-subject, 7 1000 30", "newest, 30 7 1000"})
  void factsComeInTheOrderAskedFor(String order, String values) throws IOException {
    FactRequest request = FactRequest.of("counts").order(Order.parse(order));
    assertThat(index.facts(request).hits())
        .extracting(hit -> ((Count) hit.fact()).quantity().min().toPlainString())
        .containsExactly(values.split(" ", -1));
  }

  @Test
  void whatCannotBeSortedByIsRefused() {
    assertThatThrownBy(() -> SearchRequest.of("", 1).order(Order.parse("colour")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Nothing to sort by: colour (there are relevance, date,");
    assertThatThrownBy(() -> SearchRequest.of("", 1).order(Order.parse("value")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allIsStreamedInTheSameOrderFromOneCommit() throws IOException {
    List<String> ids = new ArrayList<>();
    SearchRequest request = SearchRequest.of("đảng", 1).order(Order.parse("title"));
    index.each(
        request,
        hit -> {
          ids.add(hit.extraction().article().id());
          index.put(Made.text("x" + ids.size(), "Đảng."));
          index.commit();
        });
    assertThat(ids).containsExactly("c", "b", "a", "d");
  }

  @Test
  void moreThanCanBePagedIsStreamed() throws IOException {
    for (int i = 0; i < Page.DEEPEST + 10; i++) {
      index.put(Made.text("n" + i, "Sơn La."));
    }
    index.commit();
    List<String> ids = new ArrayList<>();
    index.each(SearchRequest.of("sơn la", 1), hit -> ids.add(hit.extraction().article().id()));
    assertThat(ids).hasSize(Page.DEEPEST + 10).doesNotHaveDuplicates();
    assertThat(Collections.max(ids)).startsWith("n");
  }

  private static Extraction article(String id, String title, String day, int... counts) {
    Made made = Made.article(id).title(title).on(day).body("Đảng viên.");
    for (int count : counts) {
      String subject = count == 30 ? "chi bộ" : "đảng viên";
      made.count("Đảng", subject, Count.Category.OTHER, Quantity.exactly(count));
    }
    return made.extraction();
  }
}
