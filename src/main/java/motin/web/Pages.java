package motin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motin.index.Page;

/// The ways to the other pages of a long list.
///
/// @param path the page whose list it is
record Pages(Labels labels, Search search, long total, String path) {

  Html html() {
    int limit = search.limit();
    long reachable = Math.min(total, Page.DEEPEST);
    if (reachable <= limit) {
      return Html.NONE;
    }
    int current = search.from() / limit;
    int last = (int) ((reachable - 1) / limit);
    List<Html> links = new ArrayList<>();
    step(current - 1, last, "prev", "‹ " + labels.text("previous")).ifPresent(links::add);
    IntStream.rangeClosed(Math.max(0, current - 2), Math.min(last, current + 2))
        .forEach(page -> links.add(page(page, current)));
    step(current + 1, last, "next", labels.text("next") + " ›").ifPresent(links::add);
    return Html.of(
        "<nav class=\"pages\" aria-label=\"%s\">%s</nav>", labels.text("pages"), Html.join(links));
  }

  private Html page(int page, int current) {
    return Html.of(
        "<a href=\"%s\"%s>%s</a>",
        search.from(page * search.limit()).link(path),
        page == current ? new Html(" aria-current=\"page\"") : Html.NONE,
        labels.text("number", page + 1));
  }

  private Optional<Html> step(int page, int last, String rel, String text) {
    return page < 0 || page > last
        ? Optional.empty()
        : Optional.of(
            Html.of(
                "<a rel=\"%s\" href=\"%s\">%s</a>",
                rel, search.from(page * search.limit()).link(path), text));
  }
}
