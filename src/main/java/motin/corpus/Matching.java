package motin.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The records of one kind that one article's gold and what was found have in common.
///
/// @param pairs one to one
/// @param missed of the gold
/// @param wrong of those found
record Matching(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> wrong) {

  /// A record of the gold and the one found that is the same.
  record Pair(JsonNode gold, JsonNode found) {}

  private record Candidate(int gold, int found, double likeness) {}

  /// Greedy: the best pairs first, of equal ones those that stand first.
  static Matching of(ScoredKind kind, List<JsonNode> gold, List<JsonNode> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = kind.likeness(gold.get(i), found.get(j));
        if (likeness > 0) {
          candidates.add(new Candidate(i, j, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedGold.contains(c.gold()) && !usedFound.contains(c.found())) {
        usedGold.add(c.gold());
        usedFound.add(c.found());
        pairs.add(new Pair(gold.get(c.gold()), found.get(c.found())));
      }
    }
    return new Matching(pairs, without(gold, usedGold), without(found, usedFound));
  }

  private static List<JsonNode> without(List<JsonNode> records, Set<Integer> used) {
    List<JsonNode> left = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      if (!used.contains(i)) {
        left.add(records.get(i));
      }
    }
    return left;
  }
}
