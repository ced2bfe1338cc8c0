package motin.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How often each rule was right on annotated articles, and so how sure a fact is that it finds.
///
/// The confidence of a rule is the share of its facts that were right, smoothed towards the share
/// of its list: as if [#PRIOR] more facts had been seen, as good as the others of that list. A list
/// itself is smoothed as Laplace did, by one right and one wrong. So a rule that was right twice of
/// two is not called certain, and one never seen is as good as its list.
///
/// Facts without a rule that is known, and positions as a list of their own, are asked for alike.
public final class Calibration {

  /// The list of the posts that officials hold.
  public static final String POSITIONS = "positions";

  private static final int PRIOR = 2;

  /// Of the facts found, how many were right.
  public record Tally(int found, int right) {

    public static final Tally NONE = new Tally(0, 0);

    /// @throws IllegalArgumentException where more were right than found
    public Tally {
      if (right < 0 || right > found) {
        throw new IllegalArgumentException("%d of %d right".formatted(right, found));
      }
    }

    public Tally plus(Tally more) {
      return new Tally(found + more.found, right + more.right);
    }

    /// Without those that are among these.
    public Tally minus(Tally less) {
      return new Tally(found - less.found, right - less.right);
    }
  }

  /// A rule as one list of facts uses it.
  public record Rule(String list, String name) implements Comparable<Rule> {

    @Override
    public int compareTo(Rule other) {
      int byList = list.compareTo(other.list);
      return byList != 0 ? byList : name.compareTo(other.name);
    }
  }

  private final Map<Rule, Tally> rules;
  private final Map<String, Tally> lists = new TreeMap<>();

  public Calibration(Map<Rule, Tally> rules) {
    this.rules = Map.copyOf(rules);
    rules.forEach((rule, tally) -> lists.merge(rule.list(), tally, Tally::plus));
  }

  /// The rules seen.
  public Map<Rule, Tally> rules() {
    return rules;
  }

  /// How sure a fact is that a rule found; the rule need not be known.
  public double confidence(Rule rule) {
    Tally list = lists.getOrDefault(rule.list(), Tally.NONE);
    Tally own = rules.getOrDefault(rule, Tally.NONE);
    double share = (list.right() + 1.0) / (list.found() + 2.0);
    return (own.right() + PRIOR * share) / (own.found() + PRIOR);
  }

  /// The rule that decided on a fact: that of its first mention, and of the reason where it has
  /// one.
  public static Rule rule(Fact fact) {
    Optional<Mention> reason =
        switch (fact) {
          case Target target -> target.reason();
          case Result result -> result.reason();
          default -> Optional.empty();
        };
    return new Rule(
        fact.list(), name(fact.evidence().getFirst().rule(), reason.map(Mention::rule)));
  }

  /// The rule that decided on a position.
  public static Rule rule(Position position) {
    return new Rule(POSITIONS, position.evidence().getFirst().rule());
  }

  /// The name of a rule together with that of the reason.
  public static String name(String rule, Optional<String> reason) {
    return reason.map(r -> rule + "/" + r).orElse(rule);
  }

  /// The whole table as it is committed: a head line, then list, rule, found and right of each.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    new TreeMap<>(rules)
        .forEach((rule, tally) ->
            text.append(rule.list())
                .append('\t')
                .append(rule.name())
                .append('\t')
                .append(tally.found())
                .append('\t')
                .append(tally.right())
                .append('\n'));
    return text.toString();
  }

  private static final String HEAD = "list\trule\tfound\tright";

  /// Reads what [#toString()] writes.
  ///
  /// @throws IllegalArgumentException for a line that is none, with its number
  public static Calibration parse(String text) {
    Map<Rule, Tally> rules = new HashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (number == 1 || line.isBlank()) {
        continue;
      }
      String[] column = line.split("\t", -1);
      try {
        rules.put(
            new Rule(column[0], column[1]),
            new Tally(Integer.parseInt(column[2]), Integer.parseInt(column[3])));
      } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "line %d: list, rule, found and right expected".formatted(number), e);
      }
    }
    return new Calibration(rules);
  }
}
