package motin.ingest;

/// A line of a page with tags, and where it stands in the tree.
///
/// @param role of the innermost element around it that has one
/// @param letters of its text
/// @param linked those of them that are links
/// @param bold whether all of it is
/// @param tag the element whose text it is
/// @param depth how deep its element lies
/// @param rise how deep the innermost element lies that holds both this line and the one before
record PageLine(
    Line line,
    ElementRole role,
    int letters,
    int linked,
    boolean bold,
    String tag,
    int depth,
    int rise) {

  /// Below, a line is a button, a name or a headline.
  private static final int SHORTEST = 25;

  /// The same line, of whose place nothing is known.
  PageLine plain() {
    Line bare = Line.of(line.text(), line.gap(), Line.Hint.NONE);
    return new PageLine(bare, ElementRole.NONE, letters, linked, bold, tag, depth, rise);
  }

  PageLine notLead() {
    return role == ElementRole.LEAD ? plain() : this;
  }

  int prose() {
    return letters - linked;
  }

  boolean isLink() {
    return linked * 4 > letters * 3;
  }

  /// Of a table or a list.
  boolean isCell() {
    return tag.equals("td") || tag.equals("th") || tag.equals("li");
  }

  /// Prose that is no headline, caption or signature by its name.
  boolean isParagraph() {
    return isProse()
        && (role == ElementRole.NONE || role == ElementRole.BODY || role == ElementRole.LEAD);
  }

  boolean isProse() {
    return prose() >= SHORTEST && !isLink();
  }
}
