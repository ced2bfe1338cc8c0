package motin.extract;

/// A saying with what was said, and the rule that found it.
record Utterance(Saying saying, Statement statement, String rule) {

  Utterance with(Statement other) {
    return new Utterance(saying, other, rule);
  }
}
