package motin.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a question, read strictly: a value that makes no sense is a [Problem].
record Parameters(Map<String, List<String>> values) {

  Parameters {
    values = Map.copyOf(values);
  }

  /// Every value given, blank ones left out.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /// The one value given, if any.
  ///
  /// @throws ProblemException where there are several
  Optional<String> text(String name) throws ProblemException {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw Problem.badParameter(name, "given %d times".formatted(all.size())).exception();
    }
    return all.stream().findFirst();
  }

  /// A whole number from `least` to `most`.
  int number(String name, int fallback, int least, int most) throws ProblemException {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw Problem.badParameter(name, "a number from %d to %d expected".formatted(least, most))
        .exception();
  }
}
