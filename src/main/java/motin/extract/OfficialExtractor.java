package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Position;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// Officials with their positions: every post that an article gives a person, once each.
final class OfficialExtractor {

  private static final int ROLE = 0;
  private static final int HEAD = 1;
  private static final int FIXED_ORGANIZATION = 2;
  private static final String NO_ORGANIZATION = "-";
  private static final double SURE = 0.95;

  private final Tokens tokens;
  private final OrganizationName organizations;

  OfficialExtractor(Reading reading, OrganizationName organizations) {
    this.tokens = reading.tokens();
    this.organizations = organizations;
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
    for (Held one : all) {
      Position position = position(one);
      int same = Merge.indexOfSame(positions, position);
      if (same < 0) {
        positions.add(position);
      } else {
        positions.set(same, Merge.fuller(positions.get(same), position));
      }
    }
    List<Mention> evidence =
        all.stream().map(one -> new Mention(one.named(), one.rule())).distinct().toList();
    return new Official(all.getFirst().name(), Merge.withoutBare(positions), evidence, SURE);
  }

  private Position position(Held held) {
    PositionMention mention = held.position();
    Word role = mention.role();
    String fixed = role.column(FIXED_ORGANIZATION);
    String written = tokens.text(mention.roleFrom(), mention.roleTo());
    String title = fixed.isEmpty() ? written : role.column(ROLE);
    String text = tokens.text(mention.from(), mention.to());
    List<Mention> evidence = List.of(new Mention(held.evidence(), held.rule()));
    if (fixed.equals(NO_ORGANIZATION)) {
      return new Position(
          text, title, Optional.empty(), Optional.of(Position.Level.CENTRAL), Optional.empty(), evidence);
    }
    if (fixed.isEmpty() && !mention.hasOrganization()) {
      return new Position(text, title, Optional.empty(), Optional.empty(), Optional.empty(), evidence);
    }
    OrganizationName.Full body =
        fixed.isEmpty()
            ? organizations.of(role.column(HEAD), mention.roleTo(), mention.to())
            : organizations.of(fixed, mention.from());
    return new Position(
        text, title, Optional.of(body.name()), Optional.of(body.level()), body.province(), evidence);
  }
}
