package motin.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// Reads who issued a document: the body or office named, or what the code of its number tells.
final class Issuers {

  static final String CENTRAL_COMMITTEE = "Ban Chấp hành Trung ương Đảng";

  static final Set<String> SEVERAL = Set.of("các", "những", "nhiều", "mọi", "một");

  private static final Set<String> CENTRAL_NAMES =
      Set.of(
          "trung ương",
          "trung ương đảng",
          "ban chấp hành trung ương",
          "ban chấp hành trung ương đảng");
  private static final String PROVINCE_COMMITTEE = "Tỉnh ủy";
  private static final String CITY_COMMITTEE = "Thành ủy";

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Hits hits;
  private final Organizations organizations;
  private final OrganizationName names;
  private final Context context;

  Issuers(Gazetteer gazetteer, Reading reading, OrganizationName names, Context context) {
    this.gazetteer = gazetteer;
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.organizations = new Organizations(reading, reading.names());
    this.names = names;
    this.context = context;
  }

  /// An issuer at tokens `[from, to)`.
  ///
  /// @param sure whether it names one body, and not only `Trung ương` or `Nhà nước`
  record Issuer(int from, int to, String name, boolean sure) {}

  /// The body or office that begins at a token.
  Optional<Issuer> at(int token) {
    int role = hits.end(token, Label.ROLE);
    int body = hits.end(token, Label.BODY);
    if (role > body) {
      return office(token, role);
    }
    if (body == token) {
      return Optional.empty();
    }
    int end = end(token);
    if (end == token + 1 && tokens.shape(token) != Tokens.Shape.UPPER) {
      return Optional.empty(); // `Tổ công tác …` has a name that no file knows
    }
    String name = names.of("", token, end).name();
    String key = Orthography.key(name);
    if (CENTRAL_NAMES.contains(key)) {
      int session = Ordinal.endOfSession(tokens, end);
      String full =
          session > end
              ? CENTRAL_COMMITTEE + " khóa " + Ordinal.session(tokens, hits, end)
              : CENTRAL_COMMITTEE;
      return Optional.of(
          new Issuer(token, Math.max(end, session), full, !key.equals("trung ương")));
    }
    boolean sure = !key.equals("nhà nước") && !key.equals("ban") && !key.equals("đoàn");
    int to = Math.max(end, Ordinal.endOfSession(tokens, end));
    return Optional.of(new Issuer(token, to, name, sure));
  }

  /// `Thủ tướng Chính phủ`, `Chủ tịch UBND tỉnh`.
  private Optional<Issuer> office(int token, int role) {
    Word word = hits.word(token, Label.ROLE);
    String title = tokens.text(token, role);
    if (Orthography.key(title).equals("thủ tướng")) {
      return Optional.of(new Issuer(token, role, "Thủ tướng Chính phủ", true));
    }
    int end = end(role);
    if (end == role) {
      boolean whole = !word.column(2).isEmpty();
      return whole ? Optional.of(new Issuer(token, role, title, true)) : Optional.empty();
    }
    String name = title + " " + names.of("", role, end).name();
    return Optional.of(new Issuer(token, end, name, true));
  }

  /// The end of a body's name, without another document: `Tỉnh ủy | và Chỉ thị`.
  private int end(int token) {
    int end = organizations.end(token);
    for (int i = token + 1; i < end; i++) {
      boolean verb =
          tokens.shape(i) == Tokens.Shape.LOWER
              && (tokens.is(i, "tổ") || (tokens.is(i, "ban") && tokens.is(i + 1, "hành")));
      if (hits.has(i, Label.DOCUMENT) || verb) {
        return tokens.is(i - 1, "và") ? i - 1 : i;
      }
    }
    return end;
  }

  /// What the number tells, of a kind of document: `TTg` is the Prime Minister's.
  Optional<String> byCode(String kind, DocumentNumber number) {
    for (int i = number.codes().size() - 1; i >= 0; i--) {
      int code = number.codes().get(i);
      boolean issuer = i > 0 || hits.end(code, Label.ISSUER_CODE) > code;
      int end = hits.end(code, Label.ISSUER_CODE);
      if (issuer && end > code && end <= number.to()) {
        return issuer(kind, hits.word(code, Label.ISSUER_CODE), number.from());
      }
    }
    return Optional.empty();
  }

  private Optional<String> issuer(String kind, Word code, int at) {
    String kinds = code.column(1);
    if (!kinds.isEmpty() && !Arrays.asList(kinds.split("\\|")).contains(kind)) {
      return Optional.empty();
    }
    String name = code.column(0);
    if (!name.endsWith(PROVINCE_COMMITTEE)) {
      return Optional.of(name);
    }
    Optional<String> province = context.provinceAt(at);
    boolean city =
        province
            .flatMap(gazetteer::province)
            .map(Unit::type)
            .filter("thành phố"::equals)
            .isPresent();
    String own =
        city
            ? name.substring(0, name.length() - PROVINCE_COMMITTEE.length()) + CITY_COMMITTEE
            : name;
    return province.map(p -> names.of(own, at).name());
  }

  /// The body that does what a verb says which stands before a token: `Chính phủ | ban hành`.
  Optional<Issuer> subjectBefore(int verb, int from) {
    int i = verb;
    while (i > from && i > verb - 3 && hits.has(i - 1, Label.PASSIVE)) {
      i--;
    }
    for (int start = Math.max(from, i - 14); start < i; start++) {
      boolean post = start > from && hits.end(start - 1, Label.ROLE) >= start;
      if (hits.end(start, Label.ROLE) > start + 1) {
        return Optional.empty();
      }
      if (!post && hits.end(start, Label.BODY) > start) {
        Optional<Issuer> issuer = at(start);
        if (issuer.isPresent() && issuer.get().to() == i) {
          return issuer;
        }
        start = issuer.map(Issuer::to).orElse(start + 1) - 1;
      }
    }
    return Optional.empty();
  }

  /// Where the verb begins that stands right before a document (`ban hành`), or `head`.
  int verbBefore(int head, int start) {
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

  /// The plenum of the Central Committee that begins at a token.
  Optional<Issuer> plenumAt(int token) {
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
    Optional<Issuer> body = at(at).filter(x -> x.name().startsWith(Issuers.CENTRAL_COMMITTEE));
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
}
