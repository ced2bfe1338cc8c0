package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.extract.Issuers.Issuer;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// Reads each place where a text cites a document: by its number, by the plenum that passed it, or
/// by its issuer alone.
final class DocumentReader {

  private static final int NUMBER = 1;
  private static final int ISSUER = 2;
  private static final int TITLE = 40;

  /// Who may have issued what has the code of the Party's centre.
  private static final Set<String> CENTRE =
      Set.of("Bộ Chính trị", "Ban Bí thư", Issuers.CENTRAL_COMMITTEE);

  private static final Set<String> SEVERAL = Set.of("các", "những", "nhiều", "mọi", "một");
  private static final Set<String> NO_DOCUMENT = Set.of("quyền", "thảo", "tự", "bị", "do");
  private static final Set<String> HANDED = Set.of("bố", "trao", "nhận");

  private final Tokens tokens;
  private final Hits hits;
  private final Days days;
  private final Issuers issuers;
  private final List<DocumentMention> mentions = new ArrayList<>();

  private DocumentReader(Reading reading, Days days, Issuers issuers) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.days = days;
    this.issuers = issuers;
  }

  static List<DocumentMention> read(Reading reading, Days days, Issuers issuers) {
    var reader = new DocumentReader(reading, days, issuers);
    for (Span sentence : reading.sentences()) {
      int from = reader.tokens.at(sentence.start());
      int to = from;
      while (to < reader.tokens.size() && reader.tokens.start(to) < sentence.end()) {
        to++;
      }
      reader.read(from, to);
    }
    return reader.mentions;
  }

  private void read(int from, int to) {
    for (int i = from; i < to; ) {
      int end = hits.end(i, Label.DOCUMENT);
      int before = mentions.size();
      if (end > i && end < to) {
        read(i, end, from, to);
      }
      i = mentions.size() > before ? Math.max(mentions.getLast().to(), end) : Math.max(end, i + 1);
    }
  }

  private void read(int from, int end, int start, int stop) {
    Word word = hits.word(from, Label.DOCUMENT);
    int at = tokens.is(end, "số") ? end + 1 : end;
    if (at > end && tokens.is(at, ":")) {
      at++;
    }
    Optional<DocumentNumber> number = DocumentNumber.at(tokens, at);
    if (number.isPresent() && isNumber(word, number.get(), at > end, from)) {
      numbered(word.column(0), from, number.get(), start, stop);
      return;
    }
    if (!plenum(word, from, end)) {
      alone(word, from, end, start);
    }
  }

  /// Whether what stands after a kind of document is its number: no `5` of `quyết định 5 nội dung`.
  private boolean isNumber(Word word, DocumentNumber number, boolean said, int from) {
    if (number.isCoded()) {
      return true;
    }
    String how = word.column(NUMBER);
    if (how.equals("coded") || isCounting(number)) {
      return false;
    }
    boolean two = number.text().length() == 2 || number.text().length() == 3;
    boolean small = tokens.shape(number.to()) == Tokens.Shape.LOWER;
    boolean goesOn =
        !small
            || hits.has(number.to(), Label.FUNCTION_WORD)
            || tokens.is(number.to(), "ngày")
            || tokens.is(number.to(), "khóa")
            || tokens.is(number.to(), "năm");
    return said
        || (how.equals("short") && number.text().length() <= 3)
        || (tokens.isCapitalized(from) && two && goesOn);
  }

  /// `5 đảng bộ`, `50%`, `5 năm`, `12/15`.
  private boolean isCounting(DocumentNumber number) {
    int next = number.to();
    if (days.at(next).isPresent()) {
      return false;
    }
    boolean year = tokens.is(next, "năm") && tokens.key(next + 1).length() == 4;
    boolean measured = hits.has(next, Label.COUNT_HEAD) || hits.has(next, Label.MEASURE);
    boolean joined =
        (tokens.is(next, "/") || tokens.is(next, "-"))
            && tokens.shape(next + 1) == Tokens.Shape.NUMBER;
    return tokens.is(next, "%") || (measured && !year) || joined || tokens.is(next, "năm") && !year;
  }

  /// One number, or a list of them: `các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị`.
  private void numbered(String kind, int from, DocumentNumber first, int start, int stop) {
    int opened = mentions.size();
    DocumentNumber number = first;
    int begin = from;
    while (true) {
      DocumentMention mention = mention(kind, begin, number, from, start, stop);
      mentions.add(mention);
      int next = mention.to() + 1;
      boolean listed = tokens.is(next - 1, ",") || tokens.is(next - 1, "và");
      boolean word = tokens.is(next, "số");
      Optional<DocumentNumber> more = DocumentNumber.at(tokens, word ? next + 1 : next);
      boolean goesOn =
          listed
              && next < stop
              && more.isPresent()
              && (more.get().isCoded() == number.isCoded() || word)
              && (more.get().isCoded() || !isCounting(more.get()))
              && days.at(next).isEmpty()
              && (more.get().isCoded() || more.get().text().length() <= 4);
      if (!goesOn) {
        break;
      }
      begin = word ? next + 1 : next;
      number = more.get();
    }
    share(opened);
  }

  /// Gives the issuer of the last to those just before it that name none.
  private void share(int opened) {
    int from = opened;
    while (from > 0 && isJoined(mentions.get(from - 1), mentions.get(from))) {
      from--;
    }
    DocumentMention last = mentions.getLast();
    for (int i = from; last.issuerSaid() && i < mentions.size() - 1; i++) {
      if (!mentions.get(i).issuerSaid() && mentions.get(i).number().isPresent()) {
        mentions.set(i, mentions.get(i).of(last.issuer()));
      }
    }
  }

  private boolean isJoined(DocumentMention one, DocumentMention next) {
    boolean comma = tokens.is(one.to(), ",") || tokens.is(one.to(), "và");
    return comma && next.from() == one.to() + 1 && one.kind().equals(next.kind());
  }

  private DocumentMention mention(
      String kind, int begin, DocumentNumber number, int head, int start, int stop) {
    int at = number.to();
    Optional<String> date = Optional.empty();
    Optional<Issuer> issuer = Optional.empty();
    for (int next = at; next < stop; ) {
      int i = tokens.is(next, ",") || tokens.is(next, "(") ? next + 1 : next;
      Optional<Day> day = date.isEmpty() ? days.at(i) : Optional.empty();
      int session = Ordinal.endOfSession(tokens, next);
      if (day.isPresent()) {
        date = day.get().iso();
        next = day.get().to();
        next = tokens.is(i - 1, "(") && tokens.is(next, ")") ? next + 1 : next;
      } else if (session > next) {
        next = session;
      } else if (tokens.is(i, "năm") && tokens.key(i + 1).length() == 4) {
        next = i + 2;
      } else if (issuer.isEmpty() && tokens.is(i, "của") && !tokens.is(next, "(")) {
        issuer = issuers.at(i + 1);
        if (issuer.isEmpty()) {
          break;
        }
        next = issuer.get().to();
      } else if (issuer.isEmpty() && tokens.is(next, "hội") && tokens.is(next + 1, "nghị")) {
        issuer = plenumAt(next);
        if (issuer.isEmpty()) {
          break;
        }
        next = issuer.get().to();
      } else {
        break;
      }
      at = next;
    }
    if (issuer.isEmpty()) {
      issuer = afterTitle(number, at, stop);
    }
    int verb = verbBefore(head, start);
    if (issuer.isEmpty() && verb < head) {
      issuer = issuers.subjectBefore(verb, start).filter(Issuer::sure);
    }
    if (date.isEmpty() && verb < head && !tokens.is(verb, "có")) {
      date = days.within(start, Math.min(start + 2, verb)).stream().findFirst().flatMap(Day::iso);
    }
    Optional<String> name = issuer.map(Issuer::name).or(() -> issuers.byCode(kind, number));
    return new DocumentMention(
        begin, at, kind, Optional.of(number), date, name, issuer.isPresent(), "document.numbered");
  }

  /// `Nghị quyết số 57-NQ/TW về đột phá … | của Bộ Chính trị`: only for the codes of the centre.
  private Optional<Issuer> afterTitle(DocumentNumber number, int at, int stop) {
    boolean central =
        number.codes().size() > 1
            && number.text().toUpperCase(java.util.Locale.ROOT).endsWith("TW");
    if (!central) {
      return Optional.empty();
    }
    for (int i = at; i < Math.min(stop, at + TITLE); i++) {
      if (hits.has(i, Label.DOCUMENT) || tokens.is(i, ";")) {
        return Optional.empty();
      }
      if (tokens.is(i, "của")) {
        Optional<Issuer> issuer = issuers.at(i + 1).filter(x -> isCentral(x.name()));
        if (issuer.isPresent()) {
          return issuer;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCentral(String name) {
    return CENTRE.stream().anyMatch(name::startsWith);
  }

  /// Where the verb begins that stands right before a document (`ban hành`), or `head`.
  private int verbBefore(int head, int start) {
    int i = head;
    while (i > start + 1 && (SEVERAL.contains(tokens.key(i - 1)) || tokens.is(i - 1, "số"))) {
      i--;
    }
    if (tokens.is(i - 1, "hành") && tokens.is(i - 2, "ban")) {
      return tokens.is(i - 3, "ký") ? i - 3 : i - 2;
    }
    if (tokens.is(i - 1, "bố") && tokens.is(i - 2, "công")) {
      return i - 2;
    }
    boolean one = tokens.is(i - 1, "ký") || tokens.is(i - 1, "ra") || tokens.is(i - 1, "có");
    return one ? i - 1 : head;
  }

  /// `Nghị quyết Trung ương 4 khóa XI, khóa XII`, `Nghị quyết TW4`, `Nghị quyết Hội nghị lần thứ tư
  /// Ban Chấp hành Trung ương Đảng (khóa XII)`.
  private boolean plenum(Word word, int from, int end) {
    Optional<Issuer> plenum = plenumAt(end);
    if (plenum.isEmpty() || SEVERAL.contains(tokens.key(from - 1)) && !tokens.isCapitalized(from)) {
      return false;
    }
    add(word, from, plenum.get());
    int next = plenum.get().to();
    int more = tokens.is(next, "và") ? next + 1 : next;
    int session = Ordinal.endOfSession(tokens, more);
    if (session > more && plenum.get().name().contains("khóa")) {
      String name = Issuers.CENTRAL_COMMITTEE + " khóa " + Ordinal.session(tokens, hits, more);
      add(word, from, new Issuer(from, session, name, true));
    }
    return true;
  }

  private void add(Word word, int from, Issuer plenum) {
    mentions.add(
        new DocumentMention(
            from,
            plenum.to(),
            word.column(0),
            Optional.empty(),
            Optional.empty(),
            Optional.of(plenum.name()),
            true,
            "document.plenum"));
  }

  /// The plenum of the Central Committee that begins at a token.
  private Optional<Issuer> plenumAt(int token) {
    int at = token;
    boolean meeting = tokens.is(at, "hội") && tokens.is(at + 1, "nghị");
    if (meeting) {
      at += 2;
    }
    Optional<Ordinal> ordinal = Ordinal.at(tokens, hits, at);
    at = ordinal.map(Ordinal::to).orElse(at);
    if (tokens.is(at, "của")) {
      at++;
    }
    Optional<Issuer> body =
        issuers.at(at).filter(x -> x.name().startsWith(Issuers.CENTRAL_COMMITTEE));
    if (body.isEmpty()) {
      return Optional.empty();
    }
    int to = body.get().to();
    String name = body.get().name();
    if (ordinal.isEmpty()) {
      boolean lan = tokens.is(to, "lần");
      Optional<Ordinal> after =
          lan ? Ordinal.at(tokens, hits, to) : Ordinal.number(tokens, hits, to);
      if (after.isEmpty()) {
        return Optional.empty();
      }
      to = after.get().to();
    }
    int session = Ordinal.endOfSession(tokens, to);
    if (session > to) {
      name = Issuers.CENTRAL_COMMITTEE + " khóa " + Ordinal.session(tokens, hits, to);
      to = session;
    }
    return Optional.of(new Issuer(token, to, name, true));
  }

  /// `Quyết định của Ban Thường vụ Tỉnh ủy`; `Ủy ban Bầu cử tỉnh vừa có Quyết định công bố …`.
  private void alone(Word word, int from, int end, int start) {
    if (!word.column(ISSUER).equals("alone") || NO_DOCUMENT.contains(tokens.key(from - 1))) {
      return;
    }
    boolean several = SEVERAL.contains(tokens.key(from - 1));
    boolean handed = HANDED.contains(tokens.key(from - 2)) && word.column(0).equals("Quyết định");
    boolean listed =
        tokens.isWord(from - 2)
            && (tokens.is(from - 1, ",") || tokens.is(from - 1, "và"))
            && endsDocument(from - 1);
    if ((several && !handed) || listed) {
      return;
    }
    Optional<Issuer> issuer = Optional.empty();
    boolean capital = tokens.isCapitalized(from) && from > start;
    boolean decision = word.column(0).equals("Quyết định");
    if (tokens.is(end, "của")) {
      issuer = issuers.at(end + 1).filter(i -> isIssuer(i, decision));
      boolean about = issuer.isPresent() && tokens.is(issuer.get().to(), "về");
      if (!decision && !capital && !about) {
        return;
      }
    } else {
      int verb = verbBefore(from, start);
      if (verb < from && (capital || tokens.is(end, "về"))) {
        issuer = issuers.subjectBefore(verb, start).filter(i -> isIssuer(i, decision));
      }
    }
    if (issuer.isPresent()) {
      mentions.add(
          new DocumentMention(
              from,
              Math.max(end, issuer.get().to()),
              word.column(0),
              Optional.empty(),
              Optional.empty(),
              Optional.of(issuer.get().name()),
              true,
              "document.issuer"));
    }
  }

  private boolean endsDocument(int token) {
    for (int i = token - 1; i >= token - 4; i--) {
      if (hits.end(i, Label.DOCUMENT) == token) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIssuer(Issuer issuer, boolean decision) {
    String key = Orthography.key(issuer.name());
    boolean whole = key.startsWith("đảng bộ") || key.startsWith("chi bộ");
    return issuer.sure()
        && !whole
        && (decision || !key.equals(Orthography.key(Issuers.CENTRAL_COMMITTEE)));
  }
}
