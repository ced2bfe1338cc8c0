package motin;

import motin.fact.Extraction;

/// What became of one input.
public sealed interface Outcome {

  /// An article was read, and this is what it says.
  record Mined(Extraction extraction) implements Outcome {}

  /// No article could be read.
  ///
  /// @param reason one line for the user
  record Rejected(String origin, String reason) implements Outcome {}
}
