package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import motin.fact.Decision;
import motin.fact.Decision.Action;
import motin.fact.Mention;
import motin.language.Orthography;

/// The decisions found so far: one for each person, post and act, however often it is told.
final class Decisions {

  /// A decision with the post as it stands in the text.
  private record Found(Decision decision, Optional<PositionMention> post) {}

  private final Persons persons;
  private final Map<String, List<Found>> found = new LinkedHashMap<>();

  Decisions(Persons persons) {
    this.persons = persons;
  }

  List<Decision> all() {
    return found.values().stream().flatMap(List::stream).map(Found::decision).toList();
  }

  void add(Decision decision, Optional<PositionMention> post) {
    List<Found> all =
        found.computeIfAbsent(Orthography.key(decision.person()), _ -> new ArrayList<>());
    for (int i = 0; i < all.size(); i++) {
      if (isSame(all.get(i), decision, post)) {
        all.set(i, fuller(all.get(i), new Found(decision, post)));
        return;
      }
    }
    all.add(new Found(decision, post));
  }

  private boolean isSame(Found one, Decision decision, Optional<PositionMention> post) {
    Decision known = one.decision();
    boolean placed = isPlacing(known.action()) && isPlacing(decision.action());
    if (!placed && known.action() != decision.action()) {
      return false;
    }
    if (decision.award().isPresent() || known.award().isPresent()) {
      return decision.award().equals(known.award());
    }
    if (decision.position().isEmpty() || known.position().isEmpty()) {
      return true;
    }
    if (one.post().isPresent() && post.isPresent()) {
      return persons.isSame(one.post().get(), post.get());
    }
    String position = Orthography.key(known.position().get());
    String other = Orthography.key(decision.position().get());
    return position.startsWith(other) || other.startsWith(position);
  }

  private static boolean isPlacing(Action action) {
    return switch (action) {
      case APPOINTED, ASSIGNED, TRANSFERRED, APPROVED -> true;
      case ELECTED, DISMISSED, DISCIPLINED, RETIRED, AWARDED -> false;
    };
  }

  /// The first told, with what the other adds and the evidence of both.
  private static Found fuller(Found one, Found other) {
    boolean keep = one.decision().position().isPresent() || other.decision().position().isEmpty();
    Decision first = keep ? one.decision() : other.decision();
    Decision second = keep ? other.decision() : one.decision();
    List<Mention> evidence =
        Stream.concat(one.decision().evidence().stream(), other.decision().evidence().stream())
            .distinct()
            .toList();
    var decision =
        new Decision(
            first.action(),
            first.person(),
            first.position(),
            first.award(),
            first.document().or(second::document),
            first.date().or(second::date),
            evidence);
    return new Found(decision, one.post().or(other::post));
  }
}
