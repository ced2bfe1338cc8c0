package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// A part of a page as lines: one for each block, with what its tags say of it.
///
/// Boxes that consist of links, and what is no text at all, are left out on the way.
final class PageLines implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "svg",
          "audio",
          "video",
          "object",
          "ins");

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  /// Boxes that papers put into the text, by what their classes and types have in common.
  private static final Pattern BOX =
      Pattern.compile(
          "(?i)relat|readmore|tinlienquan|tin-lien-quan|lienquan|lien-quan|social|share|comment|binh-luan"
              + "|\\btags?\\b|tag-|breadcrumb|rating|other-news|tin-khac|banner|advert|\\bads?\\b|popup|newsletter");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)sapo|\\blead\\b|summary|chapeau|hometext|\\bdesc\\b|description|abstract|brief|teaser");

  private static final Pattern CAPTION =
      Pattern.compile("(?i)caption|chu-?thich|image-note|photo-note|imgnote|fig-?desc");

  private final Element root;
  private final boolean body;
  private final Density density;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Line.Hint hint = Line.Hint.NONE;
  private int bold;
  private int all;
  private int inBold;

  private PageLines(Element root, boolean body, Density density) {
    this.root = root;
    this.body = body;
    this.density = density;
  }

  /// The body of an article: how the element itself is called says nothing of its lines.
  static List<Line> ofBody(Element root, Density density) {
    return of(root, true, density);
  }

  /// A part of the page beside the body.
  static List<Line> of(Element root, Density density) {
    return of(root, false, density);
  }

  private static List<Line> of(Element root, boolean body, Density density) {
    PageLines lines = new PageLines(root, body, density);
    NodeTraversor.filter(lines, root);
    lines.end();
    return lines.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      if (!(body && element.equals(root)) && isLeftOut(element)) {
        end();
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock() || element.nameIs("br") || element.nameIs("td")) {
        end();
      }
      inBold += isBold(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      inBold -= isBold(element) ? 1 : 0;
      if (element.isBlock() || element.nameIs("td")) {
        end();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode text) {
    String words = text.getWholeText();
    if (line.isEmpty() && words.isBlank()) {
      return;
    }
    if (line.isEmpty() && text.parent() != null) {
      hint = hintOf(text.parent());
    }
    line.append(words);
    all += words.strip().length();
    bold += inBold > 0 ? words.strip().length() : 0;
  }

  private void end() {
    String text = Blanks.squeeze(line.toString());
    if (!text.isEmpty()) {
      Line made = Line.of(text, true, hint);
      boolean heading = hint == Line.Hint.NONE && bold == all && !made.isParagraph();
      lines.add(heading && isHeading(made) ? Line.of(text, true, Line.Hint.HEADING) : made);
    }
    line.setLength(0);
    bold = 0;
    all = 0;
  }

  /// A bold line may be a heading; a bold name or date is none.
  private static boolean isHeading(Line line) {
    return line.words() >= 3 && line.words() <= 30 && line.text().length() <= 200;
  }

  private Line.Hint hintOf(Element inner) {
    Line.Hint found = Line.Hint.NONE;
    Element element = inner;
    while (element != null && !element.equals(root.parent())) {
      String name = element.normalName();
      String called = element.className() + " " + element.attr("itemprop");
      if (name.equals("h1")) {
        return Line.Hint.TITLE;
      }
      if (name.equals("figcaption") || CAPTION.matcher(called).find()) {
        return Line.Hint.CAPTION;
      }
      if (!(body && element.equals(root))
          && (LEAD.matcher(called).find() || element.attr("data-role").equals("sapo"))
          && element.selectFirst("h1") == null) {
        return Line.Hint.LEAD;
      }
      if (HEADINGS.contains(name)) {
        found = Line.Hint.HEADING;
      }
      element = element.parent();
    }
    return found;
  }

  private boolean isLeftOut(Element element) {
    if (SKIPPED.contains(element.normalName()) || isHidden(element)) {
      return true;
    }
    if (!element.isBlock()) {
      return false;
    }
    int letters = density.letters(element);
    if (letters == 0) {
      return false;
    }
    if (density.isLinks(element)) {
      return true;
    }
    String called = element.className() + " " + element.id() + " " + element.attr("type");
    return BOX.matcher(called).find() && letters * 3 < density.letters(root);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || element.hasClass("hidden")
        || element.hasClass("d-none")
        || element.hasClass("sr-only");
  }

  private static boolean isBold(Element element) {
    return element.nameIs("b") || element.nameIs("strong");
  }
}
