package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page with tags tells of its article outside the text, the surest first: JSON-LD, `meta`,
/// `itemprop` and `time`, the classes of the visible header.
///
/// Authors are taken only where they look like persons: most papers name themselves there. The
/// headline is the visible one that agrees with what `title` and `meta` say, because those are
/// often written for search engines.
final class Metadata {

  /// How browsers and copiers note where a saved page came from.
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!-- (?:saved from url=\\(\\d+\\)|Mirrored from )(\\S{5,1000}) ");

  private static final String DATES =
      "meta[property=article:published_time], meta[name=pubdate], meta[name=publish-date],"
          + " meta[name=article:published_time], meta[name=publish_date], meta[name=date],"
          + " meta[name=DC.date.issued], meta[name=DC.date], meta.cms-date,"
          + " [itemprop=datePublished], time[datetime], [data-role=publishdate]";

  private static final String AUTHORS =
      "[itemprop=author] [itemprop=name], [itemprop=author], [data-role=author], [rel=author],"
          + " meta[name=author], .author-name, .cms-author, .author, [class*=author]";

  private final Document page;
  private final String html;
  private final PageWords words;
  private final Optional<JsonLd.Description> described;

  Metadata(Document page, String html, PageWords words) {
    this.page = page;
    this.html = html;
    this.words = words;
    this.described =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> JsonLd.article(script.data()).stream())
            .findFirst();
  }

  void tell(Draft draft) {
    address().ifPresent(draft::url);
    headline().ifPresent(draft::title);
    published(draft);
    authors().ifPresent(draft::authors);
    draft.source(meta("property", "og:site_name").filter(n -> !n.isEmpty()).orElse(""));
  }

  private Optional<String> address() {
    List<String> told = new ArrayList<>();
    page.select("link[rel=canonical]").forEach(link -> told.add(link.attr("href")));
    meta("property", "og:url").ifPresent(told::add);
    described.flatMap(d -> d.text("mainEntityOfPage")).ifPresent(told::add);
    described.flatMap(d -> d.text("url")).ifPresent(told::add);
    page.select("[itemprop=mainEntityOfPage]").forEach(link -> told.add(link.attr("href")));
    meta("name", "twitter:url").ifPresent(told::add);
    page.select("[data-href]").forEach(share -> told.add(share.attr("data-href")));
    Matcher saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), 8_192)));
    if (saved.find()) {
      String from = saved.group(1);
      told.add(from.startsWith("http") ? from : "http://" + from);
    }
    return told.stream().flatMap(text -> Address.in(text.strip()).stream()).findFirst();
  }

  private Optional<String> headline() {
    List<String> told = new ArrayList<>();
    described.flatMap(d -> d.text("headline")).ifPresent(told::add);
    meta("property", "og:title").ifPresent(told::add);
    told.add(page.title().replaceFirst("\\s+[|–-]\\s+[^|–-]{2,60}$", ""));
    told.removeIf(String::isBlank);
    Optional<String> visible =
        page.select("h1, [itemprop=headline], [data-role=title]").stream()
            .map(element -> element.hasAttr("content") ? "" : Blanks.squeeze(element.text()))
            .filter(text -> told.stream().anyMatch(other -> alike(text, other)))
            .findFirst();
    return visible.or(() -> told.stream().findFirst());
  }

  /// Half of the words of the shorter are in the longer.
  private static boolean alike(String a, String b) {
    List<String> one = List.of(Line.of(a).key().split("[^\\p{L}\\d]+", -1));
    List<String> other = List.of(Line.of(b).key().split("[^\\p{L}\\d]+", -1));
    long common = one.stream().filter(other::contains).count();
    return one.size() >= 3 && common * 2 >= Math.min(one.size(), other.size());
  }

  private void published(Draft draft) {
    described.flatMap(d -> d.text("datePublished")).ifPresent(text -> published(draft, text));
    for (Element element : page.select(DATES)) {
      published(draft, value(element));
    }
  }

  private static void published(Draft draft, String text) {
    PageDate.in(text).ifPresent(date -> draft.published(date.when()));
  }

  private Optional<List<String>> authors() {
    List<List<String>> told = new ArrayList<>();
    described.ifPresent(d -> told.add(persons(d.authors())));
    page.select(AUTHORS).forEach(element -> told.add(persons(List.of(value(element)))));
    return told.stream().filter(names -> !names.isEmpty()).findFirst();
  }

  private List<String> persons(List<String> names) {
    return names.stream()
        .flatMap(name -> Byline.of(name, words).stream())
        .flatMap(byline -> byline.authors().stream())
        .toList();
  }

  private Optional<String> meta(String attribute, String name) {
    return Optional.ofNullable(page.selectFirst("meta[%s=%s]".formatted(attribute, name)))
        .map(meta -> meta.attr("content"));
  }

  private static String value(Element element) {
    String value = element.attr("content");
    if (value.isEmpty()) {
      value = element.attr("datetime");
    }
    return value.isEmpty() ? element.text() : value;
  }
}
