package motin.ingest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page with tags.
final class Page {

  private Page() {}

  static List<Line> parse(String html, String origin, Draft draft, PageWords words) {
    Document page = Jsoup.parse(html);
    return PageText.lines(page.body().wholeText());
  }
}
