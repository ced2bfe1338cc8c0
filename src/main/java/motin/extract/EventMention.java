package motin.extract;

import java.util.Optional;
import java.util.OptionalInt;
import motin.article.Span;
import motin.fact.Event;

/// An event as one place of the text names it, tokens `[from, to)`.
///
/// @param name as printed, without term; of a mention that names nothing (`Đại hội`) its one word
/// @param session the number of `khóa XVI`, which is no ordinal
/// @param held whether the text speaks of it taking place, and not only of its resolution
record EventMention(
    Event.Kind kind,
    int from,
    int to,
    Span sentence,
    String name,
    Optional<String> organization,
    OptionalInt ordinal,
    Optional<String> term,
    OptionalInt session,
    boolean held,
    String rule) {

  boolean isBare() {
    return organization.isEmpty() && ordinal.isEmpty();
  }

  EventMention cited() {
    return new EventMention(
        kind, from, to, sentence, name, organization, ordinal, term, session, false, rule);
  }

  EventMention with(OptionalInt number, Optional<String> when) {
    return new EventMention(
        kind, from, to, sentence, name, organization, number, when, session, held, rule);
  }

  EventMention of(String body) {
    return new EventMention(
        kind, from, to, sentence, name, Optional.of(body), ordinal, term, session, held, rule);
  }
}
