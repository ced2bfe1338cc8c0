package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import motin.language.Tokens;

/// Keeps what the extractors refuse, where somebody asks for it.
///
/// A grammar says why it gives up in the place where it does: `return reading.refuse(reason, from,
/// to)`. Nothing is kept, or made, while nobody listens.
sealed interface Trace {

  /// Nobody listens.
  Trace OFF = new Off();

  void refuse(Refusal.Reason reason, int from, int to);

  /// Whether somebody listens: asked where telling costs more than a call.
  boolean isOn();

  record Off() implements Trace {

    @Override
    public void refuse(Refusal.Reason reason, int from, int to) {}

    @Override
    public boolean isOn() {
      return false;
    }
  }

  /// Keeps all that it is told.
  final class Kept implements Trace {

    private record Given(Refusal.Reason reason, int from, int to) {}

    private final List<Given> given = new ArrayList<>();

    @Override
    public void refuse(Refusal.Reason reason, int from, int to) {
      given.add(new Given(reason, from, to));
    }

    @Override
    public boolean isOn() {
      return true;
    }

    /// Everything refused, each once, in the order of the text.
    List<Refusal> refusals(Tokens tokens) {
      return given.stream()
          .filter(g -> g.from() >= 0 && g.from() < g.to() && g.to() <= tokens.size())
          .map(g -> new Refusal(tokens.span(g.from(), g.to()), g.reason()))
          .distinct()
          .sorted(Comparator.comparing(Refusal::span).thenComparing(Refusal::reason))
          .toList();
    }
  }
}
