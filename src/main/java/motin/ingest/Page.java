package motin.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page with tags, to lines: the header between headline and body, the body, the signature below.
final class Page {

  /// Behind the body, what may be the article's: who wrote it, where it came from.
  private static final int SIGNATURE_LINES = 8;

  /// Lines between the headline and the text, at the most.
  private static final int HEADER_LINES = 60;

  /// Words of a lead, at the least.
  private static final int LEAD_WORDS = 8;

  /// A headline so short is the name of a section.
  private static final int SECTION_WORDS = 5;

  /// How much more a list of stories has in headlines than in prose.
  private static final int HEADLINES_TO_PROSE = 5;

  /// A link so long is another story's headline.
  private static final int HEADLINE = 35;

  private final Marker marker;
  private final PageHead head;
  private final List<PageLine> lines;
  private final boolean[] left;
  private final Stretch text;

  private Page(PageWalk walk, PageWords words) {
    this.marker = new Marker(words);
    this.head = walk.head();
    this.lines = walk.lines();
    this.left = new LeftOut(walk).lines();
    this.text = Stretch.of(lines, left, words).within(walk, left);
  }

  /// Reads what the page tells of its article into the draft, and gives its lines.
  static List<Line> read(String html, Draft draft, PageWords words) {
    Document document = Jsoup.parse(html);
    PageWalk walk = PageWalk.over(document, words.classes());
    new Metadata(walk.head(), html, words).tell(draft);
    return new Page(walk, words).lines(draft);
  }

  /// All lines of a page, whatever they are.
  static List<Line> lines(String html, PageWords words) {
    return PageWalk.over(Jsoup.parse(html), words.classes()).lines().stream()
        .map(PageLine::line)
        .toList();
  }

  private List<Line> lines(Draft draft) {
    int headline = headline(Line.of(draft.title().orElse("")).bare());
    boolean section = headline < 0 || lines.get(headline).line().words() < SECTION_WORDS;
    if (section && isListOfStories()) {
      draft.refuse("a list of stories");
      return List.of();
    }
    List<Line> taken = new ArrayList<>(dates());
    int start = headline < 0 ? text.from() : Math.min(headline, text.from());
    int leads = leadsEnd(start);
    for (int i = start; i < text.to(); i++) {
      if (isTaken(i)) {
        PageLine line = lines.get(i);
        boolean header = i > headline && headline >= 0 && i < text.from();
        if (header) {
          header(line).ifPresent(taken::add);
        } else {
          taken.add(i < leads ? line.line() : inText(i, line.notLead()));
        }
      }
    }
    addSignature(taken);
    return taken;
  }

  /// The first paragraph is the lead where it alone is bold, which older portals do.
  private Line inText(int i, PageLine line) {
    boolean lead = i == text.from() && line.bold() && line.line().isParagraph();
    boolean next = i + 1 < text.to() && !lines.get(i + 1).bold();
    return lead && next && line.role() == ElementRole.NONE
        ? line.line().withHint(Line.Hint.LEAD)
        : line.line();
  }

  /// Between headline and text, a sentence without a name is the lead, and a few words are the
  /// page's.
  private Optional<Line> header(PageLine line) {
    boolean named = line.role() == ElementRole.LEAD || line.role() == ElementRole.CAPTION;
    if (named || !marker.mark(line.line()).isText()) {
      return Optional.of(line.line());
    }
    boolean sentence = line.line().words() >= LEAD_WORDS;
    return sentence ? Optional.of(line.line().withHint(Line.Hint.LEAD)) : Optional.empty();
  }

  /// Not what lies in boxes, no links of the header, and what stands for author and date only where
  /// it names one.
  private boolean isTaken(int i) {
    PageLine line = lines.get(i);
    if (left[i] || (i < text.from() && line.isLink())) {
      return false;
    }
    boolean byline = line.role() == ElementRole.BYLINE && !line.line().isParagraph();
    return !byline || !marker.mark(line.line()).isText();
  }

  /// The last line above the text, or the first in it, that is the headline; -1 for none.
  private int headline(String bare) {
    int found = -1;
    int from = Math.max(0, text.from() - HEADER_LINES);
    for (int i = from; i < text.to() && (i < text.from() || found < 0); i++) {
      if (lines.get(i).line().bare().equals(bare)) {
        found = i;
      }
    }
    return found;
  }

  /// Where leads end: behind the first paragraph that is none. Some pages call all paragraphs so.
  private int leadsEnd(int start) {
    int end = start;
    int leads = 0;
    int all = 0;
    boolean above = true;
    for (int i = start; i < text.to(); i++) {
      PageLine line = lines.get(i);
      boolean lead = line.role() == ElementRole.LEAD;
      if (line.isParagraph() && line.line().isParagraph() && !left[i]) {
        above &= lead;
        leads += lead ? line.prose() : 0;
        all += line.prose();
      }
      end = above ? i + 1 : end;
    }
    return leads * 2 > all ? start : end;
  }

  /// Far more in linked headlines than in prose, or paragraphs that each stand between two links.
  private boolean isListOfStories() {
    int headlines = 0;
    for (PageLine line : lines) {
      headlines += line.isLink() && line.linked() >= HEADLINE ? line.linked() : 0;
    }
    int prose = 0;
    int paragraphs = 0;
    int between = 0;
    for (int i = text.from(); i < text.to(); i++) {
      PageLine line = lines.get(i);
      if (!left[i] && line.isProse()) {
        prose += line.prose();
        paragraphs++;
        between += isHeadlineLink(i - 1) && isHeadlineLink(i + 1) ? 1 : 0;
      }
    }
    return headlines > HEADLINES_TO_PROSE * prose || between * 5 > paragraphs * 3;
  }

  private boolean isHeadlineLink(int i) {
    return i >= 0 && i < lines.size() && lines.get(i).isLink() && lines.get(i).linked() >= HEADLINE;
  }

  /// Dates by the names of their elements, as lines above the headline, which are trusted least.
  private List<Line> dates() {
    return head.bylines().stream()
        .map(Element::text)
        .filter(text -> text.length() < 80 && PageDate.in(text).isPresent())
        .limit(1)
        .map(text -> Line.of(text, true, Line.Hint.NONE))
        .toList();
  }

  /// Papers put the signature into a block of its own behind the body.
  private void addSignature(List<Line> taken) {
    int end = Math.min(lines.size(), text.to() + SIGNATURE_LINES);
    for (int i = text.to(); i < end; i++) {
      Line line = lines.get(i).line();
      if (!left[i] && marker.mark(line).isEnd()) {
        taken.add(line);
      }
    }
  }
}
