package motin.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

  /// Those of an address or a form: `q=l%C3%A0o+cai&year=2025`.
  ///
  /// @throws IllegalArgumentException where a value is not encoded as it should be
  static Parameters parse(String pairs) {
    Map<String, List<String>> values = new HashMap<>();
    for (String pair : pairs.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Parameters(values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /// Without those that choose how pages look.
  Parameters withoutChoices() {
    return without("lang").without("theme");
  }

  Parameters without(String name) {
    Map<String, List<String>> others = new HashMap<>(values);
    others.remove(name);
    return new Parameters(others);
  }

  /// @throws ProblemException where there is another: a misspelt one must not be passed over
  void only(Set<String> known) throws ProblemException {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(known);
    Optional<String> first = unknown.stream().findFirst();
    if (first.isPresent()) {
      String names = String.join(", ", new TreeSet<>(known));
      throw Problem.badParameter(first.get(), "not known; there are " + names).exception();
    }
  }

  /// @throws ProblemException where it is missing
  String required(String name) throws ProblemException {
    return text(name).orElseThrow(() -> Problem.badParameter(name, "missing").exception());
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
