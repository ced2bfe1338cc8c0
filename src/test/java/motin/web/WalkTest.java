package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A reader goes from page to page, in a real browser; no page offends its own security policy.
final class WalkTest {

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
  void fromAFactToItsCitation() throws InterruptedException {
    open("/articles/" + Samples.CONGRESS);
    browser.find("#fact-8 .permalink a").sendKeys(Keys.ENTER);
    browser.until("the card", () -> !browser.findAll(".fact-card").isEmpty());
    assertThat(browser.find(".fact-card h1").getText()).isEqualTo("hơn 9.850 đảng viên mới");
    browser.findAll(".fact-card summary").get(1).click();
    assertThat(browser.findAll(".fact-card pre").get(1).getText()).contains("{{Trần Thị Viết}}");
    browser.find(".fact-card > .kind a").click();
    browser.until("the table", () -> !browser.findAll("table").isEmpty());
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void sortsAndFiltersATable() throws InterruptedException {
    open("/facts/counts");
    browser.driver().findElement(By.linkText("Số")).click();
    browser.until("sorted", () -> !browser.findAll("th[aria-sort]").isEmpty());
    assertThat(browser.find("td.number").getText()).isEqualTo("khoảng 72.400");
    browser.find(".filters input").sendKeys("đại biểu", Keys.ENTER);
    browser.until("filtered", () -> browser.driver().getCurrentUrl().contains("q="));
    assertThat(browser.findAll("tbody tr")).isNotEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void pastesAnArticle() throws InterruptedException {
    open("/try");
    assertThat(browser.find(".drop").isDisplayed()).isTrue();
    browser
        .find("textarea")
        .sendKeys("Sáng nay, đồng chí Hoàng Văn Mẫu, Bí thư Tỉnh ủy Lào Cai, dự hội nghị của tỉnh.");
    browser.find(".try button").click();
    browser.until("the marks", () -> !browser.findAll(".text mark.officials").isEmpty());
    assertThat(browser.find(".text mark.officials").getText()).isEqualTo("Hoàng Văn Mẫu");
    assertThat(browser.console()).isEmpty();
  }

  /// Nothing is wider than a phone; a table is moved within its own frame.
  @Test
  void fitsAPhone() {
    browser.screen(390, 844, 1);
    try {
      for (String address : List.of("/facts/counts", "/articles/" + Samples.CONGRESS + "/facts/8", "/try")) {
        open(address);
        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
            .as(address)
            .isEqualTo(390L);
      }
    } finally {
      browser.screen(1280, 900, 1);
    }
  }
}
