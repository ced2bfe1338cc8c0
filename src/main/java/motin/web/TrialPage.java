package motin.web;

import java.util.List;
import java.util.Optional;
import motin.fact.Extraction;

/// A place to paste a text or the source of a page, and the facts of what was pasted.
///
/// @param text as it was pasted
record TrialPage(Labels labels, String text) {

  Html html() {
    return around(Html.NONE);
  }

  Html html(Extraction extraction) {
    List<NumberedFact> facts = NumberedFact.of(extraction);
    return around(
        Html.of(
            """
            <div class="reading">
            <article class="text" lang="%s">%s</article>
            <aside class="facts" aria-label="%s">%s</aside>
            </div>
            """,
            extraction.article().language(),
            new MarkedArticle(labels, extraction, "").html(),
            labels.text("facts"),
            new FactList(labels, Optional.empty(), facts).html()));
  }

  Html refused(String reason) {
    return around(
        Html.of(
            "<p class=\"nothing\" role=\"alert\">%s <code>%s</code></p>",
            labels.text("try.refused"), reason));
  }

  private Html around(Html result) {
    Html content =
        Html.of(
            """
            <section class="try">
            <h1>%s</h1>
            <p>%s</p>
            <form action="/try" method="post">
            <label for="pasted">%s</label>
            <textarea id="pasted" name="text" rows="%s" required data-drop="%s">%s</textarea>
            <button type="submit">%s</button>
            </form>
            </section>
            %s
            """,
            labels.text("try.title"),
            labels.text("try.text"),
            labels.text("try.label"),
            text.isEmpty() ? 14 : 5,
            labels.text("try.drop"),
            new Html("\n" + Html.escape(text)), // the first line break of a textarea is not its own
            labels.text("try.button"),
            result);
    return new Shell(labels, labels.text("try.title") + " · Motin", "/try", Search.NEWEST, true)
        .around(content);
  }
}
