package motin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motin.Outcome;
import motin.Pipeline;
import motin.extract.FactExtractor;
import motin.index.ArticleIndex;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of the README, of what `./motin serve corpus` shows:
///
/// `mvn -Dtest=ScreenshotsOfThePages test` writes `docs/search.png`, `docs/article.png` and
/// `docs/map.png`, the article being the best one for the query, and into `target/screens` each
/// kind of page as a desk and a phone show it. The system property `motin.query` asks another
/// query.
///
/// Its name keeps it out of an ordinary test run. A font with good Vietnamese makes good pictures
/// (Debian: `fonts-noto-core`).
final class ScreenshotsOfThePages {

  private static final Path CORPUS = Path.of("corpus");
  private static final Path DOCS = Path.of("docs");
  private static final Path SCREENS = Path.of("target", "screens");
  private static final String QUERY = System.getProperty("motin.query", "Lào Cai đảng viên");

  @TempDir Path folder;

  @Test
  void takesThem() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(CORPUS), "no folder " + CORPUS);
    Pipeline pipeline = new Pipeline(ArticleReader.load(), FactExtractor.load());
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
      for (Input input : Inputs.of(List.of(CORPUS.toString()), System.in)) {
        if (pipeline.mine(input) instanceof Outcome.Mined(var extraction)) {
          index.put(extraction);
        }
      }
      index.commit();
      try (WebServer server =
          WebServer.start(new Site(index, () -> pipeline, System.err::println), Access.here(0))) {
        photograph(server.address().toString());
      }
    }
  }

  private void photograph(String address) throws IOException, InterruptedException {
    Files.createDirectories(DOCS);
    try (Browser browser = Browser.start(folder.resolve("profile"), "vi")) {
      browser.screen(1280, 860, 1);
      browser.dark(false);
      browser.driver().get(address + "?q=" + Search.encode(QUERY));
      assertFalse(browser.findAll(".hit").isEmpty(), "nothing found");
      browser.picture(DOCS.resolve("search.png"));

      browser.find(".hit h3 a").click();
      browser.until("the article", () -> !browser.findAll(".text mark.m a").isEmpty());
      browser
          .driver()
          .executeScript(
              """
              const all = (marks) => document.querySelectorAll(`.text p ${marks} a`);
              [...all('mark.officials'), ...all('mark.m')][0].focus({ preventScroll: true });
              """);
      browser.until("the card", () -> browser.find("#card").isDisplayed());
      browser.picture(DOCS.resolve("article.png"));

      String article =
          browser.driver().getCurrentUrl().replaceFirst(".*/articles/([^?#]*).*", "$1");
      browser.driver().get(address + "map?kind=targets");
      browser.picture(DOCS.resolve("map.png"));
      photographAll(browser, address, article);
    }
  }

  private static void photographAll(Browser browser, String address, String article)
      throws IOException {
    Files.createDirectories(SCREENS);
    int number = 0;
    for (String page : Walk.pages(article)) {
      String name =
          "%02d%s".formatted(++number, page.replaceAll("[^a-z]+", "-").replaceFirst("-$", ""));
      browser.screen(1280, 860, 1);
      browser.driver().get(address + page.substring(1));
      browser.picture(SCREENS.resolve(name + ".png"));
      browser.screen(390, 844, 1);
      browser.picture(SCREENS.resolve(name + "-phone.png"));
    }
  }
}
