package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page with tags, to lines: the header between headline and body, the body, the signature below.
final class Page {

  /// Behind the body, what may be the article's: who wrote it, where it came from.
  private static final int SIGNATURE_LINES = 8;

  private static final String DATE =
      "[class*=date], [class*=time], [class*=Date], [class*=Time], [id*=date]";

  private final Document page;
  private final PageWords words;
  private final Density density;

  private Page(Document page, PageWords words) {
    this.page = page;
    this.words = words;
    this.density = new Density(page.body());
  }

  /// Reads what the page tells of its article into the draft, and gives its lines.
  static List<Line> read(String html, Draft draft, PageWords words) {
    Document document = Jsoup.parse(html);
    new Metadata(document, html, words).tell(draft);
    return new Page(document, words).lines(draft.title().orElse(""));
  }

  private List<Line> lines(String title) {
    Element body = density.densest();
    List<Line> lines = new ArrayList<>(PageLines.ofBody(body, density));
    String headline = Line.of(title).bare();
    List<Line> above = above(body, headline, lines);
    if (above.isEmpty() && !holds(lines, headline) && density.isListOfStories(body)) {
      return List.of();
    }
    lines.addAll(0, above);
    lines.addAll(0, dates());
    addSignature(lines, body);
    return lines;
  }

  /// What stands between the headline and the body, from the headline's block on; nothing where the
  /// body holds the headline itself, or no line does.
  private List<Line> above(Element body, String headline, List<Line> lines) {
    List<Line> above = new ArrayList<>();
    boolean headed = holds(lines, headline);
    Element inner = body;
    while (!headed && inner.parent() != null && !inner.equals(page.body())) {
      List<Line> before = new ArrayList<>();
      for (Element sibling = inner.parent().firstElementChild();
          sibling != null && !sibling.equals(inner);
          sibling = sibling.nextElementSibling()) {
        before.addAll(PageLines.of(sibling, density));
      }
      above.addAll(0, before);
      if (holds(before, headline)) {
        return above;
      }
      inner = inner.parent();
    }
    return List.of();
  }

  /// Dates by the names of their elements, as lines above the headline, which are trusted least.
  private List<Line> dates() {
    return page.select(DATE).stream()
        .map(Element::text)
        .filter(text -> text.length() < 80 && PageDate.in(text).isPresent())
        .limit(1)
        .map(text -> Line.of(text, true, Line.Hint.NONE))
        .toList();
  }

  private static boolean holds(List<Line> lines, String headline) {
    return lines.stream().anyMatch(line -> line.bare().equals(headline));
  }

  /// Papers put the signature into a block of its own behind the body.
  private void addSignature(List<Line> lines, Element body) {
    Marker marker = new Marker(words);
    Element inner = body;
    for (int up = 0; up < 2 && inner != null && !inner.equals(page.body()); up++) {
      for (Element after = inner.nextElementSibling();
          after != null;
          after = after.nextElementSibling()) {
        List<Line> behind = PageLines.of(after, density);
        if (behind.size() <= SIGNATURE_LINES) {
          behind.stream().filter(line -> marker.mark(line).isEnd()).forEach(lines::add);
        }
      }
      inner = inner.parent();
    }
  }
}
