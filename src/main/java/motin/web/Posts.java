package motin.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import motin.fact.Official;
import motin.fact.Position;
import motin.index.ArticleIndex;
import motin.index.FactHit;
import motin.index.Order;
import motin.language.Orthography;

/// The posts of an official over time, as they are reported: from the first day to the last that an
/// article gives it. What lies outside is not known.
record Posts(List<Post> posts) {

  private static final int WIDTH = 600;
  private static final int NARROWEST = 6;

  /// @param first the day of the earliest report of it
  /// @param last the newest report of it
  /// @param reports how many have a day
  record Post(String text, String organization, LocalDate first, FactHit last, int reports) {

    LocalDate lastDay() {
      return day(last);
    }

    private Post and(FactHit later) {
      return new Post(text, organization, first, later, reports + 1);
    }
  }

  static Posts of(ArticleIndex index, Profile profile) throws IOException, ProblemException {
    Search search = profile.search().order(Order.OLDEST);
    Map<String, Post> posts = new LinkedHashMap<>();
    index.each(
        search.facts("officials").facets(Set.of()),
        hit -> {
          if (hit.fact() instanceof Official official
              && hit.article().published().isPresent()
              && Orthography.key(official.name()).equals(Orthography.key(profile.name()))) {
            official.positions().forEach(position -> add(posts, position, hit));
          }
        });
    return new Posts(List.copyOf(posts.values()));
  }

  private static void add(Map<String, Post> posts, Position position, FactHit hit) {
    String body = position.organization().orElse("");
    posts.compute(
        Orthography.key(position.role() + " " + body),
        (_, known) ->
            known == null ? new Post(position.text(), body, day(hit), hit, 1) : known.and(hit));
  }

  private static LocalDate day(FactHit hit) {
    return hit.article().published().orElseThrow().earliest();
  }

  Html html(Labels labels) {
    if (posts.isEmpty()) {
      return Html.NONE;
    }
    TreeMap<LocalDate, Integer> days = new TreeMap<>();
    posts.forEach(post -> {
      days.put(post.first(), 0);
      days.put(post.lastDay(), 0);
    });
    List<Html> rows = new ArrayList<>();
    for (Post post : posts) {
      FactHit proof = post.last();
      rows.add(
          Html.of(
              "<tr><th scope=\"row\"><a href=\"%s\">%s</a></th><td>%s</td><td>%s</td><td>%s</td>"
                  + "<td>%s</td><td class=\"bar-cell\">%s</td></tr>",
              Permalink.of(proof.article(), proof.fact()).page(),
              post.text(),
              post.organization(),
              Dates.text(labels, post.first().toString()),
              Dates.text(labels, post.lastDay().toString()),
              labels.text("number", post.reports()),
              bar(post, days.firstKey(), days.lastKey())));
    }
    List<Html> heads = new ArrayList<>();
    for (String column : List.of("position", "organization", "first", "last", "articles", "time")) {
      heads.add(Html.of("<th scope=\"col\">%s</th>", labels.text("column." + column)));
    }
    return Html.of(
        """
        <section class="part-of"><h2>%s</h2>
        <p class="intro">%s</p>
        <div class="wide" role="region" aria-label="%s" tabindex="0">
        <table class="posts-over-time"><caption class="seen-not">%s</caption>
        <thead><tr>%s</tr></thead><tbody>%s</tbody></table></div></section>
        """,
        labels.text("posts"),
        labels.text("posts.intro"),
        labels.text("posts"),
        labels.text("posts"),
        Html.join(heads),
        Html.join(rows));
  }

  private static Html bar(Post post, LocalDate start, LocalDate end) {
    long all = Math.max(1, end.toEpochDay() - start.toEpochDay());
    long from = (post.first().toEpochDay() - start.toEpochDay()) * (WIDTH - NARROWEST) / all;
    long to = (post.lastDay().toEpochDay() - start.toEpochDay()) * (WIDTH - NARROWEST) / all;
    return Html.of(
        "<svg class=\"bar-of-time\" viewBox=\"0 0 %s 20\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"><rect x=\"%s\" y=\"4\" width=\"%s\" height=\"12\""
            + " rx=\"3\"/></svg>",
        WIDTH, from, to - from + NARROWEST);
  }
}
