package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Position;
import motin.language.Orthography;
import motin.language.Tokens;

/// Officials with their positions: every post that an article gives a person, once each.
final class OfficialExtractor {

  private static final int ROLE = 0;

  private final Tokens tokens;
  private final Employers employers;

  OfficialExtractor(Reading reading, Employers employers) {
    this.tokens = reading.tokens();
    this.employers = employers;
  }

  List<Official> extract(List<Held> held) {
    Map<String, List<Held>> persons = new LinkedHashMap<>();
    for (Held one : held) {
      persons.computeIfAbsent(Orthography.key(one.name()), _ -> new ArrayList<>()).add(one);
    }
    return persons.values().stream().map(this::official).toList();
  }

  private Official official(List<Held> all) {
    List<Position> positions = new ArrayList<>();
    List<Set<Mention>> proofs = new ArrayList<>();
    for (Held held : all) {
      Position position = position(held);
      int same = Merge.indexOfSame(positions, position);
      if (same < 0) {
        positions.add(position);
        proofs.add(new LinkedHashSet<>(position.evidence()));
      } else {
        positions.set(same, Merge.fuller(positions.get(same), position));
        proofs.get(same).addAll(position.evidence());
      }
    }
    for (int i = 0; i < positions.size(); i++) {
      positions.set(i, Merge.proved(positions.get(i), proofs.get(i)));
    }
    List<Mention> evidence =
        all.stream().map(one -> new Mention(one.named(), one.rule())).distinct().toList();
    return new Official(all.getFirst().name(), Merge.withoutBare(positions), evidence);
  }

  private Position position(Held held) {
    PositionMention mention = held.position();
    boolean acting = tokens.is(mention.from(), "quyền");
    int roleFrom = acting ? mention.from() : mention.roleFrom();
    String role = mention.role().column(ROLE);
    boolean spelled = mention.role().key(ROLE).equals(mention.role().key());
    String title =
        spelled && Employers.fixed(mention).isEmpty()
            ? tokens.text(roleFrom, mention.roleTo())
            : role;
    Optional<OrganizationName.Full> body = employers.of(mention);
    return new Position(
        tokens.text(mention.from(), mention.to()),
        title,
        body.map(OrganizationName.Full::name).filter(name -> !name.isEmpty()),
        body.map(OrganizationName.Full::level),
        body.flatMap(OrganizationName.Full::province),
        List.of(new Mention(held.evidence(), held.rule())));
  }
}
