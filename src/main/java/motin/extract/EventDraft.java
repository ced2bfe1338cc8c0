package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import motin.article.Span;
import motin.fact.Event;
import motin.fact.Mention;
import motin.language.Orthography;
import motin.language.Tokens;
import org.jspecify.annotations.Nullable;

/// One event while its mentions are gathered: each adds what the others leave open.
final class EventDraft {

  private final Event.Kind kind;
  private final List<EventMention> mentions = new ArrayList<>();
  private Optional<String> organization = Optional.empty();
  private OptionalInt ordinal = OptionalInt.empty();
  private OptionalInt session = OptionalInt.empty();
  private Optional<String> term = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> place = Optional.empty();

  EventDraft(EventMention first) {
    this.kind = first.kind();
    add(first);
  }

  void add(EventMention mention) {
    mentions.add(mention);
    organization = organization.or(mention::organization);
    ordinal = ordinal.isPresent() ? ordinal : mention.ordinal();
    session = session.isPresent() ? session : mention.session();
    term = term.or(mention::term);
  }

  void at(Optional<String> when, Optional<String> where) {
    date = date.or(() -> when);
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

  boolean hasDate() {
    return date.isPresent();
  }

  boolean isHeld() {
    return mentions.stream().anyMatch(EventMention::held);
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
        && sameBody(organization.get(), mention.organization().get());
  }

  private static boolean agrees(OptionalInt one, OptionalInt other) {
    return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
  }

  static boolean sameBody(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || a.startsWith(b + ",") || b.startsWith(a + ",");
  }

  private static String plain(String name) {
    return Orthography.key(name).replace(" tỉnh ", " ").replace(" thành phố ", " ");
  }

  @Nullable String subject() {
    return mentions.stream()
        .map(EventMention::name)
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
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
    double confidence = organization.isEmpty() ? 0.6 : ordinal.isPresent() ? 0.93 : 0.8;
    return new Event(
        kind, best.name(), organization, ordinal, term, date, place, evidence, confidence);
  }

  /// A name with its ordinal before one without, and of two the earlier.
  private static int fullness(EventMention mention) {
    return (mention.ordinal().isPresent() ? 2 : 0) + (mention.organization().isPresent() ? 1 : 0);
  }
}
