package motin.web;

import java.util.List;
import java.util.Optional;
import motin.article.Article;
import motin.article.Span;
import motin.fact.Extraction;

/// A text or page of the reader's own, its facts marked at once; nothing of it is kept.
///
/// @param typed what was sent
/// @param found what it says; empty before anything was sent, and where it cannot be read
/// @param refused why it could not be read
record TryPage(Labels labels, String typed, Optional<Extraction> found, Optional<String> refused)
    implements View {

  @Override
  public String title() {
    return labels.text("way.try") + " · Motin";
  }

  @Override
  public Html content() {
    return Html.of(
        """
        <div class="profile try">
        <h1>%s</h1>
        <p class="intro">%s</p>
        <form action="/try" method="post" class="paste">
        <label for="text">%s</label>
        <textarea id="text" name="text" rows="%s" required lang="vi" spellcheck="false">%s</textarea>
        <p><button type="submit">%s</button></p>
        </form>
        </div>
        %s
        """,
        labels.text("way.try"),
        labels.text("try.intro"),
        labels.text("try.label"),
        found.isPresent() ? 5 : 12,
        typed,
        labels.text("try.button"),
        found.map(this::marked).orElseGet(this::refusal));
  }

  private Html refusal() {
    return refused
        .map(reason ->
            Html.of(
                "<p class=\"nothing\" role=\"alert\">%s <span lang=\"en\">%s</span></p>",
                labels.text("try.refused"), reason))
        .orElse(Html.NONE);
  }

  private Html marked(Extraction extraction) {
    Article article = extraction.article();
    List<NumberedFact> facts = NumberedFact.of(extraction);
    MarkedText text = new MarkedText(article.text(), facts, "");
    List<Html> paragraphs =
        article.blocks().isEmpty()
            ? List.of(Html.of("<p>%s</p>", text.html(new Span(0, article.text().length()))))
            : article.blocks().stream()
                .map(block ->
                    Html.of(
                        "<p class=\"%s\">%s</p>", block.kind().label(), text.html(block.span())))
                .toList();
    return Html.of(
        """
        <div class="reading" id="found">
        <article class="text" lang="vi">%s</article>
        <aside class="facts" aria-label="%s">%s</aside>
        </div>
        """,
        Html.join(paragraphs),
        labels.text("facts"),
        new FactList(labels, article, facts, false).html());
  }
}
