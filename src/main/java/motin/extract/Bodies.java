package motin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;
import org.jspecify.annotations.Nullable;

/// The party organisations an article names, and its bare committees.
///
/// The one named last before a point is meant there: first in the paragraph, then before it.
final class Bodies {

  private static final String COMMITTEE = "Đảng ủy";
  private static final String ORGANIZATION = "Đảng bộ";

  /// Tokens `[from, to)` that name one.
  private record Body(int from, int to) {}

  private final Tokens tokens;
  private final Hits hits;
  private final OrganizationName names;
  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, Body> longest;
  private final Optional<Body> main;

  Bodies(Reading reading, OrganizationName names) {
    this.tokens = reading.tokens();
    this.names = names;
    this.hits = reading.hits();
    var organizations = new Organizations(reading, reading.names());
    for (int i = 0; i < tokens.size(); i++) {
      if (hits.has(i, Label.BODY) && tokens.isCapitalized(i) && isPartys(i) && !isPart(i)) {
        int end = organizations.end(i);
        if (end > i + 2) {
          bodies.add(new Body(i, end));
        }
      }
    }
    this.longest = longest(bodies, this::key);
    this.main = findMain();
  }

  private boolean isPartys(int i) {
    return tokens.is(i + 1, "bộ")
        ? tokens.is(i, "đảng") || tokens.is(i, "chi")
        : tokens.is(i, "đảng") && tokens.is(i + 1, "ủy");
  }

  /// Whether the body was taken apart or put into another: `chia tách | Đảng bộ`, `sáp nhập | Chi
  /// bộ`.
  private boolean isPart(int i) {
    return tokens.is(i - 1, "tách")
        || (tokens.is(i - 1, "nhập") && tokens.is(i - 2, "sáp"))
        || (tokens.is(i - 1, "nhất") && tokens.is(i - 2, "hợp"));
  }

  /// The party organisation meant at a token.
  Optional<String> at(int token) {
    return nearest(token)
        .map(body -> names.of("", body.from(), body.to()).name())
        .map(Bodies::asOrganization);
  }

  /// The bare `Đảng ủy` that stands at a token, with the unit or agency it is of.
  Optional<OrganizationName.Full> committeeAt(int token) {
    return nearest(token)
        .map(body -> names.of("", body.from(), body.to()))
        .map(full ->
            new OrganizationName.Full(
                COMMITTEE + full.name().substring(ORGANIZATION.length()),
                full.level(),
                full.province()))
        .filter(full -> !Orthography.key(full.name()).contains("chi bộ"));
  }

  /// The body meant at a token, by its fullest name in the article.
  private Optional<Body> nearest(int token) {
    int next = next(token);
    Body last = bodies.isEmpty() ? null : bodies.get(Math.max(0, next - 1));
    boolean near = last != null && tokens.block(last.from()) == tokens.block(token);
    return (near ? Optional.ofNullable(last) : main.or(optional(last))).map(this::fullest);
  }

  /// The index of the first body that begins at a token or after it.
  private int next(int token) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Supplier<Optional<Body>> optional(@Nullable Body body) {
    return () -> Optional.ofNullable(body);
  }

  /// The body that at least half of the names mean, where one does.
  private Optional<Body> findMain() {
    Map<String, Integer> times = new HashMap<>();
    for (Body body : bodies) {
      times.merge(key(fullest(body)), 1, Integer::sum);
    }
    return bodies.stream()
        .map(this::fullest)
        .filter(body -> 2 * times.getOrDefault(key(body), 0) >= bodies.size())
        .findFirst();
  }

  /// `Đảng bộ Khối` is short for the `Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh` named elsewhere.
  private Body fullest(Body body) {
    if (hits.end(body.to() - 1, Label.UNIT_TYPE) == body.to()) {
      return body;
    }
    return longest.getOrDefault(key(body), body);
  }

  /// For each beginning of a name the longest name of that beginning, of equal ones the first.
  private static Map<String, Body> longest(List<Body> bodies, Function<Body, String> key) {
    Map<String, Body> longest = new HashMap<>();
    for (Body body : bodies) {
      String name = key.apply(body);
      for (int end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1)) {
        longest.merge(name.substring(0, end), body, Bodies::longer);
      }
    }
    return longest;
  }

  private static Body longer(Body one, Body other) {
    return other.to() - other.from() > one.to() - one.from() ? other : one;
  }

  private String key(Body body) {
    return Orthography.key(tokens.text(body.from() + 2, body.to()));
  }

  private static String asOrganization(String name) {
    return Orthography.key(name).startsWith("đảng ủy")
        ? ORGANIZATION + name.substring(COMMITTEE.length())
        : name;
  }
}
