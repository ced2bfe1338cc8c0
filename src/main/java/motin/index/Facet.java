package motin.index;

import java.util.Locale;

/// What articles are counted and narrowed by.
public enum Facet {
  /// A province the article is about, as it was reported.
  PROVINCE,
  /// The one of today's 34 that it is, or is part of now.
  PROVINCE_34,
  /// The one of the 63 until June 2025 that it was; those merged together where reported since.
  PROVINCE_63,
  /// A person the article gives a position.
  OFFICIAL,
  /// Year of publication.
  YEAR,
  /// Who published it.
  SOURCE;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /// Whether it is one of the three views on provinces.
  public boolean isProvince() {
    return this == PROVINCE || this == PROVINCE_34 || this == PROVINCE_63;
  }
}
