package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;

/// The bodies that a text names, those inside of posts left out: who may hold an event.
final class Hosts {

  /// Tokens `[from, to)` that name a body.
  record Host(int from, int to) {}

  private static final Set<String> COMMUNES = Set.of("xã", "phường", "thị", "đặc");

  private static final int LONGEST_VERB = 9;
  private static final int FURTHEST = 20;

  private final Tokens tokens;
  private final Hits hits;
  private final EventWords words;
  private final Organizations organizations;
  private final OrganizationName names;
  private final List<Host> hosts = new ArrayList<>();

  Hosts(Reading reading, EventWords words, OrganizationName names) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = words;
    this.organizations = new Organizations(reading, reading.names());
    this.names = names;
    for (int i = hits.next(0, tokens.size()); i < tokens.size(); ) {
      i = hits.next(read(i), tokens.size());
    }
  }

  private int read(int i) {
    int role = hits.end(i, Label.ROLE);
    if (role > Math.max(i, hits.end(i, Label.BODY))) {
      return Math.max(role, organizations.end(role));
    }
    Optional<Host> host = at(i);
    if (host.isEmpty()) {
      return i + 1;
    }
    hosts.add(host.get());
    return host.get().to();
  }

  /// The body that begins at a token; one syllable alone (`Ban`, `Hội`) is none.
  Optional<Host> at(int i) {
    if (!hits.has(i, Label.BODY)
        || (tokens.shape(i) == Tokens.Shape.LOWER && words.has(i, "hold"))) {
      return Optional.empty();
    }
    int end = cut(i, organizations.end(i));
    boolean whole = end > i + 1 || (end == i + 1 && tokens.shape(i) == Tokens.Shape.UPPER);
    return whole ? Optional.of(new Host(i, end)) : Optional.empty();
  }

  /// The body with the capitals after a school or the like, which may look like a person's name:
  /// `Chi bộ Trường THCS | Hoàng Văn Thụ`.
  Host withCapitals(Host host) {
    int last = host.to() - 1;
    boolean school = false;
    for (int i = host.from() + 1; i <= last; i++) {
      school |= hits.has(i, Label.BODY) && hits.word(i, Label.BODY).column(1).equals("unit");
    }
    int end = host.to();
    while (school
        && tokens.isCapitalized(end)
        && tokens.block(end) == tokens.block(last)
        && !Term.isNamed(tokens, end)
        && !tokens.is(end, "lần")
        && end - last <= 5) {
      end++;
    }
    return new Host(host.from(), end);
  }

  /// Without what only looks like more of a name: `CHI BỘ | NHIỆM KỲ`, `Tỉnh ủy | tổ chức`.
  private int cut(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean term = Term.isNamed(tokens, i);
      boolean ordinal = tokens.is(i, "lần") && tokens.is(i + 1, "thứ");
      boolean verb =
          tokens.shape(i) == Tokens.Shape.LOWER && words.has(i, "hold") && !tokens.is(i - 1, "ban");
      boolean issues = tokens.is(i, "ban") && tokens.is(i + 1, "hành");
      boolean other =
          (tokens.is(i, "và") && words.has(i + 1, "host"))
              || (isMore(i) && hasUnit(from, i))
              || (tokens.is(i, "trực") && tokens.is(i + 1, "thuộc") && tokens.isCapitalized(i - 1));
      if (term || ordinal || verb || issues || other) {
        return i;
      }
    }
    return to;
  }

  /// Whether one more commune is named after a comma or `và`: `, phường Tân Hội`, `và Phường 4`.
  private boolean isMore(int i) {
    boolean joint = tokens.is(i, ",") || tokens.is(i, "và");
    int name = hits.end(i + 1, Label.UNIT_TYPE);
    boolean named = tokens.isCapitalized(name) || tokens.shape(name) == Tokens.Shape.NUMBER;
    return joint && isCommune(i + 1) && named;
  }

  private boolean isCommune(int token) {
    return COMMUNES.contains(tokens.key(token)) && hits.has(token, Label.UNIT_TYPE);
  }

  private boolean hasUnit(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isCommune(i)) {
        return true;
      }
    }
    return false;
  }

  /// The communes listed after that of a body: `Đảng bộ xã Hòa Thạnh | , phường Tân Hội và Phường
  /// 4`, each without the body's own words.
  List<Host> more(Host host) {
    List<Host> more = new ArrayList<>();
    int i = host.to();
    while (hasUnit(host.from(), host.to()) && isMore(i)) {
      int name = hits.end(i + 1, Label.UNIT_TYPE);
      int end = Math.max(name + 1, hits.end(name, Label.UNIT));
      more.add(new Host(i + 1, end));
      i = end;
    }
    return more;
  }

  /// The body of such a commune, named as the first is.
  String nameOfMore(Host host, Host unit) {
    int head = hits.end(host.from(), Label.BODY);
    return names.of(tokens.text(host.from(), head), unit.from(), unit.to()).name();
  }

  /// The body and those coordinated with it before: `Đảng bộ A (…), Đảng bộ B và | Đảng bộ C`.
  List<Host> coordinated(Host last, int start) {
    List<Host> all = new ArrayList<>(List.of(last));
    Optional<Host> before = before(last.from(), start, h -> true);
    while (before.isPresent() && isJoint(before.get().to(), all.getFirst().from())) {
      all.addFirst(before.get());
      before = before(before.get().from(), start, h -> true);
    }
    return all.stream().filter(h -> !isGeneric(h) && !isBare(h)).toList();
  }

  /// Whether only a joint stands between, or a remark in brackets and a joint.
  private boolean isJoint(int from, int to) {
    int i = from;
    if (tokens.is(i, "(")) {
      while (i < to && !tokens.is(i, ")")) {
        i++;
      }
      i++;
    }
    return i == to - 1 && (tokens.is(i, ",") || tokens.is(i, "và"));
  }

  /// The full name of a body, with a capital first.
  String name(Host host) {
    String name = names.of("", host.from(), host.to()).name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// Whether it names no body of its own but a kind of bodies: `Đảng bộ các cấp`, `63 Đảng bộ`.
  boolean isGeneric(Host host) {
    boolean bare = isBare(host);
    int next = host.to();
    boolean levels =
        tokens.is(next, "các")
            || tokens.is(next, "cấp")
            || tokens.is(next, "cơ")
            || tokens.is(next, "trực")
            || tokens.is(next, "nhiều")
            || tokens.is(next, "huyện")
            || tokens.is(next, "bộ")
            || tokens.is(next, "trong")
            || (tokens.is(next, ",")
                && hits.has(next + 1, Label.UNIT_TYPE)
                && !tokens.isCapitalized(hits.end(next + 1, Label.UNIT_TYPE)));
    boolean several = tokens.is(next, "các") || tokens.is(next, "cấp") || isSubordinate(host);
    return words.isPlural(host.from()) || several || (bare && levels);
  }

  /// `Đảng bộ trực thuộc Trung ương`.
  private boolean isSubordinate(Host host) {
    for (int i = host.from(); i < host.to(); i++) {
      if (tokens.is(i, "trực") && tokens.is(i + 1, "thuộc")) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is a party organisation or the like without its own name: `Đảng bộ`, `Ban Chấp
  /// hành`.
  boolean isBare(Host host) {
    return hits.end(host.from(), Label.BODY) == host.to()
        && host.to() - host.from() <= 3
        && !Orthography.key(tokens.text(host.from(), host.to())).contains("trung ương")
        && !tokens.is(host.to() - 1, "ủy");
  }

  /// The last body before a token, within the tokens from `start`, that passes a test.
  Optional<Host> before(int token, int start, Predicate<Host> test) {
    int last = indexBefore(token);
    int first = Math.max(0, last - FURTHEST);
    for (int i = last; i >= first && hosts.get(i).from() >= start; i--) {
      Host host = hosts.get(i);
      if (host.to() <= token && test.test(host)) {
        return Optional.of(host);
      }
    }
    return Optional.empty();
  }

  /// The body that holds what is named at a token: `Đảng bộ tỉnh Cao Bằng tiến hành | Đại hội`.
  Optional<Host> holderBefore(int token, int start) {
    return before(token, start, h -> true).filter(h -> !isGeneric(h) && isHolding(h.to(), token));
  }

  private boolean isHolding(int end, int to) {
    int session = Ordinal.endOfSession(tokens, end);
    int from = Term.at(tokens, session).map(Term::to).orElse(session);
    if (to - from > LONGEST_VERB || !words.any(from, to, "hold")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":") || words.has(i, "plan")) {
        return false;
      }
    }
    return true;
  }

  private int indexBefore(int token) {
    int low = 0;
    int high = hosts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hosts.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
