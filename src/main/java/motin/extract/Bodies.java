package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;

/// The party organisations an article names: whose its figures are, and its bare committees.
///
/// The one named last before a point is meant there: first in the paragraph, then before it.
final class Bodies implements Whose {

  private static final String COMMITTEE = "Đảng ủy";
  private static final String ORGANIZATION = "Đảng bộ";

  /// Tokens `[from, to)` that name one.
  private record Body(int from, int to) {}

  private final Tokens tokens;
  private final OrganizationName names;
  private final List<Body> bodies = new ArrayList<>();

  Bodies(Reading reading, OrganizationName names) {
    this.tokens = reading.tokens();
    this.names = names;
    Hits hits = reading.hits();
    var organizations = new Organizations(reading, new Names(reading));
    for (int i = 0; i < tokens.size(); i++) {
      boolean committee = tokens.is(i, "đảng") && tokens.is(i + 1, "ủy");
      boolean organization = tokens.is(i, "đảng") && tokens.is(i + 1, "bộ");
      boolean cell = tokens.is(i, "chi") && tokens.is(i + 1, "bộ");
      if ((committee || organization || cell) && tokens.isCapitalized(i) && hits.has(i, Label.BODY)) {
        int end = organizations.end(i);
        if (end > i + 2) {
          bodies.add(new Body(i, end));
        }
      }
    }
  }

  @Override
  public Optional<String> at(int token) {
    return nearest(token)
        .map(body -> names.of("", body.from(), body.to()).name())
        .map(Bodies::asOrganization);
  }

  /// The bare `Đảng ủy` that stands at a token, with the unit or agency it is of.
  Optional<OrganizationName.Full> committeeAt(int token) {
    return nearest(token)
        .map(body -> names.of("", body.from(), body.to()))
        .map(
            full ->
                new OrganizationName.Full(
                    COMMITTEE + full.name().substring(ORGANIZATION.length()),
                    full.level(),
                    full.province()))
        .filter(full -> !Orthography.key(full.name()).contains("chi bộ"));
  }

  private Optional<Body> nearest(int token) {
    Body last = null;
    for (Body body : bodies) {
      if (body.from() >= token && last != null) {
        break;
      }
      last = body;
      if (body.from() >= token) {
        break;
      }
    }
    return Optional.ofNullable(last);
  }

  private static String asOrganization(String name) {
    return Orthography.key(name).startsWith("đảng ủy")
        ? ORGANIZATION + name.substring(COMMITTEE.length())
        : name;
  }
}
