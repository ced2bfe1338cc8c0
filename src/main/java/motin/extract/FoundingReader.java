package motin.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import motin.article.Span;
import motin.extract.Hosts.Host;
import motin.fact.Event;
import motin.fact.Place;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The grammar of foundings: `Đảng bộ tỉnh Lào Cai | được thành lập`, `Xã Mỹ Đức | được thành lập`,
/// `Quyết định thành lập | Đảng bộ xã Mường Than`. An anniversary counts only where it tells the
/// day.
final class FoundingReader {

  private static final int LONGEST = 14;
  private static final Set<String> ADVERBS =
      Set.of("được", "chính", "thức", "mới", "vừa", "đã", "tái", "lập");
  private static final Set<String> GOING_ON = Set.of("trực", "trên", "thuộc", "gồm");
  private static final Set<String> BEFORE = Set.of("định", "việc", "bố");

  private final Tokens tokens;
  private final Hits hits;
  private final EventWords words;
  private final Hosts hosts;
  private final OrganizationName names;
  private final Days days;

  FoundingReader(
      Reading reading, EventWords words, Hosts hosts, OrganizationName names, Days days) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = words;
    this.hosts = hosts;
    this.names = names;
    this.days = days;
  }

  Optional<EventMention> read(int from, Span sentence) {
    int start = tokens.at(sentence.start());
    int end = hits.end(from, Label.EVENT);
    int near = Math.max(start, from - 6);
    if (words.any(near, from, "plan") || words.any(near, from, "future")) {
      return Optional.empty();
    }
    Optional<String> body = passive(from, start);
    int to = end;
    if (body.isEmpty()) {
      Optional<Host> host = hosts.at(end).filter(this::isNamed).filter(h -> isTold(from, h));
      body = host.map(hosts::name);
      to = host.map(Host::to).orElse(end);
    }
    boolean dated =
        days.at(end).isPresent() || (tokens.is(end, "(") && days.at(end + 1).isPresent());
    if (body.isEmpty() && dated && tokens.is(from - 1, "mới")) {
      body =
          hosts
              .before(from, start, h -> words.has(h.from(), "host") && isNamed(h))
              .map(hosts::name);
    }
    int last = to;
    return body.map(name ->
        new EventMention(
            Event.Kind.FOUNDING,
            from,
            last,
            sentence,
            tokens.text(from, end),
            Optional.of(name),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            true,
            "event.founding"));
  }

  /// `quyết định thành lập …`; of an anniversary only where it tells the day of the founding.
  private boolean isTold(int from, Host host) {
    boolean anniversary = tokens.is(from - 1, "ngày");
    boolean dated =
        tokens.is(host.to(), "(")
            && days.at(host.to() + 1).flatMap(Day::iso).filter(d -> d.length() == 10).isPresent();
    boolean goesOn =
        tokens.shape(host.to()) == Tokens.Shape.LOWER
            && !hits.has(host.to(), Label.FUNCTION_WORD)
            && !GOING_ON.contains(tokens.key(host.to()));
    return (BEFORE.contains(tokens.key(from - 1)) && !goesOn) || (anniversary && dated);
  }

  private boolean isNamed(Host host) {
    boolean local = !hits.word(host.from(), Label.BODY).column(1).equals("central");
    return tokens.isCapitalized(host.from())
        && (local || host.to() > hits.end(host.from(), Label.BODY))
        && !hosts.isGeneric(host)
        && !hosts.isBare(host);
  }

  /// The body or unit right before `được thành lập`.
  private Optional<String> passive(int from, int start) {
    int to = from;
    boolean passive = tokens.is(from, "được");
    while (to > start && ADVERBS.contains(tokens.key(to - 1))) {
      to--;
      passive |= tokens.is(to, "được");
    }
    if (!passive) {
      return Optional.empty();
    }
    int end = to;
    Optional<Host> host =
        hosts.before(to, start, h -> true).filter(h -> h.to() == end && isNamed(h));
    return host.map(hosts::name).or(() -> unit(end, start)).or(() -> described(end, start));
  }

  /// A body at the head of its clause whose name goes on in small letters: `Ban Chỉ đạo giảm
  /// nghèo`.
  private Optional<String> described(int to, int start) {
    Optional<Host> host =
        hosts
            .before(to, start, h -> to - h.from() <= LONGEST)
            .filter(h -> h.from() == start || !tokens.isWord(h.from() - 1))
            .filter(h -> tokens.isCapitalized(h.from()) && !hosts.isGeneric(h));
    for (int i = host.map(Host::to).orElse(to); i < to; i++) {
      if (!tokens.isWord(i) || words.has(i, "hold") || tokens.is(i, "có") || tokens.is(i, "đã")) {
        return Optional.empty();
      }
    }
    return host.map(h -> tokens.text(h.from(), to));
  }

  /// `Xã Mỹ Đức`, `phường Hà Đông` before a token.
  private Optional<String> unit(int to, int start) {
    for (int i = Math.max(start, to - 6); i < to; i++) {
      int type = hits.end(i, Label.UNIT_TYPE);
      boolean unit =
          type > i
              && type < to
              && hits.units(type, to).stream().anyMatch(u -> u.kind() != Place.Kind.PROVINCE);
      if (unit && !words.isPlural(i)) {
        String name = names.of("", i, to).name();
        return Optional.of(
            name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1));
      }
    }
    return Optional.empty();
  }
}
