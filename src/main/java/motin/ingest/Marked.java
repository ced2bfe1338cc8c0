package motin.ingest;

import java.util.Optional;

/// A line and what it is for on its page.
record Marked(Line line, Mark mark, Optional<PageWords.Field> field) {

  /// What a line is for, as far as its own words and shape tell.
  enum Mark {
    /// A sentence or more.
    PARAGRAPH,
    /// A few words: a headline, heading, caption, table cell.
    SHORT,
    /// What a picture leaves behind: a file name, the headline with `ảnh 3`, a credit.
    PHOTO,
    /// The page's own words.
    NOISE,
    /// One other story.
    LINK,
    /// Opens a box of other stories, wherever it stands.
    LINKS,
    /// Opens what stands after an article: lists, comments, side-bars.
    AFTER,
    /// Only persons or a publisher.
    BYLINE,
    /// A date, perhaps with names and counters.
    DATE,
    /// A label and what it says: `Nguồn: …`.
    LABEL,
    /// An address.
    URL
  }

  static Marked of(Line line, Mark mark) {
    return new Marked(line, mark, Optional.empty());
  }

  boolean is(Mark other) {
    return mark == other;
  }

  /// Whether these are words that an article, or a list of articles, may consist of.
  boolean isText() {
    return mark == Mark.PARAGRAPH || mark == Mark.SHORT;
  }

  /// What stands behind the text of an article and not within it.
  boolean isEnd() {
    return mark == Mark.BYLINE || mark == Mark.LABEL || mark == Mark.URL;
  }

  Marked as(Mark other) {
    return new Marked(line, other, field);
  }
}
