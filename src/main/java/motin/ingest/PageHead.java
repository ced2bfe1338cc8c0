package motin.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What a page says of itself beside its text, gathered on the one walk over it.
final class PageHead {

  /// A page that repeats its marks without end gains nothing.
  private static final int MOST = 200;

  private final Map<String, String> metas = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> canonical = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private final List<Element> headlines = new ArrayList<>();
  private final List<Element> dates = new ArrayList<>();
  private final List<Element> authors = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private String title = "";
  private String base = "";

  /// Takes what an element tells, by its tag and the attributes made for machines.
  void note(Element element, String name) {
    if (element.attributesSize() == 0 && !name.equals("title")) {
      return;
    }
    switch (name) {
      case "meta" -> meta(element);
      case "title" -> title = title.isEmpty() ? element.text() : title;
      case "link" -> link(element);
      case "base" -> base = element.attr("href");
      case "script" -> script(element);
      case "time" -> add(dates, element);
      default -> {}
    }
    switch (element.attr("itemprop")) {
      case "headline" -> add(headlines, element);
      case "datePublished" -> add(dates, element);
      case "author" -> add(authors, element);
      case "mainEntityOfPage" -> shared.add(element.attr("href"));
      default -> {}
    }
    switch (element.attr("data-role")) {
      case "publishdate" -> add(dates, element);
      case "author" -> add(authors, element);
      default -> {}
    }
    if (element.attr("rel").equals("author")) {
      add(authors, element);
    }
    if (element.hasAttr("data-href") && shared.size() < MOST) {
      shared.add(element.attr("data-href"));
    }
  }

  /// An element that is a headline by its tag or its name.
  void headed(Element element) {
    add(headlines, element);
  }

  /// An element whose class says that it names author or date.
  void signed(Element element) {
    add(bylines, element);
  }

  private static void add(List<Element> elements, Element element) {
    if (elements.size() < MOST) {
      elements.add(element);
    }
  }

  private void meta(Element meta) {
    for (String attribute : List.of("property", "name", "itemprop", "class")) {
      String key = meta.attr(attribute).toLowerCase(Locale.ROOT);
      if (!key.isEmpty() && !meta.attr("content").isBlank()) {
        metas.putIfAbsent(key, meta.attr("content"));
      }
    }
  }

  private void link(Element link) {
    String relation = link.attr("rel").toLowerCase(Locale.ROOT);
    if (relation.equals("canonical")) {
      canonical.add(link.attr("href"));
    } else if (relation.equals("alternate") && link.attr("hreflang").startsWith("vi")) {
      shared.add(link.attr("href"));
    }
  }

  private void script(Element script) {
    if (script.attr("type").equalsIgnoreCase("application/ld+json") && scripts.size() < MOST) {
      scripts.add(script.data());
    }
  }

  Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /// What addresses that are not whole begin with; empty where the page does not tell.
  String base() {
    return base;
  }

  List<String> scripts() {
    return scripts;
  }

  List<String> canonical() {
    return canonical;
  }

  /// Addresses that are given to share buttons.
  List<String> shared() {
    return shared;
  }

  List<Element> headlines() {
    return headlines;
  }

  List<Element> dates() {
    return dates;
  }

  List<Element> authors() {
    return authors;
  }

  List<Element> bylines() {
    return bylines;
  }

  String title() {
    return title;
  }
}
