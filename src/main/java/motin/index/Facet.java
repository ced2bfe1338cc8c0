package motin.index;

import java.util.Locale;

/// What articles are counted and narrowed by.
///
/// Some have values within values, so that one can look closer: a province its communes (`Lào
/// Cai/Bảo Thắng`), a year its months (`2025-09`).
public enum Facet {
  /// A province the article is about, as it was reported; within it the units it names.
  PROVINCE,
  /// The one of today's 34 that it is, or is part of now.
  PROVINCE_34,
  /// The one of the 63 until June 2025 that it was; those merged together where reported since.
  PROVINCE_63,
  /// A person the article gives a position.
  OFFICIAL,
  /// A body that holds a position, a figure or an event.
  BODY,
  /// Kind of an event it reports: `congress`.
  EVENT,
  /// Term of an event it reports: `2025-2030`.
  TERM,
  /// Kind of fact it has, as the export names them: `targets`.
  KIND,
  /// Year of publication; within it the months.
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

  /// Whether its values have values within them.
  public boolean isHierarchical() {
    return isProvince() || this == YEAR;
  }

  /// What stands between a value and the one within it.
  String joint() {
    return this == YEAR ? "-" : "/";
  }

  /// Whether a value lies within another one.
  boolean isWithin(String value) {
    return isHierarchical() && value.contains(joint());
  }
}
