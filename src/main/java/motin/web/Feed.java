package motin.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motin.article.Article;
import motin.article.Published;
import motin.corpus.Json;
import motin.index.ArticleHit;
import motin.index.ArticleIndex;
import motin.index.Order;
import motin.index.Page;
import motin.index.Snippet;
import org.jspecify.annotations.Nullable;

/// A saved search as a feed, the newest articles first: Atom (RFC 4287) or JSON Feed 1.1. All its
/// state is its address, and it finds what the search finds.
final class Feed {

  private static final int ENTRIES = 50;
  private static final Instant NEVER = Instant.EPOCH;

  private final ArticleIndex index;
  private final Question question;
  private final Search search;

  Feed(ArticleIndex index, Question question) throws ProblemException {
    this.index = index;
    this.question = question;
    this.search = Api.checked(question.parameters());
  }

  Answer atom() throws IOException, ProblemException {
    List<ArticleHit> hits = hits();
    String entries = hits.stream().map(this::entry).collect(Collectors.joining());
    return Answer.text(
        "application/atom+xml",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>%s</title>
        <id>%s</id>
        <link rel="self" href="%s"/>
        <link rel="alternate" href="%s"/>
        <updated>%s</updated>
        %s</feed>
        """
            .formatted(
                xml(title()),
                xml(address("/feed.atom")),
                xml(address("/feed.atom")),
                xml(address("/")),
                newest(hits),
                entries));
  }

  private String entry(ArticleHit hit) {
    Article article = hit.extraction().article();
    return """
    <entry>
    <title>%s</title>
    <id>%s</id>
    <link href="%s"/>
    <updated>%s</updated>
    <author><name>%s</name></author>
    <summary>%s</summary>
    </entry>
    """
        .formatted(
            xml(Titles.of(article)),
            xml(page(article)),
            xml(page(article)),
            day(article),
            xml(article.source().orElse("Motin")),
            xml(summary(hit)));
  }

  Answer json() throws IOException, ProblemException {
    Map<String, @Nullable Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title());
    feed.put("home_page_url", address("/"));
    feed.put("feed_url", address("/feed.json"));
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    for (ArticleHit hit : hits()) {
      Article article = hit.extraction().article();
      Map<String, @Nullable Object> item = new LinkedHashMap<>();
      item.put("id", page(article));
      item.put("url", page(article));
      article.url().ifPresent(url -> item.put("external_url", url));
      item.put("title", Titles.of(article));
      item.put("content_text", summary(hit));
      if (article.published().isPresent()) {
        item.put("date_published", day(article).toString());
      }
      items.add(item);
    }
    feed.put("items", items);
    return Answer.text("application/feed+json", Json.write(feed));
  }

  private List<ArticleHit> hits() throws IOException, ProblemException {
    Order order = search.order().equals(Order.BEST) ? Order.NEWEST : search.order();
    return index
        .search(search.request().order(order).page(Page.first(ENTRIES)).facets(Set.of()))
        .hits();
  }

  private String title() {
    List<String> words = new ArrayList<>();
    words.add(search.query());
    search.chosen().values().forEach(words::addAll);
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? "Motin" : String.join(" · ", words) + " · Motin";
  }

  private String address(String path) {
    return question.base() + path + search.parameters();
  }

  private String page(Article article) {
    return question.base() + "/articles/" + Search.encode(article.id());
  }

  private static String summary(ArticleHit hit) {
    return hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" […] "));
  }

  private static String newest(List<ArticleHit> hits) {
    Optional<Instant> newest =
        hits.stream().map(hit -> day(hit.extraction().article())).max(Comparator.naturalOrder());
    return DateTimeFormatter.ISO_INSTANT.format(newest.orElse(NEVER));
  }

  private static Instant day(Article article) {
    Optional<LocalDate> day = article.published().map(Published::earliest);
    return day.map(known -> known.atStartOfDay(ZoneOffset.ofHours(7)).toInstant()).orElse(NEVER);
  }

  /// A text inside XML; what XML cannot hold is left out.
  private static String xml(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
