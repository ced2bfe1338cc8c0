package motin.extract;

import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// The grammar of posts: `nguyên | Phó Bí thư Thường trực | Tỉnh ủy Lào Cai`.
final class Positions {

  private static final int HEAD = 1;
  private static final int FIXED_ORGANIZATION = 2;
  private static final int LEVEL = 3;
  private static final int FLAGS = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Names names;
  private final Organizations organizations;

  Positions(Reading reading, Names names, Organizations organizations) {
    this.names = names;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.organizations = organizations;
  }

  /// The post that begins at a token, if one does.
  Optional<PositionMention> at(int token) {
    if (!hits.has(token, Label.ROLE) && !hits.has(token + 1, Label.ROLE)) {
      return Optional.empty();
    }
    boolean former = tokens.is(token, "nguyên") || tokens.is(token, "cựu");
    boolean prefixed = former || tokens.is(token, "quyền") || tokens.is(token, "tân");
    int roleFrom = prefixed ? token + 1 : token;
    int roleTo = hits.end(roleFrom, Label.ROLE);
    if (roleTo == roleFrom) {
      return Optional.empty();
    }
    Word role = hits.word(roleFrom, Label.ROLE);
    int from = tokens.is(token, "tân") ? roleFrom : token;
    boolean fixed = !role.column(FIXED_ORGANIZATION).isEmpty();
    int to = fixed ? endOfFixed(roleTo, role) : organizations.end(roleTo, role.column(HEAD));
    if (to == roleTo && role.column(LEVEL).equals("unit")) {
      to = organizations.endOfCapitals(roleTo);
    }
    boolean weak = role.column(FLAGS).equals("weak");
    boolean named = names.end(roleTo) > roleTo;
    if (weak && to == roleTo && !tokens.isCapitalized(roleFrom) && !former && !named) {
      return Optional.empty();
    }
    return Optional.of(new PositionMention(from, to, former, roleFrom, roleTo, role));
  }

  /// `Tỉnh ủy viên` names its body itself; only a place or the body's own unit may follow.
  private int endOfFixed(int roleTo, Word role) {
    boolean place =
        role.column(FIXED_ORGANIZATION).equals("Đảng ủy")
            || role.column(FIXED_ORGANIZATION).equals("Chi bộ");
    return place ? organizations.end(roleTo) : hits.end(roleTo, Label.COUNTRY);
  }
}
