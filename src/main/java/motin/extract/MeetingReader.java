package motin.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import motin.article.Span;
import motin.extract.Hosts.Host;
import motin.fact.Event;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.language.Orthography;
import motin.language.Tokens;

/// The grammar of conferences and seminars: `Hội nghị lần thứ 21 của Ban Chấp hành Đảng bộ tỉnh`,
/// `Hội nghị Trung ương 4 khóa XII`, `Hội nghị tổng kết công tác xây dựng Đảng`, `tọa đàm “…”`.
///
/// One is named by its ordinal, by its subject, or in quotation marks; the bare word only points at
/// one named before.
final class MeetingReader {

  /// The rule of one named by its subject.
  static final String TITLED = "event.meeting";

  private static final int LONGEST = 45;

  /// How far after a name the one who holds it may stand.
  private static final int FAR = 30;

  /// `Đại hội đại biểu toàn quốc | lần thứ`
  private static final int LONGEST_EVENT = 6;

  /// A subject of fewer words without a host is no name: `hội nghị trực tuyến`.
  private static final int LEAST = 3;

  private static final Set<String> OPENING = Set.of("“", "\"", "«");
  private static final Set<String> CLOSING = Set.of("”", "\"", "»");
  private static final String COMMITTEE = "ban chấp hành";

  private final Tokens tokens;
  private final Hits hits;
  private final EventWords words;
  private final Hosts hosts;

  MeetingReader(Reading reading, EventWords words, Hosts hosts) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = words;
    this.hosts = hosts;
  }

  /// The meeting named at the trigger at `from`, a bare mention of it, or nothing.
  Optional<EventMention> read(Event.Kind kind, int from, Span sentence) {
    int start = tokens.at(sentence.start());
    int after = hits.end(from, Label.EVENT);
    int stop = after;
    while (stop < tokens.size() && tokens.start(stop) < sentence.end() && stop - after < LONGEST) {
      stop++;
    }
    Optional<EventMention> numbered = numbered(kind, from, after, sentence);
    if (numbered.isPresent()) {
      return numbered;
    }
    if (words.isPlural(from) || isPlanned(from, start)) {
      return Optional.empty();
    }
    return titled(kind, from, after, sentence, stop);
  }

  /// One of a series: its ordinal and its body on either side of it.
  private Optional<EventMention> numbered(Event.Kind kind, int from, int after, Span sentence) {
    int start = tokens.at(sentence.start());
    Optional<Ordinal> ordinal = Ordinal.at(tokens, hits, after);
    int at = ordinal.map(Ordinal::to).orElse(after);
    at = pastRemark(at);
    int body = tokens.is(at, "của") || tokens.is(at, ",") ? at + 1 : at;
    Optional<Host> host = hosts.at(body);
    int to = host.map(Host::to).orElse(at);
    String session = "";
    int afterSession = Ordinal.endOfSession(tokens, to);
    if (host.isPresent() && afterSession > to) {
      session = Ordinal.session(tokens, hits, to);
      to = afterSession;
    }
    if (ordinal.isEmpty() && host.isPresent()) {
      int next = Term.at(tokens, to).map(Term::to).orElse(to);
      next = tokens.is(next, ",") ? next + 1 : next;
      ordinal = Ordinal.at(tokens, hits, next);
      boolean central =
          tokens.is(host.get().to() - 1, "ương") || tokens.is(host.get().to() - 1, "tw");
      if (ordinal.isEmpty() && central) {
        ordinal = Ordinal.number(tokens, hits, next);
      }
      to = ordinal.map(Ordinal::to).orElse(to);
      Optional<Host> fuller = ordinal.isPresent() ? hosts.at(to) : Optional.empty();
      if (fuller.isPresent()) {
        host = fuller;
        to = fuller.get().to();
      }
      int late = Ordinal.endOfSession(tokens, to);
      if (ordinal.isPresent() && late > to) {
        session = Ordinal.session(tokens, hits, to);
        to = late;
      }
    }
    boolean whole = host.isPresent() && !hosts.isBare(host.get()) && !hosts.isGeneric(host.get());
    boolean named = tokens.isCapitalized(from) || holder(from, start).isPresent();
    if (ordinal.isEmpty() && !(whole && body == after && named)) {
      return Optional.empty();
    }
    Optional<Term> term = Term.at(tokens, to);
    Optional<String> organization = host.map(h -> name(h));
    if (organization.isEmpty()) {
      organization = holder(from, start).map(this::name);
    }
    String own = session;
    organization = organization.map(o -> central(o, own));
    boolean bare = organization.filter(o -> Orthography.key(o).equals(COMMITTEE)).isPresent();
    return Optional.of(
        new EventMention(
            kind,
            from,
            term.map(Term::to).orElse(to),
            sentence,
            balanced(tokens.text(from, to)),
            bare ? Optional.empty() : organization,
            ordinal.map(o -> OptionalInt.of(o.value())).orElse(OptionalInt.empty()),
            term.map(Term::value),
            OptionalInt.empty(),
            true,
            "event.meeting-numbered"));
  }

  /// Without a bracket that the name does not close: `Hội nghị Trung ương 4 | (khóa XI, khóa XII)`.
  private static String balanced(String name) {
    int open = name.lastIndexOf('(');
    return open > 0 && name.indexOf(')', open) < 0 ? name.substring(0, open).strip() : name;
  }

  /// Past `(mở rộng)`.
  private int pastRemark(int at) {
    boolean remark = tokens.is(at, "(") && tokens.is(at + 3, ")");
    return remark ? at + 4 : at;
  }

  private String name(Host host) {
    return hosts.isBare(host) ? tokens.text(host.from(), host.to()) : hosts.name(host);
  }

  private static String central(String name, String session) {
    String key = Orthography.key(name);
    boolean committee =
        key.equals("trung ương")
            || key.equals("trung ương đảng")
            || key.equals("ban chấp hành trung ương")
            || key.equals("ban chấp hành trung ương đảng");
    if (!committee) {
      return name;
    }
    return session.isEmpty()
        ? Issuers.CENTRAL_COMMITTEE
        : Issuers.CENTRAL_COMMITTEE + " khóa " + session;
  }

  private Optional<Host> holder(int from, int start) {
    return hosts.holderBefore(buzzword(from), start);
  }

  /// Past `buổi`, `cuộc` before the trigger.
  private int buzzword(int from) {
    return tokens.is(from - 1, "buổi") || tokens.is(from - 1, "cuộc") ? from - 1 : from;
  }

  /// One with a title or a subject.
  private Optional<EventMention> titled(
      Event.Kind kind, int from, int after, Span sentence, int stop) {
    int start = tokens.at(sentence.start());
    int nameTo = quoted(after, stop);
    boolean inQuotes = nameTo > after;
    Optional<Host> holder = holder(from, start);
    if (!inQuotes) {
      nameTo =
          isSubject(from, after, start, holder.isPresent())
              ? subjectEnd(after, stop, from <= start + 2)
              : after;
    }
    Optional<String> organization = holder.map(this::name);
    if (nameTo > after && organization.isEmpty()) {
      int to = Math.max(stop, nameTo + LEAST);
      organization = own(after, nameTo).or(() -> holderAfter(from, to));
    }
    boolean vague = !inQuotes && organization.isEmpty() && nameTo - after < LEAST;
    if (nameTo == after || vague) {
      nameTo = after;
      organization = Optional.empty();
    }
    return Optional.of(
        new EventMention(
            kind,
            from,
            nameTo,
            sentence,
            tokens.text(from, nameTo),
            organization.map(o -> central(o, "")),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            nameTo > after,
            TITLED));
  }

  /// The end of a title in quotation marks, also after `với chủ đề`.
  private int quoted(int after, int stop) {
    int open = after;
    while (open < Math.min(stop, after + 6) && !OPENING.contains(tokens.text(open, open + 1))) {
      boolean goesOn = tokens.is(open, "với") || !words.has(open, "end");
      if (!goesOn || (!tokens.isWord(open) && !tokens.is(open, ":"))) {
        return after;
      }
      open++;
    }
    return closing(open, stop).orElse(after);
  }

  /// The end of the quotation that opens at a token.
  private OptionalInt closing(int open, int stop) {
    if (open >= stop || !OPENING.contains(tokens.text(open, open + 1))) {
      return OptionalInt.empty();
    }
    for (int i = open + 1; i < Math.min(stop, open + LONGEST); i++) {
      if (CLOSING.contains(tokens.text(i, i + 1))) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /// Whether the word after the trigger begins the subject of a meeting and no clause about it.
  private boolean isSubject(int from, int after, int start, boolean held) {
    if (tokens.block(after) != tokens.block(from) || !tokens.isWord(after)) {
      return false;
    }
    boolean governed = held || words.endsBefore(buzzword(from), "at");
    boolean capital = tokens.isCapitalized(from) && from > start;
    if (words.has(after, "topic")) {
      boolean verb = words.has(after, "verb");
      return !verb || governed || capital || titleLike(from, start);
    }
    boolean content =
        tokens.shape(after) == Tokens.Shape.LOWER
            && !words.has(after, "end")
            && !words.has(after, "clause")
            && !hits.has(after, Label.FUNCTION_WORD);
    return governed && content && (held || capital);
  }

  /// `Hội nghị triển khai …` opens a sentence that goes on with what became of it.
  private boolean titleLike(int from, int start) {
    return from == start && words.any(from + 3, from + LONGEST, "hold");
  }

  /// Where the subject ends: past a comma it goes on with one more of what is coordinated, but not
  /// where the meeting only opens the sentence (`Tại Hội nghị tổng kết …, ông … cho biết`).
  private int subjectEnd(int after, int stop, boolean opens) {
    int end = after + 1;
    for (int i = after + 1; i < stop; i++) {
      if (tokens.is(i, ",")) {
        boolean goesOn =
            (!opens || words.has(i + 1, "topic"))
                && tokens.shape(i + 1) == Tokens.Shape.LOWER
                && !words.has(i + 1, "clause")
                && !words.has(i + 1, "end");
        if (!goesOn) {
          return i;
        }
      } else if (closing(i, stop).isPresent()) {
        i = closing(i, stop).getAsInt() - 1;
      } else if (isEnd(i) && !isNested(i, after)) {
        return i;
      }
      end = i + 1;
    }
    return tokens.is(end - 1, ".") ? end - 1 : end;
  }

  /// The ordinal of another event inside of the subject: `thông báo kết quả Hội nghị | lần thứ
  /// chín`.
  private boolean isNested(int i, int after) {
    for (int at = i - 2; tokens.is(i, "lần") && at > after && at >= i - LONGEST_EVENT; at--) {
      if (hits.has(at, Label.EVENT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int i) {
    boolean mark = !tokens.isWord(i) && tokens.shape(i) != Tokens.Shape.NUMBER;
    boolean joint =
        tokens.is(i, "-") || tokens.is(i, "/") || tokens.is(i, "–") || tokens.is(i, "&");
    return (mark && !joint && !isAbbreviation(i)) || (words.has(i, "end") && !isNamedDay(i));
  }

  /// `hội nghị sơ kết 5 năm thực hiện | Ngày Biên phòng toàn dân`
  private boolean isNamedDay(int i) {
    return tokens.is(i, "ngày") && tokens.isCapitalized(i) && tokens.isCapitalized(i + 1);
  }

  /// The full stop of `TP.Thủ Đức`.
  private boolean isAbbreviation(int i) {
    return tokens.is(i, ".")
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && hits.has(i - 1, Label.UNIT_TYPE)
        && tokens.isCapitalized(i + 1);
  }

  /// The body that closes the subject: `… của Ủy ban Kiểm tra Trung ương`.
  private Optional<String> own(int after, int nameTo) {
    for (int i = after; i < nameTo; i++) {
      boolean opens = i == after || tokens.is(i - 1, "của");
      Optional<Host> host = opens ? hosts.at(i) : Optional.empty();
      boolean closes = host.isPresent() && (i == after || host.get().to() >= nameTo);
      if (closes && !isPaper(after, i) && !hosts.isGeneric(host.get())) {
        return host.map(this::name);
      }
    }
    return Optional.empty();
  }

  /// Whether a document is spoken of, whose issuer is no host.
  private boolean isPaper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (hits.has(i, Label.DOCUMENT)) {
        return true;
      }
    }
    return false;
  }

  /// `do Ban Tổ chức Tỉnh ủy tổ chức` after the name.
  private Optional<String> holderAfter(int from, int stop) {
    for (int i = from; i < stop + FAR; i++) {
      if (tokens.block(i) != tokens.block(from) || (i >= stop && tokens.is(i, "."))) {
        return Optional.empty();
      }
      if (tokens.is(i, "do")) {
        Optional<Host> host = hosts.at(i + 1);
        if (host.isPresent() && words.any(host.get().to(), host.get().to() + 4, "hold")) {
          return host.map(this::name);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the meeting is only asked for: `đề nghị sớm tổ chức hội nghị`.
  private boolean isPlanned(int from, int start) {
    boolean arranged = words.endsBefore(from, "hold");
    return arranged && words.any(Math.max(start, from - 5), from, "plan");
  }
}
