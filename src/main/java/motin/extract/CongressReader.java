package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import motin.article.Span;
import motin.extract.Hosts.Host;
import motin.fact.Event;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Tokens;

/// The grammar of the names of congresses: `Đại hội đại biểu | Đảng bộ tỉnh Lai Châu | lần thứ XV |
/// nhiệm kỳ 2025-2030`, its parts in any order.
final class CongressReader {

  /// The rule of one whose words tell in the middle whose it is: `Đại hội Phụ nữ toàn quốc lần thứ
  /// XIII`.
  static final String DESCRIBED = "event.congress-described";

  static final String PARTY = "Đảng Cộng sản Việt Nam";

  /// A bare Roman number is the Party's congress (`Đại hội XIV`) where it has had so many, or soon
  /// will.
  private static final int LATEST_OF_PARTY = 16;

  private static final int LONGEST = 9;

  private final Trace trace;
  private final Tokens tokens;
  private final Hits hits;
  private final EventWords words;
  private final Hosts hosts;

  CongressReader(Reading reading, EventWords words, Hosts hosts) {
    this.trace = reading.trace();
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = words;
    this.hosts = hosts;
  }

  /// What the parts of one name tell.
  private static final class Parts {
    private int to;
    private int nameTo;
    private boolean national;
    private boolean party;
    private boolean of;
    private boolean direct;
    private boolean generic;
    private boolean described;
    private Optional<Host> body = Optional.empty();
    private final List<Integer> ordinals = new ArrayList<>();
    private Optional<String> term = Optional.empty();
    private OptionalInt session = OptionalInt.empty();

    /// Takes a part into the name, which ends where the term begins, and tells where it ends.
    private int named(int end) {
      nameTo = term.isEmpty() ? end : nameTo;
      return end;
    }
  }

  /// The congresses named at the trigger at `from`: none of a generic one, two of `lần thứ X và
  /// XI`.
  List<EventMention> read(int from, Span sentence) {
    int start = tokens.at(sentence.start());
    int stop = tokens.at(sentence.end() - 1) + 1;
    Parts parts = parts(hits.end(from, Label.EVENT), stop);
    boolean several = words.isPlural(from) && parts.ordinals.isEmpty();
    if (parts.generic || several) {
      trace.refuse(Refusal.Reason.GENERIC, from, parts.to);
      return List.of();
    }
    boolean held = !isCited(from, start);
    List<Optional<String>> bodies = new ArrayList<>();
    bodies.add(organization(parts, from, start));
    others(parts, from, start).forEach(other -> bodies.add(Optional.of(other)));
    String name = tokens.text(from, parts.nameTo);
    List<EventMention> mentions = new ArrayList<>();
    for (Optional<String> body : bodies) {
      mentions.addAll(mentions(parts, from, sentence, name, body, held));
    }
    return mentions;
  }

  /// One for each ordinal.
  private static List<EventMention> mentions(
      Parts parts,
      int from,
      Span sentence,
      String name,
      Optional<String> organization,
      boolean held) {
    List<EventMention> mentions = new ArrayList<>();
    List<OptionalInt> ordinals =
        parts.ordinals.isEmpty()
            ? List.of(OptionalInt.empty())
            : parts.ordinals.stream().map(OptionalInt::of).toList();
    for (OptionalInt ordinal : ordinals) {
      mentions.add(
          new EventMention(
              Event.Kind.CONGRESS,
              from,
              parts.to,
              sentence,
              name,
              organization,
              ordinal,
              parts.term,
              parts.session,
              held,
              parts.described ? DESCRIBED : "event.congress"));
    }
    return mentions;
  }

  /// The other bodies that hold theirs too: `Đại hội Đảng bộ xã A, phường B`, `Đảng bộ xã A, Đảng
  /// bộ phường B khai mạc Đại hội`.
  private List<String> others(Parts parts, int from, int start) {
    if (parts.body.isPresent() && !hosts.isBare(parts.body.get())) {
      Host body = parts.body.get();
      return hosts.more(body).stream().map(unit -> hosts.nameOfMore(body, unit)).toList();
    }
    Optional<Host> holder = hosts.holderBefore(from, start).filter(this::isHost);
    List<Host> all = holder.map(last -> hosts.coordinated(last, start)).orElse(List.of());
    return all.stream()
        .filter(h -> !holder.get().equals(h) && isHost(h))
        .map(hosts::name)
        .map(CongressReader::ofOrganization)
        .toList();
  }

  private Optional<String> organization(Parts parts, int from, int start) {
    boolean vague =
        tokens.shape(from) == Tokens.Shape.LOWER
            && parts.ordinals.isEmpty()
            && parts.term.isEmpty()
            && parts.body.filter(this::isLevel).isPresent();
    if (vague) {
      return Optional.empty();
    }
    if (parts.described && parts.body.isEmpty()) {
      return Optional.empty();
    }
    if (parts.body.isPresent() && !hosts.isBare(parts.body.get())) {
      return parts.body.map(hosts::name);
    }
    boolean latest = parts.direct && parts.ordinals.getFirst() <= LATEST_OF_PARTY;
    boolean party = parts.party && (parts.of || !parts.ordinals.isEmpty());
    if (parts.body.isEmpty() && (party || parts.national || latest)) {
      return Optional.of(PARTY);
    }
    Optional<Host> holder = hosts.holderBefore(from, start).filter(this::isHost);
    if (holder.isEmpty() && !parts.ordinals.isEmpty()) {
      holder = hosts.before(from, start, h -> isHost(h) && !hosts.isGeneric(h) && !hosts.isBare(h));
    }
    return holder
        .filter(h -> !hosts.isBare(h))
        .map(hosts::name)
        .map(CongressReader::ofOrganization);
  }

  /// A committee holds the congress of its organisation: `Đảng ủy xã …` that of `Đảng bộ xã …`.
  private static String ofOrganization(String name) {
    return name.startsWith("Đảng ủy ") ? "Đảng bộ" + name.substring("Đảng ủy".length()) : name;
  }

  /// `Đảng bộ huyện`, without a name.
  private boolean isLevel(Host host) {
    return hits.end(host.to() - 1, Label.UNIT_TYPE) == host.to();
  }

  private boolean isHost(Host host) {
    return words.has(host.from(), "host");
  }

  private Parts parts(int after, int stop) {
    var parts = new Parts();
    parts.to = after;
    parts.nameTo = after;
    for (int t = after; t < stop; ) {
      int next = part(parts, t, t == parts.nameTo && parts.ordinals.isEmpty());
      if (next == t) {
        break;
      }
      t = next;
      parts.to = t;
    }
    shared(parts, stop);
    boolean levels =
        tokens.is(parts.to, "các")
            || tokens.is(parts.to, "cấp")
            || (tokens.is(parts.to, "cơ") && tokens.is(parts.to + 1, "sở"));
    parts.generic |= levels && parts.ordinals.isEmpty();
    return parts;
  }

  /// The ordinal that closes a list of congresses: `Đại hội Mặt trận Tổ quốc xã và các tổ chức … |
  /// lần thứ I`.
  private void shared(Parts parts, int stop) {
    boolean list = tokens.is(parts.to, "và") && tokens.is(parts.to + 1, "các");
    if (!list || parts.body.isEmpty() || !parts.ordinals.isEmpty()) {
      return;
    }
    for (int i = parts.to + 2; i < Math.min(stop, parts.to + LONGEST + 2); i++) {
      Optional<Ordinal> ordinal = Ordinal.at(tokens, hits, i);
      if (ordinal.isPresent()) {
        parts.ordinals.add(ordinal.get().value());
        int end = ordinal.get().to();
        parts.term = Term.at(tokens, tokens.is(end, ",") ? end + 1 : end).map(Term::value);
        return;
      }
      if (!(tokens.isWord(i) || tokens.is(i, "-")) || hits.has(i, Label.EVENT)) {
        return;
      }
    }
  }

  /// Reads the part of a name that begins at a token and tells where it ends.
  private int part(Parts parts, int t, boolean first) {
    int word = words.end(t, "congress");
    if (word > t) {
      parts.national |= words.has(t, "national") || words.has(word - 2, "national");
      parts.described |= words.has(t, "described");
      return parts.named(word);
    }
    Optional<Ordinal> ordinal = ordinal(parts, t, first);
    if (ordinal.isPresent()) {
      parts.direct |= !tokens.is(t, "lần");
      parts.ordinals.add(ordinal.get().value());
      return parts.named(more(parts, ordinal.get().to()));
    }
    Optional<Term> term = Term.at(tokens, t);
    if (term.isPresent()) {
      parts.term = parts.term.or(() -> term.map(Term::value));
      return term.get().to();
    }
    int session = Ordinal.endOfSession(tokens, t);
    if (session > t) {
      int at = tokens.is(t, "khóa") ? t + 1 : t + 2;
      Ordinal.number(tokens, hits, at).ifPresent(n -> parts.session = OptionalInt.of(n.value()));
      return parts.named(session);
    }
    boolean of = tokens.is(t, "của") || tokens.is(t, "ở");
    int at = of ? t + 1 : t;
    if (!parts.party && parts.body.isEmpty()) {
      int body = body(parts, at);
      if (body > at) {
        return parts.named(body);
      }
    }
    int mark = comma(t);
    return mark > t || !first ? mark : described(parts, t);
  }

  /// Past words that no file knows, where an ordinal follows them.
  private int described(Parts parts, int t) {
    for (int i = t; i < t + LONGEST; i++) {
      if (i > t && Ordinal.at(tokens, hits, i).isPresent()) {
        parts.described = true;
        return parts.named(i);
      }
      boolean goesOn = tokens.isWord(i) && tokens.block(i) == tokens.block(t);
      if (!goesOn || words.has(i, "hold") || words.has(i, "end") || hits.has(i, Label.EVENT)) {
        return t;
      }
    }
    return t;
  }

  private Optional<Ordinal> ordinal(Parts parts, int t, boolean first) {
    if (!parts.ordinals.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ordinal> full = Ordinal.at(tokens, hits, t);
    boolean roman =
        Ordinal.roman(tokens, t) > 0 && (first || parts.party || parts.body.isPresent());
    boolean digits =
        (first || parts.party)
            && tokens.isCapitalized(t - 2)
            && tokens.key(t).length() == 2
            && tokens.shape(t) == Tokens.Shape.NUMBER
            && !hits.has(t + 1, Label.COUNT_HEAD);
    return full.or(() -> roman || digits ? Ordinal.number(tokens, hits, t) : Optional.empty());
  }

  /// `lần thứ X | và XI`, `Đại hội XI | , XII, XIII`.
  private int more(Parts parts, int from) {
    int t = from;
    while (tokens.is(t, "và") || tokens.is(t, ",")) {
      int at = tokens.is(t + 1, "lần") && tokens.is(t + 2, "thứ") ? t + 3 : t + 1;
      int value = Ordinal.roman(tokens, at);
      if (value == 0) {
        break;
      }
      parts.ordinals.add(value);
      t = at + 1;
    }
    return t;
  }

  private int body(Parts parts, int t) {
    boolean party =
        tokens.is(t, "đảng") && !hits.has(t, Label.BODY) && hits.end(t, Label.ROLE) <= t + 1;
    if (party || (tokens.is(t, "đảng") && tokens.is(t + 1, "cộng") && tokens.is(t + 2, "sản"))) {
      int end = t + 1;
      if (tokens.is(end, "cộng") && tokens.is(end + 1, "sản")) {
        end += tokens.is(end + 2, "việt") ? 4 : 2;
      }
      parts.party = true;
      parts.of = tokens.is(t - 1, "của") || end > t + 1;
      boolean cells = tokens.is(end, "các") || tokens.is(end, "cấp") || tokens.is(end, "bộ");
      parts.generic |= cells;
      return end;
    }
    Optional<Host> host = hosts.at(t).filter(this::isHost);
    if (host.isEmpty() || tokens.is(t + 1, "ủy")) {
      return t;
    }
    Host whole = hosts.withCapitals(host.get());
    parts.generic |= hosts.isGeneric(whole);
    parts.body = Optional.of(whole);
    return whole.to();
  }

  /// Past what stands between the parts: a comma before one more of them, the place in brackets.
  private int comma(int t) {
    if (tokens.is(t, ",") && Ordinal.at(tokens, hits, t + 1).isPresent()) {
      return t + 1;
    }
    boolean bracket = tokens.is(t, "(") || tokens.is(t, "-");
    if (bracket && Ordinal.at(tokens, hits, t + 1).isPresent()) {
      return t + 1;
    }
    if (tokens.is(t, "(")) {
      for (int i = t + 1; i < t + 6; i++) {
        boolean named = Ordinal.at(tokens, hits, i + 1).isPresent();
        if (tokens.is(i, ")")) {
          return named ? i + 1 : t;
        }
      }
    }
    return t;
  }

  /// Whether the text speaks of a resolution, or of who goes there, and not of the congress itself.
  private boolean isCited(int from, int start) {
    boolean about = tokens.is(from - 1, "về") || tokens.is(from - 1, "vào");
    return about || words.any(Math.max(start, from - 5), from, "cite");
  }
}
