package motin.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import motin.language.Orthography;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// A page as lines in the order of its text, from one walk over its tree.
///
/// A line is the text of a block, up to the next block or line break. What is no text at all is
/// left out on the way. Parts of the page that have a name or consist of links are noted, for
/// later: what they are worth is known only when the whole page is.
final class PageWalk implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "style",
          "noscript",
          "template",
          "iframe",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "svg",
          "audio",
          "video",
          "object",
          "ins",
          "canvas",
          "dialog",
          "script",
          "title");

  /// Letters of links below which a block is no box of links.
  private static final int SHORTEST_LINKS = 15;

  /// Letters of a lead, a caption or a byline, at the most.
  private static final int LONGEST_OF_ROLE = 1_500;

  /// The lines of a block element, half open.
  record Part(ElementRole role, int from, int to, int letters, int linked) {

    int prose() {
      return letters - linked;
    }

    int size() {
      return to - from;
    }

    boolean isLinks() {
      int tenths = size() == 1 ? 8 : 6;
      return linked >= SHORTEST_LINKS && linked * 10 >= letters * tenths;
    }
  }

  /// An element that is still open.
  private static final class Open {
    private final Element element;
    private final ElementRole role;
    private final int firstLine;
    private final boolean hidden;
    private ElementRole before = ElementRole.NONE;
    private int letters;
    private int linked;

    Open(Element element, ElementRole role, int firstLine, boolean hidden) {
      this.element = element;
      this.role = role;
      this.firstLine = firstLine;
      this.hidden = hidden;
    }
  }

  private final ElementRoles roles;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final PageHead head = new PageHead();
  private final Deque<Open> open = new ArrayDeque<>();

  private final StringBuilder line = new StringBuilder();
  private ElementRole named = ElementRole.NONE;
  private ElementRole hint = ElementRole.NONE;
  private String tag = "";
  private int depth;
  private int rise;
  private int letters;
  private int linked;
  private int bold;
  private int links;
  private int bolds;

  private PageWalk(ElementRoles.Words words) {
    this.roles = new ElementRoles(words);
  }

  static PageWalk over(Document page, ElementRoles.Words words) {
    PageWalk walk = new PageWalk(words);
    NodeTraversor.filter(walk, page);
    walk.end();
    return walk;
  }

  List<PageLine> lines() {
    return lines;
  }

  List<Part> parts() {
    return parts;
  }

  /// What the page tells beside its text.
  PageHead head() {
    return head;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text, depth);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      head.note(element, name);
      if (isBreak(element, name)) {
        end();
      }
      if (SKIPPED.contains(name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element, name);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (isBreak(element, name)) {
        end();
      }
      this.rise = Math.min(rise, depth - 1);
      leave(open.pop(), name);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBreak(Element element, String name) {
    return element.isBlock() || name.equals("br") || name.equals("td");
  }

  private void enter(Element element, String name) {
    ElementRole role = roles.of(element);
    switch (role) {
      case BYLINE -> head.signed(element);
      case TITLE -> head.headed(element);
      default -> {}
    }
    boolean shown = open.isEmpty() || !open.peek().hidden;
    Open entered = new Open(element, role, lines.size(), !shown || isHidden(element));
    entered.before = named;
    named = isOfLines(role) ? role : named;
    open.push(entered);
    links += name.equals("a") ? 1 : 0;
    bolds += isBold(name) ? 1 : 0;
  }

  private void leave(Open left, String name) {
    links -= name.equals("a") ? 1 : 0;
    bolds -= isBold(name) ? 1 : 0;
    named = left.before;
    if (!open.isEmpty()) {
      open.peek().letters += left.letters;
      open.peek().linked += left.linked;
    }
    if (isOfLines(left.role) && left.letters > LONGEST_OF_ROLE) {
      forget(left);
    }
    Part part = new Part(left.role, left.firstLine, lines.size(), left.letters, left.linked);
    if (left.element.isBlock() && lines.size() > left.firstLine) {
      parts.add(part);
    }
  }

  /// Whether each line in such an element is such a line.
  private static boolean isOfLines(ElementRole role) {
    return switch (role) {
      case TITLE, LEAD, HEADING, CAPTION, BYLINE -> true;
      case NONE, BODY, BOX, COMMENTS -> false;
    };
  }

  /// A whole article in `div.description` is no lead.
  private void forget(Open element) {
    for (int i = element.firstLine; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.role() == element.role) {
        lines.set(i, line.plain());
      }
    }
  }

  private void append(TextNode text, int depth) {
    String words = text.getWholeText();
    if (open.isEmpty() || open.peek().hidden || (line.isEmpty() && words.isBlank())) {
      return;
    }
    if (line.isEmpty()) {
      hint = named;
      tag = open.peek().element.normalName();
      this.depth = depth - 1;
    }
    line.append(words);
    int count = weight(words);
    letters += count;
    bold += bolds > 0 ? count : 0;
    linked += links > 0 ? count : 0;
    open.peek().letters += count;
    open.peek().linked += links > 0 ? count : 0;
  }

  /// Letters; those of a script that writes a word with one or two count twice.
  private static int weight(String words) {
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      count += c <= ' ' ? 0 : c >= '\u3040' && c < '\uFB00' ? 2 : 1;
    }
    return count + count / 5;
  }

  private void end() {
    String text = Blanks.squeeze(Orthography.compose(Decoder.cleaned(line)));
    if (!text.isEmpty()) {
      Line made = Line.of(text, true, hintOf(hint));
      boolean heading = hint == ElementRole.NONE && bold == letters && !made.isParagraph();
      if (heading && isHeading(made)) {
        made = Line.of(text, true, Line.Hint.HEADING);
      }
      lines.add(
          new PageLine(
              made, hint, letters, linked, bold == letters, tag, depth, Math.min(rise, depth)));
      rise = depth;
    }
    line.setLength(0);
    bold = 0;
    letters = 0;
    linked = 0;
  }

  /// A bold line may be a heading; a bold name or date is none.
  private static boolean isHeading(Line line) {
    return line.words() >= 3 && line.words() <= 30 && line.text().length() <= 200;
  }

  private static Line.Hint hintOf(ElementRole role) {
    return switch (role) {
      case TITLE -> Line.Hint.TITLE;
      case LEAD -> Line.Hint.LEAD;
      case HEADING -> Line.Hint.HEADING;
      case CAPTION -> Line.Hint.CAPTION;
      case NONE, BYLINE, BOX, COMMENTS, BODY -> Line.Hint.NONE;
    };
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (style.contains("none") && isNone(style))
        || element.hasClass("hidden")
        || element.hasClass("d-none")
        || element.hasClass("sr-only");
  }

  private static boolean isNone(String style) {
    return style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private static boolean isBold(String name) {
    return name.equals("b") || name.equals("strong");
  }
}
