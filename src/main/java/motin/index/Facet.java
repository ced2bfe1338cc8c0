package motin.index;

import java.util.Locale;

/// What articles are counted and narrowed by.
public enum Facet {
  /// A province the article is about.
  PROVINCE,
  /// A person the article gives a position.
  OFFICIAL,
  /// Year of publication.
  YEAR,
  /// Who published it.
  SOURCE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
