package motin.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.extract.Issuers.Issuer;
import motin.extract.Refusal.Reason;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Tokens;

/// Reads each place where a text cites a document: by its number, or as [UnnumberedReader] tells.
final class DocumentReader {

  private static final int NUMBER = 1;
  private static final int TITLE = 40;
  private static final int LONGEST_SUBJECT = 20;
  private static final int SUBJECT = 4;
  private static final int LAW = 14;

  /// Who may have issued what has the code of the Party's centre.
  private static final Set<String> CENTRE =
      Set.of("Bộ Chính trị", "Ban Bí thư", Issuers.CENTRAL_COMMITTEE);

  private final Trace trace;
  private final Tokens tokens;
  private final Hits hits;
  private final Days days;
  private final Issuers issuers;
  private final UnnumberedReader unnumbered;
  private final List<DocumentMention> mentions = new ArrayList<>();

  private DocumentReader(Reading reading, Days days, Issuers issuers) {
    this.trace = reading.trace();
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.days = days;
    this.issuers = issuers;
    this.unnumbered = new UnnumberedReader(reading, issuers);
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
    number.ifPresent(n -> trace.refuse(Reason.COUNTING, from, n.to()));
    Optional<DocumentNumber> later = afterSubject(word, end, stop);
    if (later.isPresent()) {
      numbered(word.column(0), from, later.get(), start, stop);
    } else {
      List<DocumentMention> read = unnumbered.at(word, from, end, start);
      mentions.addAll(read);
      if (read.isEmpty()) {
        trace.refuse(Reason.NO_NUMBER, from, end);
      }
    }
  }

  /// The number after what a document is about: `Thông báo kết luận | số 15-TB/TU`, `Luật Tổ chức
  /// chính quyền địa phương | số 72/2025/QH15`.
  private Optional<DocumentNumber> afterSubject(Word word, int end, int stop) {
    int longest =
        word.column(0).endsWith("uật") || word.column(0).equals("Pháp lệnh") ? LAW : SUBJECT;
    for (int i = end; i < Math.min(stop, end + longest); i++) {
      if (tokens.is(i, "số") && i > end) {
        return DocumentNumber.at(tokens, i + 1).filter(DocumentNumber::isCoded);
      }
      if (!tokens.isWord(i) || tokens.is(i, "của") || tokens.is(i, "theo") || tokens.is(i, "tại")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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
    return tokens.is(next, "%")
        || (measured && !year)
        || joined
        || (tokens.is(next, "năm") && !year);
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
    DocumentMention last = mentions.getLast();
    for (int i = mentions.size() - 2; i >= 0 && last.issuerSaid(); i--) {
      DocumentMention one = mentions.get(i);
      boolean joined = i >= opened || isJoined(one, mentions.get(i + 1));
      if (!joined || one.issuerSaid() || one.number().isEmpty()) {
        return;
      }
      mentions.set(i, one.of(last.issuer()));
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
        issuer = issuers.plenumAt(next);
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
    int verb = issuers.verbBefore(head, start);
    boolean announced = tokens.is(verb, "công");
    if (issuer.isEmpty() && verb < head && !announced) {
      issuer = issuers.subjectBefore(verb, start).filter(Issuer::sure);
    }
    if (date.isEmpty() && verb < head && !announced && !tokens.is(verb, "có")) {
      date = dayBefore(verb, start);
    }
    Optional<String> name = issuer.map(Issuer::name).or(() -> issuers.byCode(kind, number));
    return new DocumentMention(
        begin,
        at,
        kind,
        Optional.of(number),
        date,
        name,
        issuer.isPresent(),
        number.isCoded() ? "document.coded" : "document.numbered");
  }

  /// The day that opens the sentence, or a clause whose subject issued the document: `…, ngày
  /// 19/11/2014, Bộ Chính trị | ban hành`.
  private Optional<String> dayBefore(int verb, int start) {
    for (Day day : days.within(Math.max(start, verb - LONGEST_SUBJECT), verb).reversed()) {
      if (day.from() < start + 5 || tokens.is(day.to(), ",")) {
        return day.iso();
      }
    }
    return Optional.empty();
  }

  /// `Nghị quyết số 57-NQ/TW về đột phá … | của Bộ Chính trị`, only for the codes of the centre;
  /// and `… do Ban Chấp hành Trung ương | ban hành`.
  private Optional<Issuer> afterTitle(DocumentNumber number, int at, int stop) {
    boolean central =
        number.codes().size() > 1 && number.text().toUpperCase(Locale.ROOT).endsWith("TW");
    for (int i = at; number.isCoded() && i < Math.min(stop, at + TITLE); i++) {
      if (hits.has(i, Label.DOCUMENT) || tokens.is(i, ";")) {
        return Optional.empty();
      }
      boolean of = central && tokens.is(i, "của");
      if (of || tokens.is(i, "do")) {
        Optional<Issuer> issuer =
            issuers.at(i + 1).filter(x -> of ? isCentral(x.name()) : isIssued(x.to()));
        if (issuer.isPresent()) {
          return issuer;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isIssued(int token) {
    return tokens.is(token, "ban") && tokens.is(token + 1, "hành");
  }

  private static boolean isCentral(String name) {
    return CENTRE.stream().anyMatch(name::startsWith);
  }
}
