package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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

  private static final int NEAR = 4;
  private static final String COMMITTEE = "ban chấp hành đảng bộ";

  private final Reading reading;
  private final Tokens tokens;
  private final Bodies bodies;
  private final EventDates dates;
  private final CongressReader congresses;
  private final MeetingReader meetings;
  private final FoundingReader foundings;
  private final EventWords words;
  private final EventDrafts drafts = new EventDrafts();

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
    mentions.stream().filter(m -> isNamed(m) && isNumbered(m)).forEach(this::join);
    mentions.stream().filter(m -> !isNamed(m) && isNumbered(m)).forEach(this::joinByOrdinal);
    mentions.stream().filter(m -> isNamed(m) && !isNumbered(m)).forEach(this::join);
    mentions.stream().filter(EventMention::isBare).forEach(this::joinBare);
    for (EventMention mention : mentions) {
      drafts
          .home(mention)
          .ifPresentOrElse(
              d -> d.at(dates.date(mention), dates.place(mention)),
              () -> reading.trace().refuse(Refusal.Reason.NO_HOST, mention.from(), mention.to()));
    }
    terms(mentions);
    return drafts.all().stream()
        .sorted(Comparator.comparingInt(EventDraft::first))
        .map(draft -> draft.event(tokens))
        .toList();
  }

  private static boolean isNamed(EventMention mention) {
    return mention.organization().isPresent();
  }

  private static boolean isNumbered(EventMention mention) {
    return mention.ordinal().isPresent();
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
        List<EventMention> found = read(kind, i, sentence).stream().map(this::ofWhole).toList();
        share(mentions, found);
        for (EventMention read : found) {
          EventMention mention = goesOn(mentions, read) ? read.cited() : read;
          mentions.add(mention);
          to = isMeeting(mention) && mention.ordinal().isEmpty() ? i + 1 : mention.to();
        }
      }
    }
    return mentions;
  }

  /// With the whole name of a committee that says not of which organisation it is: `Ban Chấp hành
  /// Đảng bộ`.
  private EventMention ofWhole(EventMention mention) {
    boolean bare = Orthography.key(mention.name()).endsWith(COMMITTEE);
    Optional<String> body = bare ? bodies.at(mention.from()) : Optional.empty();
    return body.map(name -> mention.of("Ban Chấp hành " + name)).orElse(mention);
  }

  /// Gives the congresses right before, which tell no ordinal and term, those of the last: `Đại hội
  /// Đảng bộ xã và Đại hội Mặt trận Tổ quốc xã | lần thứ I, nhiệm kỳ 2025-2030`.
  private void share(List<EventMention> mentions, List<EventMention> found) {
    if (found.size() != 1 || !isNumbered(found.getFirst())) {
      return;
    }
    EventMention last = found.getFirst();
    int next = last.from();
    for (int k = mentions.size() - 1; k >= 0; k--) {
      EventMention mention = mentions.get(k);
      boolean joint = tokens.is(next - 1, ",") || tokens.is(next - 1, "và");
      boolean open = isNamed(mention) && !isNumbered(mention) && mention.term().isEmpty();
      if (!joint || mention.to() != next - 1 || !open || mention.kind() != last.kind()) {
        return;
      }
      mentions.set(k, mention.with(last.ordinal(), last.term()));
      next = mention.from();
    }
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
    boolean titled = mention.rule().equals(MeetingReader.TITLED);
    Optional<EventDraft> same = titled ? drafts.ofSubject(mention) : drafts.ofBody(mention);
    same.ifPresentOrElse(draft -> drafts.add(draft, mention), () -> drafts.open(mention));
  }

  private static boolean isMeeting(EventMention mention) {
    return mention.kind() == Event.Kind.CONFERENCE || mention.kind() == Event.Kind.SEMINAR;
  }

  /// An ordinal without a body: the event that has this ordinal, else of the body that held the
  /// last.
  private void joinByOrdinal(EventMention mention) {
    Optional<EventDraft> same = drafts.ofOrdinal(mention);
    if (same.isPresent()) {
      drafts.add(same.get(), mention);
      return;
    }
    EventDraft draft = drafts.open(contextual(mention).map(mention::of).orElse(mention));
    drafts.attach(draft, mention);
  }

  /// Whose an event is that tells only its ordinal.
  private Optional<String> contextual(EventMention mention) {
    if (mention.rule().equals(CongressReader.DESCRIBED)) {
      return Optional.empty();
    }
    Optional<String> body = nearestBody(mention).or(() -> bodies.at(mention.from()));
    if (!isMeeting(mention)) {
      return body;
    }
    String name = Orthography.key(mention.name());
    boolean committee = name.contains("ban chấp hành") || name.contains("bch");
    return body.filter(b -> committee && Orthography.key(b).startsWith("đảng bộ"))
        .map(b -> "Ban Chấp hành " + b);
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
      join(mention);
      return;
    }
    Optional<EventDraft> last = drafts.lastHeld(mention.kind(), mention.from());
    boolean body = mention.name().contains("bộ");
    boolean other = body && last.filter(d -> d.isOfOtherTerm(mention)).isPresent();
    if (other) {
      join(mention.of(last.flatMap(EventDraft::organization).orElseThrow()));
    } else if (last.isPresent()) {
      drafts.attach(last.get(), mention);
    } else if (mention.kind() == Event.Kind.CONGRESS && isUnderWay(mention)) {
      bodies
          .at(mention.from())
          .filter(EventExtractor::isPlaced)
          .ifPresent(name -> drafts.attach(drafts.open(mention.of(name)), mention));
    }
  }

  /// Whether a bare `Đại hội` takes place here, and no other congress is told of: `Đại hội diễn ra
  /// …`, `Đại hội đã bầu …`.
  private boolean isUnderWay(EventMention mention) {
    int to = mention.to() + NEAR;
    boolean acts = words.any(mention.to(), to, "hold") || words.any(mention.to(), to, "acts");
    boolean alone = drafts.lastHeld(mention.kind(), Integer.MAX_VALUE).isEmpty();
    return alone && acts && tokens.isCapitalized(mention.from()) && mention.held();
  }

  /// Whether the name of a body ends with that of a place: no `Đảng bộ tỉnh`.
  private static boolean isPlaced(String body) {
    return Character.isUpperCase(body.charAt(body.lastIndexOf(' ') + 1));
  }

  /// Gives the congresses whose names tell no term the one that the text tells.
  private void terms(List<EventMention> mentions) {
    var terms = new EventTerms(reading);
    for (EventMention mention : mentions) {
      drafts
          .home(mention)
          .filter(d -> !mention.isBare() && !d.hasTerm() && d.kind() == Event.Kind.CONGRESS)
          .filter(d -> !d.organization().equals(Optional.of(CongressReader.PARTY)))
          .ifPresent(
              d -> terms.of(mention, d.ordinal(), d.session()).ifPresent(term -> d.during(term)));
    }
  }
}
