package motin.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import motin.ingest.Marked.Mark;

/// How the lines of a page stand to one another, from its headline on.
final class Layout {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern CREDIT = Pattern.compile("(?iu)\\W*(?:nguồn )?ảnh(?!\\p{L})");

  /// Captions that some papers print again behind the signature: how many, and how long.
  private static final int CAPTIONS_BEHIND = 4;

  private static final int LONGEST_CAPTION_BEHIND = 200;

  private static final int LONGEST_CAPTION = 300;

  /// Captions are mostly shorter than a paragraph that was cut off.
  private static final int SHORTEST_CUT_OFF = 120;

  /// So many short lines together are a menu.
  private static final int ROW = 3;

  private final List<Marked> lines;
  private final boolean[] outside;
  private final int lastParagraph;

  Layout(List<Marked> lines) {
    this.lines = lines;
    this.outside = new Boxes(lines).outside();
    this.lastParagraph = findLastParagraph();
  }

  int size() {
    return lines.size();
  }

  Marked at(int i) {
    return lines.get(i);
  }

  /// Whether the line lies in a box of other stories, or in what follows the article.
  boolean isOutside(int i) {
    return outside[i];
  }

  boolean isLastParagraph(int i) {
    return i == lastParagraph;
  }

  boolean isBehindText(int i) {
    return i > lastParagraph;
  }

  private int findLastParagraph() {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(Mark.PARAGRAPH) && !outside[i]) {
        last = i;
      }
      boolean below = last >= 0 && last >= i - 2;
      if (below && lines.get(i).is(Mark.BYLINE) && onlyCaptionsFollow(i)) {
        return last;
      }
    }
    return last;
  }

  private boolean onlyCaptionsFollow(int signature) {
    int texts = 0;
    for (int i = signature + 1; i < lines.size() && texts <= CAPTIONS_BEHIND; i++) {
      if (lines.get(i).is(Mark.BYLINE) && texts > 0) {
        return false;
      }
      if (lines.get(i).isText() && !outside[i]) {
        boolean caption = lines.get(i).line().text().length() <= LONGEST_CAPTION_BEHIND;
        texts += caption ? 1 : CAPTIONS_BEHIND + 1;
      }
    }
    boolean apart = texts == 0 || lines.get(signature + 1).line().gap();
    return texts <= CAPTIONS_BEHIND && apart;
  }

  /// Whether the line stands in a row of short ones, without an empty line between.
  boolean isInRow(int i) {
    int from = i;
    while (from > 0 && !lines.get(from).line().gap() && lines.get(from - 1).is(Mark.SHORT)) {
      from--;
    }
    int to = i + 1;
    while (to < lines.size() && !lines.get(to).line().gap() && lines.get(to).is(Mark.SHORT)) {
      to++;
    }
    return to - from >= ROW;
  }

  /// `* Danh sách 54 tân Bí thư`: one starred line alone, without a full stop, leads elsewhere.
  boolean isLoneLink(int i) {
    boolean afterText = i > 0 && lines.get(i - 1).is(Mark.PARAGRAPH) && !isStarred(i - 1);
    boolean beforeText = i + 1 < lines.size() && lines.get(i + 1).isText();
    return isStarred(i) && afterText && !beforeText && !lines.get(i).line().endsWithAny(".:;!?…");
  }

  private boolean isStarred(int i) {
    return lines.get(i).line().text().startsWith("* ");
  }

  /// Whether the line is of the few that stand together under the date, apart from the text.
  boolean isRightUnderDate(int i) {
    int above = i;
    while (above > 0 && !lines.get(above).line().gap() && !lines.get(above).is(Mark.DATE)) {
      above--;
    }
    int below = i + 1;
    while (below < lines.size()
        && !lines.get(below).line().gap()
        && !lines.get(below).is(Mark.PARAGRAPH)) {
      below++;
    }
    return lines.get(above).is(Mark.DATE)
        && below < lines.size()
        && lines.get(below).line().gap()
        && lines.subList(above, below).stream().noneMatch(line -> line.is(Mark.PARAGRAPH));
  }

  /// The last line of a page that was cut off ends with a letter, however long it is.
  boolean isCutOff(int i) {
    String text = lines.get(i).line().text();
    return i == lines.size() - 1
        && text.length() >= SHORTEST_CUT_OFF
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /// A bare number before a caption is a picture's; among short lines it is a table's.
  boolean isPictureNumber(int i) {
    Line line = lines.get(i).line();
    boolean above = i == 0 || line.gap();
    boolean below = i + 1 < lines.size() && !lines.get(i + 1).line().gap();
    return above
        && below
        && NUMBER.matcher(line.text()).matches()
        && lines.get(i + 1).line().words() >= 6;
  }

  /// Whether a line with nothing but `Ảnh: …` stands right below.
  boolean hasCreditBelow(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).is(Mark.PHOTO)
        && !lines.get(i + 1).line().gap()
        && CREDIT.matcher(lines.get(i + 1).line().text()).lookingAt()
        && lines.get(i).line().text().length() <= LONGEST_CAPTION;
  }

  /// Whether this paragraph stands between empty lines and those below it do not: a lead.
  boolean isSetOff(int i) {
    if (i + 2 >= lines.size()
        || !lines.get(i).is(Mark.PARAGRAPH)
        || !lines.get(i + 1).line().gap()) {
      return false;
    }
    long below = paragraphsFrom(i + 2).count();
    long gaps = paragraphsFrom(i + 2).filter(line -> line.line().gap()).count();
    return below >= 2 && gaps * 4 <= below;
  }

  private Stream<Marked> paragraphsFrom(int from) {
    return lines.subList(from, lines.size()).stream().filter(line -> line.is(Mark.PARAGRAPH));
  }
}
