package motin.extract;

/// A phrase that says when: tokens `[from, to)`.
///
/// @param first the year, or the first of a term; 0 where the phrase names none
/// @param last the year, or the last of a term
/// @param compared whether figures are only compared with that time: `so với năm 2020`
record Time(int from, int to, Kind kind, int first, int last, boolean compared) {

  enum Kind {
    /// `hằng năm`, `mỗi năm`
    ANNUAL,
    /// `đến năm 2030`
    YEAR,
    /// `nhiệm kỳ 2025-2030`, `giai đoạn 2026-2030`
    TERM,
    /// `trong nhiệm kỳ`: the term that the text speaks of
    THIS_TERM
  }

  /// The export's form; of [Kind#THIS_TERM] the empty text.
  String value() {
    return switch (kind) {
      case ANNUAL -> "annual";
      case YEAR -> String.valueOf(first);
      case TERM -> first + "-" + last;
      case THIS_TERM -> "";
    };
  }
}
