package motin.index;

import java.util.Locale;

/// What the counts of a search count.
public enum Unit {
  /// Articles; where facts are searched, those that say one of the facts found.
  ARTICLES,
  /// Stories: an article and its copies elsewhere are one.
  STORIES,
  /// Facts, where facts are searched; else as [#ARTICLES].
  FACTS;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
