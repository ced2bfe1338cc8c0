package motin.ingest;

/// Which lines of a page lie in boxes that are not the article's.
///
/// A box of links is one by itself. A box by its name must be small beside the rest of the page:
/// some papers give the article's own column such a name.
final class LeftOut {

  private final PageWalk walk;

  /// How many headlines stand above each line.
  private final int[] titles;

  LeftOut(PageWalk walk) {
    this.walk = walk;
    this.titles = new int[walk.lines().size() + 1];
    for (int i = 0; i < walk.lines().size(); i++) {
      titles[i + 1] = titles[i] + (walk.lines().get(i).role() == ElementRole.TITLE ? 1 : 0);
    }
  }

  boolean[] lines() {
    int size = walk.lines().size();
    int prose = 0;
    for (PageLine line : walk.lines()) {
      prose += line.isProse() ? line.prose() : 0;
    }
    int[] steps = new int[size + 1];
    for (PageWalk.Part part : walk.parts()) {
      boolean small = part.prose() * 3 < prose;
      if (small && !holdsHeadline(part) && (part.isLinks() || isBox(part.role()))) {
        steps[part.from()]++;
        steps[part.to()]--;
      }
    }
    boolean[] left = new boolean[size];
    int open = 0;
    for (int i = 0; i < size; i++) {
      open += steps[i];
      left[i] = open > 0;
    }
    return left;
  }

  /// Nothing that holds a headline of the first rank is a box, unless it is one link.
  private boolean holdsHeadline(PageWalk.Part part) {
    return !part.isLinks() && titles[part.to()] > titles[part.from()];
  }

  private static boolean isBox(ElementRole role) {
    return role == ElementRole.BOX || role == ElementRole.COMMENTS;
  }
}
