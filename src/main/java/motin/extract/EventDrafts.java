package motin.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import motin.fact.Event;
import motin.language.Orthography;

/// The events of one text while their mentions are joined.
///
/// Looking one up takes the same time however many there are: by body, by ordinal, by place in the
/// text; only what needs comparing word by word looks at the latest few.
final class EventDrafts {

  /// From this share of the words of the shorter name on, two meetings are one.
  private static final double SAME = 0.6;

  private static final int LATEST = 40;

  private final List<EventDraft> all = new ArrayList<>();
  private final Map<String, List<EventDraft>> byBody = new HashMap<>();
  private final Map<String, EventDraft> byOrdinal = new HashMap<>();
  private final Map<Event.Kind, NavigableMap<Integer, EventDraft>> held =
      new EnumMap<>(Event.Kind.class);
  private final Map<EventMention, EventDraft> homes = new HashMap<>();

  List<EventDraft> all() {
    return all;
  }

  /// The event that a mention belongs to.
  Optional<EventDraft> home(EventMention mention) {
    return Optional.ofNullable(homes.get(mention));
  }

  void add(EventDraft draft, EventMention mention) {
    draft.add(mention);
    attach(draft, mention);
    index(draft, mention);
  }

  EventDraft open(EventMention mention) {
    EventDraft draft = new EventDraft(mention);
    all.add(draft);
    attach(draft, mention);
    index(draft, mention);
    return draft;
  }

  /// Makes a mention one of an event without taking over anything it says of whose it is.
  void attach(EventDraft draft, EventMention mention) {
    homes.put(mention, draft);
  }

  private void index(EventDraft draft, EventMention mention) {
    mention
        .organization()
        .map(EventDraft::body)
        .ifPresent(body -> byBody.computeIfAbsent(body, _ -> new ArrayList<>()).add(draft));
    if (mention.ordinal().isPresent()) {
      byOrdinal.putIfAbsent(key(mention.kind(), mention.ordinal()), draft);
    }
    if (mention.held()) {
      held.computeIfAbsent(mention.kind(), _ -> new TreeMap<>()).putIfAbsent(mention.from(), draft);
    }
  }

  private static String key(Event.Kind kind, OptionalInt ordinal) {
    return kind + " " + ordinal;
  }

  /// The event of the same body that a mention may be of.
  Optional<EventDraft> ofBody(EventMention mention) {
    String body = mention.organization().map(EventDraft::body).orElse("");
    List<EventDraft> same = byBody.getOrDefault(body, List.of());
    return latest(same).stream()
        .filter(draft -> draft.takes(mention))
        .findFirst()
        .or(() -> latest(all).stream().filter(draft -> draft.takes(mention)).findFirst());
  }

  Optional<EventDraft> ofOrdinal(EventMention mention) {
    return Optional.ofNullable(byOrdinal.get(key(mention.kind(), mention.ordinal())));
  }

  /// The event of a kind that is held and was named last before a token.
  Optional<EventDraft> lastHeld(Event.Kind kind, int token) {
    NavigableMap<Integer, EventDraft> drafts = held.get(kind);
    return drafts == null
        ? Optional.empty()
        : Optional.ofNullable(drafts.lowerEntry(token)).map(Map.Entry::getValue);
  }

  /// The meeting whose subject is the same: most of the words of the shorter name stand in the
  /// longer.
  Optional<EventDraft> ofSubject(EventMention mention) {
    Set<String> words = words(mention.name());
    return latest(all).stream()
        .filter(draft -> draft.kind() == mention.kind() && draft.ordinal().isEmpty())
        .filter(draft -> isSame(words, words(draft.longestName())))
        .findFirst();
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return common >= SAME * Math.min(one.size(), other.size());
  }

  /// The words of a name after the two of its kind (`hội nghị`).
  private static Set<String> words(String name) {
    List<String> words = List.of(Orthography.key(name).split("[ ,“”\"]+"));
    return new HashSet<>(words.subList(Math.min(2, words.size()), words.size()));
  }

  private static List<EventDraft> latest(List<EventDraft> drafts) {
    return drafts.subList(Math.max(0, drafts.size() - LATEST), drafts.size());
  }
}
