package motin.web;

import java.util.List;
import java.util.Optional;
import motin.article.Article;

/// What stood on an article's page and is no part of it: menus, counters, other stories.
///
/// @param lines empty where the page is not on this machine, or not any more
record DroppedPage(Labels labels, Article article, Optional<List<String>> lines) implements View {

  @Override
  public String title() {
    return labels.text("dropped") + " · Motin";
  }

  @Override
  public Html content() {
    return Html.of(
        """
        <div class="profile">
        <h1>%s</h1>
        <p class="intro"><a href="/articles/%s">‹ %s</a></p>
        %s
        </div>
        """,
        labels.text("dropped"),
        Search.encode(article.id()),
        Titles.of(article),
        lines.map(this::list).orElseGet(() -> told("dropped.gone")));
  }

  private Html told(String label) {
    return Html.of("<p class=\"nothing\">%s</p>", labels.text(label));
  }

  private Html list(List<String> found) {
    return found.isEmpty()
        ? told("dropped.none")
        : Html.of(
            "<p class=\"intro\">%s</p><ul class=\"plain dropped\" lang=\"vi\">%s</ul>",
            labels.text("dropped.intro", found.size()),
            Html.join(found.stream().map(line -> Html.of("<li>%s</li>", line)).toList()));
  }
}
