package motin.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Position;
import motin.language.Orthography;
import motin.language.Tokens;

/// Officials with their positions: every post that an article gives a person, once each.
final class OfficialExtractor {

  private static final int ROLE = 0;
  private static final int HEAD = 1;
  private static final int FIXED_ORGANIZATION = 2;
  private static final String NO_ORGANIZATION = "-";
  private static final String BARE_COMMITTEE = "đảng ủy";

  /// How many tokens may stand between two posts that share a body.
  private static final int FARTHEST_HOST = 2;

  private final Tokens tokens;
  private final OrganizationName organizations;
  private final Bodies bodies;

  OfficialExtractor(Reading reading, OrganizationName organizations, Bodies bodies) {
    this.tokens = reading.tokens();
    this.organizations = organizations;
    this.bodies = bodies;
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
    for (int i = 0; i < all.size(); i++) {
      Optional<Held> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
      Position position = position(all.get(i), next);
      int same = Merge.indexOfSame(positions, position);
      if (same < 0) {
        positions.add(position);
      } else {
        positions.set(same, Merge.fuller(positions.get(same), position));
      }
    }
    List<Mention> evidence =
        all.stream().map(one -> new Mention(one.named(), one.rule())).distinct().toList();
    return new Official(all.getFirst().name(), Merge.withoutBare(positions), evidence);
  }

  private Position position(Held held, Optional<Held> next) {
    PositionMention mention = held.position();
    String text = tokens.text(mention.from(), mention.to());
    String title =
        fixed(mention).isEmpty()
            ? tokens.text(mention.roleFrom(), mention.roleTo())
            : mention.role().column(ROLE);
    Optional<OrganizationName.Full> body = body(mention, next.map(Held::position));
    return new Position(
        text,
        title,
        body.map(OrganizationName.Full::name).filter(name -> !name.isEmpty()),
        body.map(OrganizationName.Full::level),
        body.flatMap(OrganizationName.Full::province),
        List.of(new Mention(held.evidence(), held.rule())));
  }

  private static String fixed(PositionMention mention) {
    return mention.role().column(FIXED_ORGANIZATION);
  }

  /// The body a post belongs to: the one its title names, the one named after it, for a bare party
  /// committee that of the next post (`Bí thư Đảng ủy, | Giám đốc Sở Y tế`), for a bare `Bí thư`
  /// the committee named last.
  private Optional<OrganizationName.Full> body(
      PositionMention mention, Optional<PositionMention> next) {
    String fixed = fixed(mention);
    String head = mention.role().column(HEAD);
    if (fixed.equals(NO_ORGANIZATION)) {
      return Optional.of(new OrganizationName.Full("", Position.Level.CENTRAL, Optional.empty()));
    }
    if (!fixed.isEmpty()) {
      return Optional.of(organizations.of(fixed, mention.from()));
    }
    if (!mention.hasOrganization()) {
      return organizations.committee(mention);
    }
    Optional<OrganizationName.Full> host =
        next.filter(
                post -> isNext(mention, post) && fixed(post).isEmpty() && post.hasOrganization())
            .map(post -> organizations.of(post.role().column(HEAD), post.roleTo(), post.to()));
    Optional<OrganizationName.Full> bare =
        Orthography.key(tokens.text(mention.roleTo(), mention.to())).endsWith(BARE_COMMITTEE)
                && mention.to() - mention.roleTo() == 2
            ? bodies.committeeAt(mention.from())
            : Optional.empty();
    return organizations
        .ofParty(mention.roleTo(), mention.to(), host)
        .or(() -> bare)
        .or(() -> Optional.of(organizations.of(head, mention.roleTo(), mention.to())));
  }

  private static boolean isNext(PositionMention one, PositionMention other) {
    return other.from() > one.to() && other.from() - one.to() <= FARTHEST_HOST;
  }
}
