package motin.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final int LONGEST_HEADLINE = 1_000;

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "pubdate",
          "publish-date",
          "publish_date",
          "datepublished",
          "cms-date",
          "dc.date.issued",
          "dc.date",
          "date");

  private final PageHead head;
  private final String html;
  private final PageWords words;
  private final Optional<JsonLd.Description> described;

  Metadata(PageHead head, String html, PageWords words) {
    this.head = head;
    this.html = html;
    this.words = words;
    this.described =
        head.scripts().stream().flatMap(script -> JsonLd.article(script).stream()).findFirst();
  }

  void tell(Draft draft) {
    address().ifPresent(draft::url);
    headline().ifPresent(draft::title);
    published(draft);
    authors().ifPresent(draft::authors);
    draft.source(head.meta("og:site_name").orElse(""));
  }

  private Optional<String> address() {
    List<String> told = new ArrayList<>(head.canonical());
    head.meta("og:url").ifPresent(told::add);
    described.flatMap(d -> d.text("mainEntityOfPage")).ifPresent(told::add);
    described.flatMap(d -> d.text("url")).ifPresent(told::add);
    head.meta("twitter:url").ifPresent(told::add);
    head.meta("url").ifPresent(told::add);
    told.addAll(head.shared());
    Matcher saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), 8_192)));
    if (saved.find()) {
      String from = saved.group(1);
      told.add(from.startsWith("http") ? from : "http://" + from);
    }
    return told.stream().flatMap(text -> Address.in(whole(text.strip())).stream()).findFirst();
  }

  /// `//host/page` and `/page` with what they leave out.
  private String whole(String address) {
    if (address.startsWith("//")) {
      return "https:" + address;
    }
    return address.startsWith("/") && head.base().startsWith("http")
        ? head.base().replaceFirst("^(https?://[^/]*).*", "$1") + address
        : address;
  }

  private Optional<String> headline() {
    List<String> told = new ArrayList<>();
    described.flatMap(d -> d.text("headline")).ifPresent(told::add);
    head.meta("og:title").ifPresent(told::add);
    told.add(head.title().replaceFirst("\\s+[|–-]\\s+[^|–-]{2,60}$", ""));
    told.removeIf(text -> text.isBlank() || text.length() > LONGEST_HEADLINE);
    List<String> visible =
        head.headlines().stream()
            .map(element -> element.hasAttr("content") ? "" : Blanks.squeeze(element.text()))
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HEADLINE)
            .toList();
    if (told.isEmpty()) {
      return visible.stream().findFirst();
    }
    return visible.stream()
        .filter(text -> told.stream().anyMatch(other -> alike(text, other)))
        .findFirst()
        .or(() -> told.stream().findFirst());
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
    DATES.forEach(name -> head.meta(name).ifPresent(text -> published(draft, text)));
    head.dates().forEach(element -> published(draft, value(element)));
  }

  /// A date to come is a plan or a mistake of the page.
  private static void published(Draft draft, String text) {
    PageDate.in(text)
        .map(PageDate::when)
        .filter(when -> !when.earliest().isAfter(LocalDate.now(ZoneOffset.ofHours(7)).plusDays(1)))
        .ifPresent(draft::published);
  }

  private Optional<List<String>> authors() {
    List<List<String>> told = new ArrayList<>();
    described.ifPresent(d -> told.add(persons(d.authors())));
    head.authors().forEach(element -> told.add(persons(List.of(value(element)))));
    head.meta("author").ifPresent(name -> told.add(persons(List.of(name))));
    head.bylines().forEach(element -> told.add(persons(List.of(value(element)))));
    return told.stream().filter(names -> !names.isEmpty()).findFirst();
  }

  private List<String> persons(List<String> names) {
    return names.stream()
        .flatMap(name -> Byline.of(name, words).stream())
        .flatMap(byline -> byline.authors().stream())
        .toList();
  }

  private static String value(Element element) {
    String value = element.attr("content");
    if (value.isEmpty()) {
      value = element.attr("datetime");
    }
    return value.isEmpty() ? element.text() : value;
  }
}
