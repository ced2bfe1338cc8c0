package motin.ingest;

import java.util.List;
import java.util.Optional;

/// Where in a page its article stands: the run of lines with the most prose, and the fewest links.
///
/// Each line is worth what it holds of prose; a link, a button and a box cost, and so does every
/// level of the tree that must be left to reach the next line. The run with the largest sum is the
/// article (Pasternack and Roth 2009, "Extracting Article Text from the Web with Maximum
/// Subsequence Segmentation", without their trained costs, and with the tree). One pass.
///
/// @param from the first line, and one behind the last
record Stretch(int from, int to) {

  /// Lines of date and author between a headline and its teaser, at the most.
  private static final int BYLINES = 4;

  /// Lines of a box that count; a longer one within an article is still one box.
  private static final int LONGEST_BOX = 4;

  static Stretch of(List<PageLine> lines, boolean[] left, PageWords words) {
    Stretch found = new Stretch(0, 0);
    double best = 0;
    double sum = 0;
    int start = 0;
    int before = -1;
    int rise = Integer.MAX_VALUE;
    int run = 0;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      rise = Math.min(rise, line.rise());
      if (left[i]) {
        run++;
        sum -= run <= LONGEST_BOX ? 0.5 : 0;
      } else {
        sum -= before < 0 ? 0 : step(lines.get(before), line, rise);
        if (sum <= 0) {
          sum = 0;
          start = i;
        }
        sum += isTeaser(lines, i) ? -0.3 : worth(line, words);
        before = i;
        rise = Integer.MAX_VALUE;
        run = 0;
      }
      if (sum > best) {
        best = sum;
        found = new Stretch(start, i + 1);
      }
    }
    return found;
  }

  /// Tenths of the stretch that the element around it must hold; fewer where it is named so.
  private static final int LEAST = 8;

  private static final int LEAST_NAMED = 6;

  /// The same stretch, set right by the elements: the innermost one that holds nearly all of it
  /// holds the article. What lies outside goes; what lies inside comes, where it is not mostly
  /// links.
  Stretch within(PageWalk walk, boolean[] left) {
    List<PageLine> lines = walk.lines();
    int[] prose = new int[lines.size() + 1];
    int[] linked = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean counts = !left[i] && line.role() != ElementRole.BYLINE;
      prose[i + 1] = prose[i] + (counts ? line.prose() : 0);
      linked[i + 1] = linked[i] + (left[i] ? 0 : line.linked());
    }
    int all = prose[to] - prose[from];
    PageWalk.Part best = new PageWalk.Part(ElementRole.NONE, 0, lines.size(), 0, 0);
    for (PageWalk.Part part : walk.parts()) {
      int start = Math.max(from, part.from());
      int end = Math.min(to, part.to());
      boolean body = part.role() == ElementRole.BODY;
      int share = body ? LEAST_NAMED : LEAST;
      boolean smaller = part.size() < best.size() && best.role() != ElementRole.BODY;
      if ((smaller || body) && start < end && (prose[end] - prose[start]) * 10 >= all * share) {
        best = part;
      }
    }
    int start = Math.max(from, best.from());
    int end = Math.min(to, best.to());
    int more = prose[best.to()] - prose[end];
    int links = linked[best.to()] - linked[end];
    boolean whole = best.size() < lines.size() && more * 2 < all && links < more;
    return new Stretch(start, whole ? best.to() : end);
  }

  boolean isEmpty() {
    return from == to;
  }

  /// Levels to leave and to enter again, beyond the one that paragraphs side by side have. The
  /// cells of a table are side by side.
  private static double step(PageLine before, PageLine line, int rise) {
    if (before.isCell() && line.isCell()) {
      return 0;
    }
    int up = Math.max(0, before.depth() - rise - 1);
    int down = Math.max(0, line.depth() - rise - 1);
    return 0.15 * Math.min(up + down, 10);
  }

  /// Whether a paragraph belongs to the linked headline above it more than to what follows: one
  /// item in a list of stories.
  private static boolean isTeaser(List<PageLine> lines, int i) {
    int rise = lines.get(i).rise();
    int above = i - 1;
    while (above >= Math.max(0, i - BYLINES) && lines.get(above).role() == ElementRole.BYLINE) {
      rise = Math.min(rise, lines.get(above).rise());
      above--;
    }
    boolean headed = above >= 0 && lines.get(above).isLink() && lines.get(above).linked() >= 25;
    return headed
        && rise > lines.get(above).rise()
        && i + 1 < lines.size()
        && rise > lines.get(i + 1).rise();
  }

  private static double worth(PageLine line, PageWords words) {
    boolean few = line.letters() <= 60;
    Optional<PageWords.Use> use = few ? words.use(line.line()) : Optional.empty();
    if (use.isPresent()) {
      return switch (use.get()) {
        case COMMENTS, SIDE -> -6;
        case MORE, LINKS -> -2;
        case NOISE, LINK, PHOTO -> -0.5;
      };
    }
    return switch (line.role()) {
      case TITLE, HEADING, CAPTION, BYLINE -> 0;
      case BOX, COMMENTS -> -1;
      case NONE, LEAD, BODY -> prose(line);
    };
  }

  private static double prose(PageLine line) {
    if (line.isLink()) {
      return -0.5 - Math.min(1.5, line.linked() / 60.0);
    }
    double length = Math.min(3, line.prose() / 100.0);
    if (line.line().isParagraph()) {
      return 1 + length;
    }
    return line.isProse() || line.isCell() ? length : -0.3;
  }
}
