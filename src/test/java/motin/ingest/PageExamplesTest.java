package motin.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import motin.article.Article;
import motin.article.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each page in `pages` gives the article in the file `.expected` beside it.
///
/// The pages are made up, each after a shape that papers print. To add one: write the page, and
/// what it must give.
class PageExamplesTest {

  static List<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(PageExamplesTest.class.getResource("pages").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePage(Path page) throws UnreadableArticleException, IOException {
    Path expected = Path.of(page + ".expected");
    Input input = new Input(page.getFileName().toString(), () -> Files.newInputStream(page));
    assertEquals(Files.readString(expected), written(ArticleReader.load().read(input)));
  }

  /// What is known of an article, a line each, and its blocks.
  static String written(Article article) {
    StringBuilder out = new StringBuilder();
    article.published().ifPresent(when -> out.append("published ").append(when).append('\n'));
    article.authors().forEach(author -> out.append("author ").append(author).append('\n'));
    article.url().ifPresent(url -> out.append("url ").append(url).append('\n'));
    article.source().ifPresent(source -> out.append("source ").append(source).append('\n'));
    for (Block block : article.blocks()) {
      out.append(block.kind().label()).append(" | ");
      out.append(block.span().of(article.text())).append('\n');
    }
    return out.toString();
  }
}
