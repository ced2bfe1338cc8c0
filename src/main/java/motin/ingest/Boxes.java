package motin.ingest;

import java.util.Arrays;
import java.util.List;
import motin.ingest.Marked.Mark;

/// Where boxes of other stories begin and end, and where the article goes on after them.
///
/// A box begins with a line such as `Tin liên quan`. Its items are headlines, each once or twice,
/// each with a teaser or without. The article goes on with its next paragraph, or with the short
/// heading before that; it does not where a signature, an address or the words `./.` have ended it
/// before the box.
final class Boxes {

  /// A heading between a box and the next paragraph has no more words; a headline mostly has.
  private static final int HEADING_WORDS = 8;

  private final List<Marked> lines;

  Boxes(List<Marked> lines) {
    this.lines = lines;
  }

  /// For each line, whether it lies in a box or after the article.
  boolean[] outside() {
    boolean[] outside = new boolean[lines.size()];
    int i = firstParagraph();
    while (i < lines.size()) {
      Mark mark = lines.get(i).mark();
      if (mark == Mark.LINKS || mark == Mark.AFTER) {
        int end = endOfBox(i);
        Arrays.fill(outside, i, end, true);
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
    return outside;
  }

  private int firstParagraph() {
    int i = 0;
    while (i < lines.size() && !lines.get(i).is(Mark.PARAGRAPH)) {
      i++;
    }
    return i;
  }

  private int endOfBox(int header) {
    if (hasEnded(header) && !goesOnAtLength(header)) {
      return lines.size();
    }
    int next = nextText(header + 1);
    if (next == lines.size()) {
      return next;
    }
    boolean together = next == header + 1 && !lines.get(next).line().gap();
    if (together && hasGaps()) {
      int end = next;
      while (end < lines.size() && (end == next || !lines.get(end).line().gap())) {
        end++;
      }
      return goesOn(end, header) ? behindMoreItems(end) : lines.size();
    }
    return resume(behindBullets(next), header);
  }

  /// Lines with the bullet of the first are items, however long.
  private int behindBullets(int first) {
    String bullet = bullet(first);
    int i = first;
    while (!bullet.isEmpty() && i < lines.size() && bullet(i).equals(bullet)) {
      i = nextText(i + 1);
    }
    return i;
  }

  private String bullet(int i) {
    String text = lines.get(i).line().text();
    return !text.isEmpty() && "•-+▪●■◆*–".indexOf(text.charAt(0)) >= 0 ? text.substring(0, 1) : "";
  }

  /// Headlines that stand apart from the first of their box, two or more together.
  private int behindMoreItems(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).is(Mark.SHORT)) {
      i++;
    }
    boolean items = i - from >= 2 && lines.get(from).line().words() > HEADING_WORDS;
    boolean heading = items && lines.get(i - 1).line().words() <= HEADING_WORDS;
    return items ? heading ? i - 1 : i : from;
  }

  /// Whether something stood before that only stands behind an article.
  private boolean hasEnded(int before) {
    for (int i = before - 1; i >= 0; i--) {
      Marked line = lines.get(i);
      if (line.is(Mark.PARAGRAPH)) {
        return line.line().text().endsWith("./.") || line.line().text().endsWith("/.");
      }
      if (line.isEnd()) {
        return true;
      }
    }
    return false;
  }

  /// A signature at the top of a page ends nothing: paragraphs upon paragraphs follow it.
  private boolean goesOnAtLength(int header) {
    int before = 0;
    int after = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(Mark.PARAGRAPH)) {
        boolean follows = i > 0 && lines.get(i - 1).is(Mark.PARAGRAPH);
        before += i < header ? 1 : 0;
        after += i > header && follows ? 1 : 0;
      }
    }
    return after >= 3 && after > before;
  }

  private boolean hasGaps() {
    long gaps = lines.stream().filter(line -> line.line().gap()).count();
    return gaps * 4 >= lines.size();
  }

  /// Reads headlines and teasers until a paragraph stands where a headline should.
  private int resume(int from, int header) {
    boolean teasers = false;
    int items = 0;
    int i = from;
    while (i < lines.size()) {
      if (lines.get(i).is(Mark.PARAGRAPH)) {
        return isArticle(i, header) ? withHeading(i, from, items, teasers) : lines.size();
      }
      int afterTitle = nextText(i + 1);
      if (afterTitle < lines.size() && sameText(i, afterTitle)) {
        afterTitle = nextText(afterTitle + 1);
      }
      if (afterTitle < lines.size() && isTeaser(afterTitle)) {
        int afterTeaser = nextText(afterTitle + 1);
        boolean twice = afterTitle - i >= 2 && sameText(i, nextText(i + 1));
        boolean another = afterTeaser < lines.size() && !lines.get(afterTeaser).is(Mark.PARAGRAPH);
        if (twice || teasers || (items == 0 && another && !startsArticle(afterTitle))) {
          teasers = true;
          afterTitle = afterTeaser;
        }
      }
      items++;
      i = afterTitle;
    }
    return lines.size();
  }

  /// A paragraph, or one cut off.
  private boolean isTeaser(int i) {
    String text = lines.get(i).line().text();
    return lines.get(i).is(Mark.PARAGRAPH) || text.endsWith("...") || text.endsWith("…");
  }

  /// A paragraph followed by another, or by what stands behind articles.
  private boolean startsArticle(int i) {
    int next = nextKnown(i + 1);
    return next < lines.size() && (lines.get(next).is(Mark.PARAGRAPH) || lines.get(next).isEnd());
  }

  /// Whether the paragraph at `i`, after a box, is of the article and no teaser left over.
  private boolean isArticle(int i, int header) {
    if (lines.get(header).is(Mark.AFTER)) {
      int next = nextKnown(i + 1);
      return next < lines.size() && lines.get(next).is(Mark.PARAGRAPH);
    }
    return startsArticle(i) || !lines.get(i).line().text().endsWith("...");
  }

  private int withHeading(int paragraph, int from, int items, boolean teasers) {
    int before = paragraph - 1;
    boolean heading =
        before > from
            && lines.get(before).is(Mark.SHORT)
            && lines.get(before).line().words() <= HEADING_WORDS
            && (items > 1 || teasers)
            && !sameText(before, before - 1);
    return heading ? before : paragraph;
  }

  /// Whether the article goes on behind a box that ended with an empty line.
  private boolean goesOn(int from, int header) {
    for (int i = from; i < lines.size() && !lines.get(i).is(Mark.AFTER); i++) {
      if (lines.get(i).is(Mark.PARAGRAPH) && isArticle(i, header)) {
        return true;
      }
      if (lines.get(i).isEnd()) {
        return lines.get(header).is(Mark.LINKS);
      }
    }
    return false;
  }

  private int nextText(int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).isText()) {
      i++;
    }
    return i;
  }

  private int nextKnown(int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).isText() && !lines.get(i).isEnd()) {
      i++;
    }
    return i;
  }

  private boolean sameText(int a, int b) {
    return b >= 0
        && b < lines.size()
        && lines.get(a).line().bare().equals(lines.get(b).line().bare());
  }
}
