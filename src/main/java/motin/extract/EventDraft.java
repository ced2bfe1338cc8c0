package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import motin.article.Span;
import motin.extract.EventDates.Dated;
import motin.fact.Event;
import motin.fact.Mention;
import motin.language.Orthography;
import motin.language.Tokens;

/// One event while its mentions are gathered: each adds what the others leave open.
final class EventDraft {

  /// Short names of the executive committees of provinces and districts.
  private static final List<String> COMMITTEES =
      List.of("tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy");

  private final Event.Kind kind;
  private final List<EventMention> mentions = new ArrayList<>();
  private Optional<String> organization = Optional.empty();
  private String longestName = "";
  private OptionalInt ordinal = OptionalInt.empty();
  private OptionalInt session = OptionalInt.empty();
  private Optional<String> term = Optional.empty();
  private Optional<Dated> date = Optional.empty();
  private Optional<String> place = Optional.empty();

  EventDraft(EventMention first) {
    this.kind = first.kind();
    add(first);
  }

  void add(EventMention mention) {
    mentions.add(mention);
    longestName = mention.name().length() > longestName.length() ? mention.name() : longestName;
    boolean capitals = organization.filter(o -> o.equals(o.toUpperCase(Locale.ROOT))).isPresent();
    organization =
        capitals
            ? mention.organization().or(() -> organization)
            : longer(organization, mention.organization());
    ordinal = ordinal.isPresent() ? ordinal : mention.ordinal();
    session = session.isPresent() ? session : mention.session();
    term = term.or(mention::term);
  }

  /// The fuller of two names of the body.
  private static Optional<String> longer(Optional<String> known, Optional<String> told) {
    boolean adds = known.isPresent() && told.isPresent() && isMore(told.get(), known.get());
    return adds ? told : known.or(() -> told);
  }

  void at(Optional<Dated> when, Optional<String> where) {
    boolean better = when.isPresent() && date.filter(d -> d.rank() <= when.get().rank()).isEmpty();
    date = better ? when : date;
    place = place.or(() -> where);
  }

  void during(String when) {
    term = Optional.of(term.orElse(when));
  }

  Event.Kind kind() {
    return kind;
  }

  Optional<String> organization() {
    return organization;
  }

  OptionalInt ordinal() {
    return ordinal;
  }

  OptionalInt session() {
    return session;
  }

  boolean hasTerm() {
    return term.isPresent();
  }

  /// Whether a mention speaks of another congress of the same body: `Đại hội Chi bộ nhiệm kỳ
  /// 2022-2025`.
  boolean isOfOtherTerm(EventMention mention) {
    return organization.isPresent()
        && term.isPresent()
        && mention.term().isPresent()
        && !term.equals(mention.term());
  }

  int first() {
    return mentions.stream().mapToInt(EventMention::from).min().orElseThrow();
  }

  /// Whether a mention that has a body of its own may be this event.
  boolean takes(EventMention mention) {
    boolean ordinals =
        ordinal.isEmpty() || mention.ordinal().isEmpty() || ordinal.equals(mention.ordinal());
    boolean terms = term.isEmpty() || mention.term().isEmpty() || term.equals(mention.term());
    return kind == mention.kind()
        && ordinals
        && terms
        && agrees(session, mention.ordinal())
        && agrees(mention.session(), ordinal)
        && agrees(session, mention.session())
        && organization.isPresent()
        && mention.organization().isPresent()
        && sameBody(body(organization.get()), body(mention.organization().get()));
  }

  private static boolean agrees(OptionalInt one, OptionalInt other) {
    return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
  }

  private static boolean sameBody(String a, String b) {
    return a.equals(b) || isMore(a, b) || isMore(b, a);
  }

  /// Whether a name only adds the unit, the province or the session to another.
  private static boolean isMore(String longer, String name) {
    return longer.startsWith(name + ",") || longer.startsWith(name + " ");
  }

  /// The name of a body in the form in which two wordings of one are equal.
  static String body(String name) {
    String key = Orthography.key(name);
    for (String committee : COMMITTEES) {
      if (key.startsWith(committee + " ")) {
        key = "ban chấp hành đảng bộ" + key.substring(committee.length());
      }
    }
    return key.replace(" tỉnh ", " ")
        .replace(" thành phố ", " ")
        .replace(" huyện ", " ")
        .replace(" trường ", " ");
  }

  String longestName() {
    return longestName;
  }

  Event event(Tokens tokens) {
    EventMention best =
        mentions.stream()
            .filter(m -> !m.isBare() || mentions.size() == 1)
            .max(Comparator.comparingInt(EventDraft::fullness))
            .orElse(mentions.getFirst());
    List<Mention> evidence = new ArrayList<>();
    for (EventMention mention : mentions) {
      Span span = tokens.span(mention.from(), mention.to());
      evidence.add(new Mention(span, mention.rule()));
    }
    return new Event(
        kind, best.name(), organization, ordinal, term, date.map(Dated::iso), place, evidence);
  }

  /// A name with its ordinal before one without, one in usual letters before one in capitals.
  private static int fullness(EventMention mention) {
    boolean capitals = mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
    return (capitals ? 0 : 1)
        + (mention.ordinal().isPresent() ? 4 : 0)
        + (mention.organization().isPresent() ? 2 : 0);
  }
}
