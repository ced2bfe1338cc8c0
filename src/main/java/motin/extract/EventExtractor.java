package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Event;
import motin.language.Numbers;
import motin.language.Orthography;
import motin.language.Tokens;

/// Reads the congresses, conferences, seminars and foundings that an article names, each once.
///
/// Body and ordinal often stand sentences apart: mentions with both make the events, those with one
/// of them join an event that has it, and a bare `Đại hội` only adds when and where.
final class EventExtractor {

  /// From this share of the words of the shorter name on, two meetings are one.
  private static final double SAME = 0.6;

  private final Reading reading;
  private final Tokens tokens;
  private final Bodies bodies;
  private final EventDates dates;
  private final CongressReader congresses;
  private final MeetingReader meetings;
  private final FoundingReader foundings;
  private final EventWords words;
  private final List<EventDraft> drafts = new ArrayList<>();
  private final Map<EventMention, EventDraft> homes = new HashMap<>();

  /// The bodies of congresses by the token where one is named.
  private final NavigableMap<Integer, String> local = new TreeMap<>();

  EventExtractor(
      Reading reading, Days days, Numbers numbers, OrganizationName names, Bodies bodies) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.bodies = bodies;
    this.words = new EventWords(tokens, reading.hits());
    var hosts = new Hosts(reading, words, names);
    this.dates = new EventDates(reading, words, days, numbers);
    this.congresses = new CongressReader(reading, words, hosts);
    this.meetings = new MeetingReader(reading, words, hosts);
    this.foundings = new FoundingReader(reading, words, hosts, names, days);
  }

  List<Event> extract() {
    List<EventMention> mentions = mentions();
    for (EventMention mention : mentions) {
      mention
          .organization()
          .filter(o -> mention.kind() == Event.Kind.CONGRESS && !o.equals(CongressReader.PARTY))
          .ifPresent(o -> local.put(mention.from(), o));
    }
    for (EventMention mention : mentions) {
      if (mention.organization().isPresent() && mention.ordinal().isPresent()) {
        join(mention);
      }
    }
    for (EventMention mention : mentions) {
      if (mention.organization().isEmpty() && mention.ordinal().isPresent()) {
        joinByOrdinal(mention);
      }
    }
    for (EventMention mention : mentions) {
      if (mention.ordinal().isEmpty() && mention.organization().isPresent()) {
        join(mention);
      }
    }
    for (EventMention mention : mentions) {
      if (mention.isBare()) {
        joinBare(mention);
      }
    }
    for (EventMention mention : mentions) {
      EventDraft home = homes.get(mention);
      if (home != null) {
        home.at(dates.date(mention), dates.place(mention));
      }
    }
    terms(mentions);
    return drafts.stream()
        .sorted(Comparator.comparingInt(EventDraft::first))
        .map(draft -> draft.event(tokens))
        .toList();
  }

  private List<EventMention> mentions() {
    List<EventMention> mentions = new ArrayList<>();
    for (Span sentence : reading.sentences()) {
      int to = 0;
      for (int i = tokens.at(sentence.start());
          i < tokens.size() && tokens.start(i) < sentence.end();
          i++) {
        String kind = i < to ? "" : words.kind(i);
        if (kind.isEmpty() || reading.block(i).kind() == Block.Kind.BYLINE) {
          continue;
        }
        List<EventMention> found = read(kind, i, sentence);
        for (EventMention read : found) {
          EventMention mention = goesOn(mentions, read) ? read.cited() : read;
          mentions.add(mention);
          to = isMeeting(mention) && mention.ordinal().isEmpty() ? i + 1 : mention.to();
        }
      }
    }
    return mentions;
  }

  /// Whether an event is one more of those that the sentence only cites: `nghị quyết Đại hội … và
  /// Đại hội …`.
  private boolean goesOn(List<EventMention> mentions, EventMention mention) {
    if (mentions.isEmpty() || mentions.getLast().held()) {
      return false;
    }
    EventMention last = mentions.getLast();
    boolean joint = tokens.is(last.to(), ",") || tokens.is(last.to(), "và");
    return joint && mention.from() <= last.to() + 2 && last.kind() == mention.kind();
  }

  private List<EventMention> read(String kind, int token, Span sentence) {
    return switch (kind) {
      case "congress" -> congresses.read(token, sentence);
      case "conference" -> meetings.read(Event.Kind.CONFERENCE, token, sentence).stream().toList();
      case "seminar" -> meetings.read(Event.Kind.SEMINAR, token, sentence).stream().toList();
      case "founding" -> foundings.read(token, sentence).stream().toList();
      default -> List.of();
    };
  }

  private void join(EventMention mention) {
    for (EventDraft draft : drafts) {
      boolean meeting = isMeeting(mention) && mention.ordinal().isEmpty();
      boolean same = meeting ? sameSubject(draft, mention) : draft.takes(mention);
      if (draft.kind() == mention.kind() && same) {
        add(draft, mention);
        return;
      }
    }
    EventDraft draft = new EventDraft(mention);
    drafts.add(draft);
    homes.put(mention, draft);
  }

  private void add(EventDraft draft, EventMention mention) {
    draft.add(mention);
    homes.put(mention, draft);
  }

  private static boolean isMeeting(EventMention mention) {
    return mention.kind() == Event.Kind.CONFERENCE || mention.kind() == Event.Kind.SEMINAR;
  }

  /// An ordinal without a body: the event that has this ordinal, else of the body that held the
  /// last.
  private void joinByOrdinal(EventMention mention) {
    Optional<EventDraft> same =
        drafts.stream()
            .filter(d -> d.kind() == mention.kind() && d.ordinal().equals(mention.ordinal()))
            .findFirst();
    if (same.isPresent()) {
      add(same.get(), mention);
      return;
    }
    boolean described = mention.rule().equals(CongressReader.DESCRIBED);
    Optional<String> body =
        described ? Optional.empty() : nearestBody(mention).or(() -> bodies.at(mention.from()));
    if (isMeeting(mention)) {
      body =
          body.filter(b -> Orthography.key(b).startsWith("đảng bộ")).map(b -> "Ban Chấp hành " + b);
      boolean committee =
          Orthography.key(mention.name()).contains("ban chấp hành")
              || Orthography.key(mention.name()).contains("bch");
      body = committee ? body : Optional.empty();
    }
    EventMention whole = body.map(mention::of).orElse(mention);
    EventDraft draft = new EventDraft(whole);
    drafts.add(draft);
    homes.put(mention, draft);
  }

  /// The body of the congress named last before a mention that is not the Party's own, or first
  /// after it.
  private Optional<String> nearestBody(EventMention mention) {
    return Optional.ofNullable(local.lowerEntry(mention.from()))
        .or(() -> Optional.ofNullable(local.higherEntry(mention.from())))
        .map(Map.Entry::getValue);
  }

  /// A mention without body and ordinal: one with a subject is an event of its own or a mention of
  /// one with the same subject; the bare word stands for the event of its kind named last.
  private void joinBare(EventMention mention) {
    if (isMeeting(mention) && mention.held()) {
      for (EventDraft draft : drafts) {
        if (draft.kind() == mention.kind() && sameSubject(draft, mention)) {
          add(draft, mention);
          return;
        }
      }
      EventDraft draft = new EventDraft(mention);
      drafts.add(draft);
      homes.put(mention, draft);
      return;
    }
    drafts.stream()
        .filter(d -> d.kind() == mention.kind() && d.isHeld() && d.first() < mention.from())
        .max(Comparator.comparingInt(EventDraft::first))
        .ifPresent(d -> homes.put(mention, d));
  }

  /// Whether most of the words of the shorter name stand in the longer.
  private static boolean sameSubject(EventDraft draft, EventMention mention) {
    String subject = draft.subject();
    if (subject == null || draft.ordinal().isPresent()) {
      return false;
    }
    Set<String> one = words(subject);
    Set<String> other = words(mention.name());
    long common = one.stream().filter(other::contains).count();
    return common >= SAME * Math.min(one.size(), other.size());
  }

  /// The words of a name after the two of its kind (`hội nghị`).
  private static Set<String> words(String name) {
    List<String> words = List.of(Orthography.key(name).split("[ ,“”\"]+"));
    return new HashSet<>(words.subList(Math.min(2, words.size()), words.size()));
  }

  /// Gives the congresses whose names tell no term the one that the text tells.
  private void terms(List<EventMention> mentions) {
    var terms = new EventTerms(reading);
    for (EventMention mention : mentions) {
      EventDraft draft = homes.get(mention);
      if (draft == null || mention.isBare() || draft.hasTerm()) {
        continue;
      }
      boolean party = draft.organization().equals(Optional.of(CongressReader.PARTY));
      if (draft.kind() == Event.Kind.CONGRESS && !party) {
        terms.of(mention, draft.ordinal(), draft.session()).ifPresent(draft::during);
      }
    }
  }
}
