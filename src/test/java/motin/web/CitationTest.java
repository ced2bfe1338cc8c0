package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Published;
import org.junit.jupiter.api.Test;

final class CitationTest {

  private static Article article(Published day) {
    return new Article(
        "a1",
        "a1.txt",
        Optional.of("https://bao.example/a1#top"),
        Optional.of("bao.example"),
        Optional.of("Thu 50% & chi {mới}"),
        Optional.empty(),
        List.of("Trần Thị Viết", "Lò Văn Ảnh"),
        Optional.of(day),
        "vi",
        "Đảng bộ có 12 đảng viên.",
        List.of());
  }

  private static Citation citation() {
    return new Citation(
        article(Published.on(LocalDate.of(2025, 8, 14))),
        Optional.of("Đảng bộ có 12 đảng viên."),
        "http://127.0.0.1:8080/articles/a1");
  }

  @Test
  void keepsVietnameseNamesWholeInBibtex() {
    assertThat(citation().write(Citation.Format.BIBTEX))
        .isEqualTo(
            """
            @article{motin-a1-c966a9c6,
              title = {{Thu 50\\% \\& chi \\{mới\\}}},
              author = {{Trần Thị Viết} and {Lò Văn Ảnh}},
              journal = {{bao.example}},
              year = {2025},
              date = {2025-08-14},
              url = {https://bao.example/a1#top},
              note = {“Đảng bộ có 12 đảng viên.”},
              langid = {vietnamese}
            }
            """);
  }

  @Test
  void writesRisAndCsl() {
    assertThat(citation().write(Citation.Format.RIS))
        .startsWith("TY  - NEWS\r\nTI  - Thu 50% & chi {mới}\r\nAU  - Trần Thị Viết\r\n")
        .contains("\r\nDA  - 2025/08/14/\r\n")
        .endsWith("ER  - \r\n");
    assertThat(citation().write(Citation.Format.CSL))
        .contains("\"author\":[{\"literal\":\"Trần Thị Viết\"}", "\"date-parts\":[[2025,8,14]]");
  }

  @Test
  void aMonthStaysAMonth() {
    Citation citation =
        new Citation(article(Published.in(YearMonth.of(2025, 8))), Optional.empty(), "x");
    assertThat(citation.write(Citation.Format.RIS)).contains("\r\nDA  - 2025/08//\r\n");
    assertThat(citation.write(Citation.Format.PLAIN)).contains(". 2025-08. ");
  }

  @Test
  void scrollsToTheWordsAtTheSource() {
    Article article = article(Published.in(YearMonth.of(2025, 8)));
    assertThat(SourceLink.to(article, "kỳ 2025-2030"))
        .contains("https://bao.example/a1#:~:text=k%E1%BB%B3%202025%2D2030");
    assertThat(SourceLink.to(article, "a b c d e f g h i k l m n o"))
        .contains("https://bao.example/a1#:~:text=a%20b%20c%20d%20e%20f,i%20k%20l%20m%20n%20o");
  }
}
