package motin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// What a reader does, in a real browser.
final class BrowserTest {

  @TempDir static Path folder;

  private static ServerOnSamples samples;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder.resolve("profile"), "vi");
    browser.screen(1280, 900, 1);
    samples = ServerOnSamples.start(folder.resolve("index"));
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (samples != null) {
      samples.close();
    }
  }

  private static void open(String address) {
    browser.driver().get(samples.server().address().resolve(address).toString());
  }

  @Test
  void searchesOpensAnArticleAndSeesAFact() throws InterruptedException {
    open("/");
    browser.find("body").sendKeys("/");
    WebElement box = browser.driver().switchTo().activeElement();
    assertEquals("q", box.getDomAttribute("name"), "the key / goes to the search box");
    box.sendKeys("hoang van mau", Keys.ENTER);
    browser.until("results", () -> browser.find("#heading").getText().equals("1 bài viết"));
    browser.find(".hit h3 a").click();
    browser.until("article", () -> !browser.findAll(".text h1").isEmpty());
    assertFalse(browser.find("#card").isDisplayed());

    browser.driver().executeScript("document.querySelector('#f1 a').focus()");
    assertTrue(browser.find("#card").isDisplayed());
    assertTrue(browser.find("#card").getText().startsWith("Hoàng Văn Mẫu\nBí thư Tỉnh ủy Lào Cai"));
    assertTrue(browser.find("#card").getText().contains("official.name-first · độ tin cậy 100 %"));
    assertTrue(browser.find("#fact-1").getDomAttribute("class").contains("lit"));

    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertFalse(browser.find("#card").isDisplayed());
    assertEquals(List.of(), browser.console());
  }

  @Test
  void goesFromMarkToListAndBack() throws InterruptedException {
    open("/articles/" + Samples.CONGRESS);
    browser.find("#f9 a").sendKeys(Keys.ENTER);
    browser.until("the entry", () -> browser.findAll("#fact-9:target").size() == 1);
    browser.find("#fact-9 .evidence a").sendKeys(Keys.ENTER);
    browser.until("the mark", () -> browser.findAll("#f9:target").size() == 1);
  }

  @Test
  void showsEveryFactOfNestedMarks() {
    open("/articles/" + Samples.CONGRESS);
    WebElement place = browser.find(".m.positions .m.places a");
    new Actions(browser.driver()).moveToElement(place).perform();
    assertEquals(
        List.of("Lào Cai", "Hoàng Văn Mẫu"),
        browser.findAll("#card .headline").stream().map(WebElement::getText).toList());
  }

  @Test
  void hidesTheMarksOfAKind() {
    open("/articles/" + Samples.CONGRESS);
    String before = browser.find("#f8").getCssValue("background-color");
    browser.find("#show-counts").click();
    assertEquals("rgba(0, 0, 0, 0)", browser.find("#f8").getCssValue("background-color"));
    assertFalse(browser.find("#fact-8").isDisplayed());
    browser.find("#show-counts").click();
    assertEquals(before, browser.find("#f8").getCssValue("background-color"));
  }

  /// Hostile words run nothing, and none of our own pages offends its own security policy.
  @Test
  void runsNothingOfWhatItShows() {
    for (String address :
        List.of(
            "/", "/?q=script", "/articles/hostile", "/?q=%22%3E%3Cimg+src%3Dx+onerror%3D1%3E")) {
      open(address);
      assertNull(browser.driver().executeScript("return window.hacked"), address);
      assertEquals(List.of(), browser.console(), address);
    }
  }

  /// Nothing is wider than a phone.
  @Test
  void fitsAPhone() {
    browser.screen(390, 844, 1);
    try {
      for (String address : List.of("/", "/?q=lao+cai", "/articles/" + Samples.CONGRESS)) {
        open(address);
        Object width =
            browser.driver().executeScript("return document.documentElement.scrollWidth");
        assertEquals(390L, width, address);
      }
    } finally {
      browser.screen(1280, 900, 1);
    }
  }
}
