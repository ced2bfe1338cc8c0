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

  private Page(Document page, PageWords words) {
    this.page = page;
    this.words = words;
  }

  /// Reads what the page tells of its article into the draft, and gives its lines.
  static List<Line> read(String html, Draft draft, PageWords words) {
    Document document = Jsoup.parse(html);
    new Metadata(document, html, words).tell(draft);
    return new Page(document, words).lines(draft.title().orElse(""));
  }

  private List<Line> lines(String title) {
    Element body = Density.densest(page.body());
    List<Line> lines = new ArrayList<>(PageLines.ofBody(body));
    String headline = Line.of(title).bare();
    List<Line> above = new ArrayList<>();
    Element around = body;
    boolean headed = holds(lines, headline);
    while (!headed && around.parent() != null && around != page.body()) {
      Element inner = around;
      around = inner.parent();
      List<Line> before = new ArrayList<>();
      for (Element sibling : around.children()) {
        if (sibling == inner) {
          break;
        }
        before.addAll(PageLines.of(sibling));
      }
      headed = holds(before, headline);
      above.addAll(0, before);
    }
    if (headed) {
      lines.addAll(0, above);
    }
    lines.addAll(0, dates());
    addSignature(lines, body);
    return lines;
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
    for (int up = 0; up < 2 && inner != page.body(); up++) {
      for (Element after = inner.nextElementSibling();
          after != null;
          after = after.nextElementSibling()) {
        List<Line> behind = PageLines.of(after);
        if (behind.size() <= SIGNATURE_LINES) {
          behind.stream().filter(line -> marker.mark(line).isEnd()).forEach(lines::add);
        }
      }
      inner = inner.parent() == null ? page.body() : inner.parent();
    }
  }
}
