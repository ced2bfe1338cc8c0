package motin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motin.extract.FactExtractor;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {

  private static final Pipeline PIPELINE = new Pipeline(ArticleReader.load(), FactExtractor.load());

  @TempDir private Path folder;

  @Test
  void everyInputIsCountedOnceAndDurable() throws Exception {
    List<String> complaints = new ArrayList<>();
    List<Ingestion.Tally> steps = new ArrayList<>();
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Ingestion ingestion =
          new Ingestion(PIPELINE, index, r -> complaints.add(r.origin()), steps::add);
      Ingestion.Tally tally = ingestion.run(inputs(100));
      assertThat(tally).isEqualTo(new Ingestion.Tally(1, 0, 0, 89, 10));
      assertThat(complaints).hasSize(10).allMatch(origin -> origin.endsWith("0"));
      assertThat(steps).hasSize(100).last().isEqualTo(tally);
      assertThat(ingestion.run(inputs(110))).isEqualTo(new Ingestion.Tally(0, 0, 90, 9, 11));
      try (ArticleIndex other = ArticleIndex.openForReading(folder)) {
        assertThat(other.size()).isEqualTo(99);
      }
    }
  }

  @Test
  void whatIsWrittenToWhileItIsReadIsReadAgain() throws Exception {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "Bài đầu tiên");
    Input.Bytes written =
        () -> {
          InputStream old = Files.newInputStream(page);
          Files.writeString(page, "Bài đầu tiên, nay dài hơn trước");
          return old;
        };
    Input input = new Input(page.toString(), written, Input.Given.NOTHING, Optional.of(page));
    Path file = folder.resolve("journal");
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"));
        Journal journal = Journal.open(file)) {
      Ingestion.Target target =
          new Ingestion.Target() {
            @Override
            public Story.Kind put(Extraction extraction) throws IOException {
              return index.put(extraction);
            }

            @Override
            public void commit() throws IOException {
              index.commit();
            }
          };
      new Ingestion(PIPELINE, target, Optional.of(journal), _ -> {}, _ -> {}).run(List.of(input));
    }
    try (Journal again = Journal.open(file)) {
      assertThat(again.size()).isEqualTo(1);
      assertThat(again.has(input)).isFalse();
    }
  }

  @Test
  void aFailingIndexEndsTheRun() throws Exception {
    ArticleIndex index = ArticleIndex.open(folder);
    index.close();
    Ingestion ingestion = new Ingestion(PIPELINE, index, _ -> {}, _ -> {});
    Iterator<Input> endless = Stream.iterate(1, i -> i + 1).map(IngestionTest::input).iterator();
    assertThatThrownBy(() -> ingestion.run(() -> endless)).isInstanceOf(IOException.class);
  }

  @Test
  void aBrokenWorkerEndsTheRunAndIsNotHidden() throws Exception {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Ingestion ingestion =
          new Ingestion(
              PIPELINE,
              index,
              _ -> {
                throw new IllegalStateException("broken");
              },
              _ -> {});
      Iterator<Input> endless = Stream.iterate(1, i -> i + 1).map(IngestionTest::input).iterator();
      assertThatThrownBy(() -> ingestion.run(() -> endless)).hasMessage("broken");
    }
  }

  @Test
  void anInputThatMeetsABugIsRejectedAndSaysWhere() {
    Input poison =
        new Input(
            "poison.txt",
            () -> {
              throw new IllegalStateException("broken");
            });
    assertThat(PIPELINE.mine(poison))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            rejected -> {
              assertThat(rejected.origin()).isEqualTo("poison.txt");
              assertThat(rejected.reason())
                  .startsWith("a bug of Motin: java.lang.IllegalStateException: broken at motin.");
            });
  }

  private static List<Input> inputs(int number) {
    return IntStream.range(0, number).mapToObj(IngestionTest::input).toList();
  }

  /// Every tenth is empty.
  private static Input input(int i) {
    String page =
        i % 10 == 0
            ? ""
            : """
            Đại hội chi bộ thôn %d thành công tốt đẹp

            Sáng nay, chi bộ thôn %d đã tổ chức đại hội với sự tham gia của nhiều đảng viên. Đại hội \
            đã bầu cấp ủy mới và thông qua nghị quyết của nhiệm kỳ.
            """
                .formatted(i, i);
    return new Input(
        "page" + i, () -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
