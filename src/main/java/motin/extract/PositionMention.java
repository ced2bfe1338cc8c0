package motin.extract;

import motin.gazetteer.Word;

/// A post named in the text, not yet given to anybody: tokens `[from, to)`.
///
/// @param former whether `nguyên` or `cựu` stands before it
/// @param roleFrom first token of the title
/// @param roleTo token after the title
/// @param role the title's row in the gazetteer
record PositionMention(int from, int to, boolean former, int roleFrom, int roleTo, Word role) {

  /// Whether the words name a body after the title.
  boolean hasOrganization() {
    return to > roleTo;
  }
}
