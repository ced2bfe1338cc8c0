package motin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import motin.corpus.ExtractionJson;
import motin.fact.Fact;
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
    String evil = Search.encode(Samples.EVIL);
    List<String> addresses = new ArrayList<>(Walk.pages(Samples.HOSTILE));
    for (String list : ExtractionJson.LISTS) {
      addresses.add("/facts/" + list + "?q=script&sort=-date");
    }
    for (Fact fact : Samples.hostile().facts()) {
      addresses.add(Permalink.of(Samples.hostile().article(), fact).page());
    }
    addresses.addAll(
        List.of(
            "/?q=script",
            "/?q=" + evil,
            "/?source=" + evil + "&person=" + evil,
            "/official?name=" + evil,
            "/province?name=" + evil + "&as=reported",
            "/event?organization=" + evil + "&term=" + evil,
            "/document?number=" + evil,
            "/compare?one=" + evil + "&other=" + evil,
            "/map?kind=" + evil,
            "/" + evil));
    for (String address : addresses) {
      open(address);
      assertNull(browser.driver().executeScript("return window.hacked"), address);
      assertThat(browser.findAll("main img[src='x'], main script")).as(address).isEmpty();
      assertThat(browser.findAll("a[href^='javascript:'], a[href^='data:']")).as(address).isEmpty();
      assertThat(browser.console())
          .as(address)
          .allMatch(line -> line.contains("the server responded with a status of 40"));
    }
  }

  /// As a reader goes: a search without accents, a facet, an article, a fact, its citation.
  @Test
  void refinesAndCites() throws InterruptedException {
    open("/?q=chi+bo+dai+hoi+diem&lang=vi");
    assertThat(browser.find("#heading").getText()).isEqualTo("24 bài viết");
    assertThat(browser.findAll("details .map path")).hasSize(34);
    WebElement facet = browser.find(".facets a[href*='province=']");
    String wanted = facet.getText().replaceAll("(?s)\\s*\\d+\\s*$", "").strip();
    facet.click();
    browser.until("fewer", () -> browser.find("#heading").getText().equals("6 bài viết"));
    assertThat(browser.find(".hit h3").getText()).startsWith(wanted);

    browser.find(".hit h3 a").click();
    browser.until("the article", () -> !browser.findAll(".text h1").isEmpty());
    browser.find("#fact-1 a[href*='/facts/']").click();
    browser.until("the fact", () -> browser.driver().getCurrentUrl().contains("/facts/"));
    assertThat(browser.find("main").getText())
        .contains("Trần Thị Viết. “" + wanted, "BibTeX", "RIS", "CSL-JSON");
    WebElement copy = browser.find("button.copy");
    String before = copy.getText();
    copy.click();
    browser.until("copied", () -> !copy.getText().equals(before));
    assertThat(browser.console()).isEmpty();
  }

  /// Language and theme stay chosen on the next page.
  @Test
  void keepsLanguageAndTheme() throws InterruptedException {
    open("/about?lang=vi");
    browser.find("a[hreflang='en']").click();
    browser.until("English", () -> browser.find("html").getDomAttribute("lang").equals("en"));
    browser.find("a[href*='theme=dark']").click();
    browser.until("dark", () -> "dark".equals(browser.find("html").getDomAttribute("data-theme")));
    open("/coverage");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.find("html").getDomAttribute("data-theme")).isEqualTo("dark");
    Object background =
        browser.driver().executeScript("return getComputedStyle(document.body).backgroundColor");
    assertThat(String.valueOf(background)).isEqualTo("rgb(22, 24, 27)");
    open("/?lang=vi&theme=auto");
  }

  @Test
  void comparesTwoProvinces() throws InterruptedException {
    open("/compare");
    browser.find("input[name='one']").sendKeys("Lào Cai");
    browser.find("input[name='other']").sendKeys("Sơn La", Keys.ENTER);
    browser.until("both", () -> browser.driver().getCurrentUrl().contains("other="));
    assertThat(browser.find("main").getText()).contains("Lào Cai", "Sơn La", "đảng viên");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void marksWhatIsPasted() throws InterruptedException {
    open("/try");
    browser
        .find("#text")
        .sendKeys(
            "Đại hội Đảng bộ xã Bản Thử\n\n"
                + "Sáng 14/8/2025, Đại hội đại biểu Đảng bộ xã Bản Thử khai mạc với 120 đại biểu."
                + " Đồng chí Lò Văn Thử, Bí thư Đảng ủy xã, phát biểu khai mạc và nêu những kết quả"
                + " của nhiệm kỳ qua.");
    browser.find(".paste button").click();
    browser.until("facts", () -> !browser.findAll("#found .m.officials").isEmpty());
    assertThat(browser.find("#found").getText()).contains("Lò Văn Thử", "Bí thư Đảng ủy xã");
    assertThat(browser.console()).isEmpty();
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
