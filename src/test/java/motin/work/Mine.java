package motin.work;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import motin.article.Article;
import motin.article.ArticleText;
import motin.article.Block;
import motin.article.Published;
import motin.extract.FactExtractor;

/// Reads a text, its paragraphs parted by `\n\n`, and tells how many facts it has.
public final class Mine implements ToIntFunction<String> {

  private final FactExtractor extractor = FactExtractor.load();

  @Override
  public int applyAsInt(String text) {
    ArticleText built = new ArticleText();
    for (String paragraph : text.split("\n\n")) {
      built.add(Block.Kind.BODY, paragraph);
    }
    Article article =
        new Article(
            "id",
            "work",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(Published.parse("2025-08-20")),
            "vi",
            built.text(),
            built.blocks());
    return extractor.extract(article).facts().size();
  }
}
