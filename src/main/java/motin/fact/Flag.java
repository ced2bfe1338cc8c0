package motin.fact;

import java.util.Locale;

/// What looks odd about a fact: the text may be wrong, or Motin. The export writes the name in
/// lower case.
public enum Flag {
  /// A percentage of a whole that is more than the whole.
  OVER_100_PERCENT,
  /// More delegates than the same body has members.
  MORE_DELEGATES_THAN_MEMBERS,
  /// A date, year or term that the article cannot mean: decades off, or a term that ends before it
  /// begins.
  DATE_OUT_OF_REASON,
  /// A goal for a time that was over when the article appeared.
  TARGET_IN_THE_PAST,
  /// A result of a time that was still to come.
  RESULT_IN_THE_FUTURE,
  /// A position of which neither text nor context tells the body.
  POSITION_WITHOUT_BODY,
  /// A figure aimed at or reached that has no unit.
  WITHOUT_UNIT,
  /// A district or commune that the gazetteer does not know.
  UNKNOWN_UNIT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
