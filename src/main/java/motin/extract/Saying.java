package motin.extract;

import java.util.Optional;

/// A verb of saying with its speakers, not yet with what was said.
///
/// @param verb the tokens of the verb, or empty where a colon alone announces the words
/// @param to the token after the verb
record Saying(Speakers.Speaker speaker, Optional<Verb> verb, int to) {

  /// Tokens `[from, to)`.
  record Verb(int from, int to, String kind) {}
}
