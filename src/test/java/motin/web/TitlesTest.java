package motin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import motin.article.Article;
import org.junit.jupiter.api.Test;

final class TitlesTest {

  @Test
  void callsAnArticleByItsTitleElseByItsFirstWords() {
    assertEquals("Đại hội", Titles.of(article(Optional.of("Đại hội"), "Sáng nay")));
    assertEquals("Sáng nay", Titles.of(article(Optional.empty(), "Sáng nay\n\nĐại hội")));
    String words = "mười chữ ".repeat(20);
    assertEquals("mười chữ ".repeat(10).strip() + "…", Titles.of(article(Optional.empty(), words)));
    assertEquals("a".repeat(90) + "…", Titles.of(article(Optional.empty(), "a".repeat(200))));
  }

  private static Article article(Optional<String> title, String text) {
    return new Article(
        "1",
        "1.txt",
        Optional.empty(),
        Optional.empty(),
        title,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "vi",
        text,
        List.of());
  }
}
