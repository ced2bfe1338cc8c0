package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        for (EventMention mention : found) {
          mentions.add(mention);
          to = mention.to();
        }
      }
    }
    return mentions;
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
      if (draft.takes(mention) && (!meeting || sameSubject(draft, mention))) {
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
    Optional<String> body = lastBody(mention).or(() -> bodies.at(mention.from()));
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

  /// The body of the congress named last before a mention that is not the Party's own.
  private Optional<String> lastBody(EventMention mention) {
    return drafts.stream()
        .filter(d -> d.kind() == Event.Kind.CONGRESS && d.first() < mention.from())
        .filter(d -> d.organization().filter(o -> !o.equals(CongressReader.PARTY)).isPresent())
        .max(Comparator.comparingInt(EventDraft::first))
        .flatMap(EventDraft::organization);
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
    Set<String> one = new HashSet<>(List.of(Orthography.key(subject).split(" ")));
    Set<String> other = new HashSet<>(List.of(Orthography.key(mention.name()).split(" ")));
    long common = one.stream().filter(other::contains).count();
    return common >= 0.6 * Math.min(one.size(), other.size());
  }

  /// Gives the term that the text speaks of to the congresses held that name none.
  private void terms(List<EventMention> mentions) {
    Set<String> terms = new TreeSet<>();
    mentions.stream()
        .filter(m -> m.kind() == Event.Kind.CONGRESS && m.held())
        .forEach(m -> m.term().ifPresent(terms::add));
    for (EventDraft draft : drafts) {
      boolean own =
          draft.kind() == Event.Kind.CONGRESS
              && draft.isHeld()
              && !draft.organization().equals(Optional.of(CongressReader.PARTY));
      if (own && !draft.hasTerm() && terms.size() == 1) {
        draft.during(terms.iterator().next());
      }
    }
  }
}
