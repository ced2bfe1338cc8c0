package motin.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Which element of a page holds the article: the one under which the most prose stands, and the
/// fewest links.
///
/// One walk over the tree gives every paragraph's worth to the elements above it, less with each
/// step up, so that the nearest element around all paragraphs wins. Class names do not count: most
/// papers changed theirs within a few years.
final class Density {

  /// A line below is a button or a headline.
  private static final int SHORTEST = 25;

  /// Letters of links below which a block is no box of links.
  private static final int SHORTEST_LINKS = 15;

  /// A link so long is another story's headline.
  private static final int HEADLINE = 40;

  /// How much more a list of stories has in headlines than in prose.
  private static final int HEADLINES_TO_PROSE = 5;

  /// Steps up that a paragraph counts for.
  private static final int HEIGHT = 5;

  /// What stands in an element, its descendants' included.
  private static final class Measure {
    private int letters;
    private int linked;
    private double worth;
  }

  private static final Measure NOTHING = new Measure();

  private final Map<Element, Measure> measures = new HashMap<>();
  private final Element body;
  private int headlines;

  /// Walks the page once.
  Density(Element body) {
    this.body = body;
    NodeTraversor.traverse(new Walk(), body);
  }

  /// The element that holds the article, or the body where no paragraph stands out.
  Element densest() {
    Element best = body;
    double bestScore = 0;
    for (Map.Entry<Element, Measure> entry : measures.entrySet()) {
      double score = score(entry.getValue());
      boolean outer = score == bestScore && best.parents().contains(entry.getKey());
      if (score > bestScore || outer) {
        best = entry.getKey();
        bestScore = score;
      }
    }
    return around(best, bestScore);
  }

  /// Letters of text in an element.
  int letters(Element element) {
    return measure(element).letters;
  }

  /// Whether an element holds little but links.
  boolean isLinks(Element element) {
    Measure measure = measure(element);
    return measure.linked >= SHORTEST_LINKS && measure.linked * 10 >= measure.letters * 6;
  }

  /// Whether there is little prose even where there is most, and much more in linked headlines.
  boolean isListOfStories(Element densest) {
    Measure most = measure(densest);
    int prose = most.letters - most.linked;
    return headlines > HEADLINES_TO_PROSE * prose;
  }

  private Measure measure(Element element) {
    return measures.getOrDefault(element, NOTHING);
  }

  /// The parent, where it holds nearly as much again: an article cut into sections.
  private Element around(Element best, double score) {
    Element parent = best.parent();
    if (parent == null || parent.nameIs("body")) {
      return best;
    }
    return score(measure(parent)) > 0.75 * score ? parent : best;
  }

  private static double score(Measure measure) {
    double linked = measure.letters == 0 ? 0 : (double) measure.linked / measure.letters;
    return measure.worth * (1 - linked);
  }

  private final class Walk implements NodeVisitor {

    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element && element.nameIs("a")) {
        links++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof TextNode text) {
        count(text);
      } else if (node instanceof Element element) {
        if (element.nameIs("a")) {
          links--;
        }
        close(element);
      }
    }

    private void count(TextNode text) {
      int letters = Blanks.squeeze(text.getWholeText()).length();
      Element parent = text.parent();
      if (letters > 0 && parent != null) {
        Measure measure = measures.computeIfAbsent(parent, _ -> new Measure());
        measure.letters += letters;
        measure.linked += links > 0 ? letters : 0;
      }
    }

    private void close(Element element) {
      Measure measure = measures.get(element);
      Element parent = element.parent();
      if (measure == null || parent == null) {
        return;
      }
      Measure above = measures.computeIfAbsent(parent, _ -> new Measure());
      above.letters += measure.letters;
      above.linked += measure.linked;
      if (element.nameIs("a") && measure.letters >= HEADLINE) {
        headlines += measure.letters;
      }
      if (isParagraph(element, measure)) {
        give(element, 1 + Math.min(3.0, (measure.letters - measure.linked) / 100.0));
      }
    }

    private void give(Element element, double worth) {
      Element above = element.parent();
      for (int step = 1; step <= HEIGHT && above != null; step++) {
        double divisor = step == 1 ? 1 : step == 2 ? 2 : step * 3;
        measures.computeIfAbsent(above, _ -> new Measure()).worth += worth / divisor;
        above = above.parent();
      }
    }
  }

  private static boolean isParagraph(Element element, Measure measure) {
    int prose = measure.letters - measure.linked;
    if (prose < SHORTEST || measure.linked * 2 > measure.letters) {
      return false;
    }
    return element.nameIs("p")
        || element.nameIs("blockquote")
        || (element.nameIs("div") && element.ownText().length() >= SHORTEST);
  }
}
