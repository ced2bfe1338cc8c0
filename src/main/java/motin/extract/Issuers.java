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
    this.organizations = new Organizations(reading, new Names(reading));
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
      boolean verb = tokens.shape(i) == Tokens.Shape.LOWER && tokens.is(i, "tổ");
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
}
