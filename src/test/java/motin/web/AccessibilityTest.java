package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import motin.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page, light and dark: axe finds nothing that shuts anybody out, the console is silent, no
/// other host is asked, and nothing is wider than a phone.
final class AccessibilityTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /// What axe found, one line each.
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ["violations"] }).then((found) =>
        done(found.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`))));
      """;

  @TempDir Path folder;

  @Test
  void noPageShutsAnybodyOut() throws IOException {
    String axe;
    try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.start(folder.resolve("profile"), "vi");
        ServerOnSamples samples = ServerOnSamples.start(folder.resolve("index"))) {
      String here = samples.server().address().toString();
      List<String> pages = new ArrayList<>(Walk.pages(Samples.CONGRESS));
      pages.add(Permalink.of(Samples.congress().article(), fact()).page());
      for (boolean dark : new boolean[] {false, true}) {
        browser.dark(dark);
        for (String page : pages) {
          browser.screen(1280, 900, 1);
          browser.driver().get(here + page.substring(1));
          browser.console().stream()
              .filter(line -> !line.contains("404 (Not Found)"))
              .forEach(line -> found.add(page + " says " + line));
          browser.driver().executeScript(axe); // what axe itself says is not ours
          if (browser.driver().executeAsyncScript(RUN) instanceof List<?> violations) {
            violations.forEach(line -> found.add(page + " dark=" + dark + " " + line));
          }
          browser.screen(390, 844, 1);
          Object width =
              browser.driver().executeScript("return document.documentElement.scrollWidth");
          if (!Long.valueOf(390).equals(width)) {
            found.add(page + " is " + width + " wide on a phone");
          }
          Object elsewhere =
              browser
                  .driver()
                  .executeScript(
                      "return performance.getEntriesByType('resource').map(e => e.name)"
                          + ".filter(n => !n.startsWith(location.origin)).join()");
          assertThat(elsewhere).isEqualTo("");
          browser.console();
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Fact fact() {
    return Samples.congress().facts().getFirst();
  }
}
