package motin.extract;

import java.util.Optional;
import motin.fact.Mention;
import motin.language.Tokens;

/// Whether a figure is aimed at, was reached, or the text leaves it open.
///
/// @param strong whether words say so (`phấn đấu`), and not only the time that is spoken of
/// @param cue the words that decided; empty where none did
record Aim(Kind kind, boolean strong, Optional<Cue> cue) {

  enum Kind {
    TARGET,
    RESULT,
    OPEN
  }

  /// The tokens `[from, to)` that decide, and how: a verb, a heading, a time, the head of a column.
  record Cue(String rule, int from, int to) {}

  static final Aim OPEN = new Aim(Kind.OPEN, false, Optional.empty());

  static Aim target(boolean strong) {
    return new Aim(Kind.TARGET, strong, Optional.empty());
  }

  static Aim result(boolean strong) {
    return new Aim(Kind.RESULT, strong, Optional.empty());
  }

  Aim by(String rule, int from, int to) {
    return new Aim(kind, strong, Optional.of(new Cue("aim." + rule, from, to)));
  }

  Aim weaker() {
    return new Aim(kind, false, cue);
  }

  boolean isTarget() {
    return kind == Kind.TARGET;
  }

  /// The words that decided, where they stand.
  Optional<Mention> reason(Tokens tokens) {
    return cue.map(c -> new Mention(tokens.span(c.from(), c.to()), c.rule()));
  }
}
