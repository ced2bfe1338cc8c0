package motin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class HtmlTest {

  @Test
  void escapesEveryTextAndNoHtml() {
    assertEquals(
        "<p title=\"&quot;&#39;&gt;\"><b>&lt;i&gt;</b> 5% &amp;amp;</p>",
        Html.of(
                "<p title=\"%s\">%s %s</p>",
                "\"'>", Html.of("<b>%s</b>", "<i>"), Html.text("5% &amp;"))
            .markup());
  }

  @Test
  void aValueIsNeverATemplate() {
    assertEquals("%s %n $1", Html.of("%s", "%s %n $1").markup());
  }

  @Test
  void leavesOutWhatHtmlCannotCarry() {
    assertEquals("ab\nc😀", Html.escape("a\u0000\u0008b\n\ud800c\ud83d\ude00"));
  }

  @Test
  void linksOnlyToTheWeb() {
    assertTrue(Html.isLink("https://baomoi.example/a"));
    assertTrue(Html.isLink("HTTP://baomoi.example/a"));
    assertFalse(Html.isLink("javascript:alert(1)"));
    assertFalse(Html.isLink(" https://baomoi.example/a"));
    assertFalse(Html.isLink("data:text/html,x"));
  }
}
