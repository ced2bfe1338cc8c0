package motin.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.article.Span;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.language.Orthography;
import motin.language.Tokens;

/// Finds the party organisations and the places that figures may belong to: of places those that a
/// clause speaks of (`Xã A có …`, `tại xã A`), of organisations all but kinds of them (`các đảng bộ
/// trực thuộc`).
final class OwnerFinder {

  private static final int GUEST = 5;
  private static final int LONGEST_AUTHORITY = 10;
  private static final String BLOC = "Đảng bộ Khối ";
  private static final Map<String, String> COMMITTEES =
      Map.of(
          "tỉnh ủy", "tỉnh",
          "thành ủy", "thành phố",
          "huyện ủy", "huyện",
          "quận ủy", "quận",
          "thị ủy", "thị xã");
  private static final Set<String> HEADS = Set.of("đảng bộ", "đảng ủy", "chi bộ");
  private static final Set<String> KINDS =
      Set.of("cơ", "trực", "bộ", "cấp", "khác", "này", "cũ", "mới", "nào", "điểm", "có");
  private static final Set<String> SEVERAL =
      Set.of("các", "những", "nhiều", "mỗi", "từng", "hai", "ba", "số", "bốn", "năm");
  private static final Set<String> TOPICS = Set.of("của", "toàn", "riêng", "bàn", "dân");
  private static final Set<String> TYPES =
      Set.of("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "tỉnh", "thành phố");
  private static final Set<String> JOINTS = Set.of("và", "của", "thuộc", "trực");

  private final Tokens tokens;
  private final Hits hits;
  private final FigureWords words;
  private final Organizations organizations;
  private final OrganizationName names;
  private final Context context;
  private final List<Owner> owners = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final List<Span> sentences;

  /// The sentence read, and whether it tells who is there.
  private int sentence = -1;

  private boolean attending;

  private OwnerFinder(Reading reading, OrganizationName names, Context context) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.words = new FigureWords(reading);
    this.organizations = new Organizations(reading, reading.names());
    this.names = names;
    this.context = context;
    this.sentences = reading.sentences();
  }

  /// In the order of the text.
  static List<Owner> find(
      Reading reading, OrganizationName names, Context context, List<PlaceMention> places) {
    var finder = new OwnerFinder(reading, names, context);
    Hits hits = reading.hits();
    int end = finder.tokens.size();
    for (int i = hits.next(0, end); i < end; ) {
      i = hits.next(finder.read(i), end);
    }
    places.forEach(finder::place);
    finder.owners.sort(Comparator.comparingInt(Owner::from));
    return finder.owners;
  }

  /// The province that an article is about, if it is named as more than where something took place.
  static Optional<Owner> about(
      Reading reading, OrganizationName names, Context context, List<PlaceMention> places) {
    List<String> about = context.about();
    Tokens tokens = reading.tokens();
    boolean named =
        places.stream()
            .filter(place -> about.contains(place.name()))
            .anyMatch(place ->
                !tokens.is(place.from() - 1, "tại")
                    && !tokens.is(place.from() - 1, "ở")
                    && !tokens.is(place.to(), "("));
    return about.size() == 1 && named
        ? Optional.of(new Owner(0, 0, names.typed(about.getFirst()), false))
        : Optional.empty();
  }

  private int read(int i) {
    int role = hits.end(i, Label.ROLE);
    boolean post = role > Math.max(i, hits.end(i, Label.BODY));
    if (!post) {
      return body(i, false);
    }
    int end = Math.max(role, organizations.end(role));
    for (int j = role; j < end; ) {
      j = body(j, true);
    }
    return end;
  }

  /// Reads the body that begins at a token, and tells where to go on.
  private int body(int i, boolean post) {
    if (!tokens.isCapitalized(i) || !hits.has(i, Label.BODY)) {
      return i + 1;
    }
    String head = tokens.key(i) + " " + tokens.key(i + 1);
    boolean committee = COMMITTEES.containsKey(head);
    if (!committee && !HEADS.contains(head)) {
      return i + 1;
    }
    if (isWithPeople(i + 2)) {
      return ofPeople(i);
    }
    int end = cut(i + 2, organizations.end(i));
    boolean own = committee || isNamed(i + 2, end);
    if (!isSeveral(i)) {
      boolean aside = post || isGuest(i) || isAuthority(i) || isAbove(i) || isAttending(i);
      (own ? name(head, i, end) : bloc(i + 2, end))
          .ifPresent(name -> owners.add(new Owner(i, end, name, aside)));
    }
    return Math.max(i + 1, end);
  }

  /// `Đảng bộ Khối` for the bloc's organisation that the text has named in full before.
  private Optional<String> bloc(int from, int to) {
    if (!tokens.is(from, "khối") || to != from + 1) {
      return Optional.empty();
    }
    return owners.stream()
        .map(Owner::name)
        .filter(name -> name.startsWith(BLOC))
        .reduce((_, last) -> last);
  }

  /// `theo chủ trương của Ban Chấp hành | Đảng bộ tỉnh`: by whose will, and not whose.
  private boolean isAuthority(int head) {
    boolean of = false;
    for (int i = head - 1; i >= head - LONGEST_AUTHORITY && tokens.isWord(i); i--) {
      of |= tokens.is(i, "của");
      if (of && tokens.is(i, "theo") && tokens.block(i) == tokens.block(head)) {
        return true;
      }
    }
    return false;
  }

  /// `Đảng bộ | và nhân dân xã A`: all of a place, and no organisation.
  private boolean isWithPeople(int token) {
    for (int i = token; i < token + GUEST; i++) {
      if (tokens.is(i, "nhân") && tokens.is(i + 1, "dân")) {
        return tokens.is(token, "và") || tokens.is(token, ",");
      }
    }
    return false;
  }

  /// The organisation of `Đảng bộ, chính quyền và nhân dân xã A`, named with its place.
  private int ofPeople(int head) {
    int unit = head + 2;
    while (unit < head + 2 * GUEST && hits.end(unit, Label.UNIT_TYPE) <= unit) {
      unit++;
    }
    int end = organizations.end(unit);
    if (tokens.isCapitalized(end - 1) && end > unit + 1) {
      String name = names.of(tokens.text(head, head + 2), unit, end).name();
      owners.add(new Owner(head, end, name, false));
      return end;
    }
    return head + 2;
  }

  /// `đại diện lãnh đạo | Tỉnh ủy A`: who is only there.
  private boolean isGuest(int head) {
    for (int i = head - 1; i >= head - GUEST && tokens.isWord(i); i--) {
      if (tokens.is(i, "diện") || (tokens.is(i, "lãnh") && tokens.is(i + 1, "đạo"))) {
        return true;
      }
    }
    return false;
  }

  /// `Đảng bộ xã A trực thuộc | Đảng bộ huyện B, gồm 32 chi bộ`: whose part the owner is.
  private boolean isAbove(int head) {
    return tokens.is(head - 1, "thuộc") && tokens.is(head - 2, "trực");
  }

  /// `Dự Đại hội có lãnh đạo Văn phòng | Tỉnh ủy`: who is there, unless what is counted is theirs:
  /// `… đại diện cho 300 đảng viên của | Đảng bộ xã A`.
  private boolean isAttending(int head) {
    boolean next = false;
    while (sentence + 1 < sentences.size()
        && sentences.get(sentence + 1).start() <= tokens.start(head)) {
      sentence++;
      next = true;
    }
    if (next) {
      int from = tokens.at(sentences.get(sentence).start());
      attending = isPresence(from) || (tokens.isWord(from) && isPresence(from + 1));
    }
    return attending && !TOPICS.contains(tokens.key(head - 1));
  }

  /// `dự`, but not `dự án`, `dự thảo`, `dự kiến`.
  private boolean isPresence(int token) {
    return tokens.is(token, "dự")
        && hits.end(token, Label.EVENT_WORD) == token + 1
        && !hits.has(token, Label.FIELD);
  }

  /// Without a verb that only looks like more of the name: `Đảng bộ Công an tỉnh | tổ chức`.
  private int cut(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = tokens.shape(i) == Tokens.Shape.LOWER && words.endsNoun(i);
      boolean bloc = tokens.is(from, "khối"); // `Khối Cơ quan - Doanh nghiệp tỉnh`
      boolean other = tokens.is(i, "-") && hits.has(i + 1, Label.BODY) && !bloc;
      boolean above =
          tokens.is(i, "trực") && tokens.is(i + 1, "thuộc") && tokens.isCapitalized(i - 1);
      boolean next =
          tokens.is(i, "và") && tokens.shape(i + 1) == Tokens.Shape.LOWER && isHead(i + 1);
      if (above || next) {
        return i;
      }
      if ((verb && !JOINTS.contains(tokens.key(i))) || other || Term.isNamed(tokens, i)) {
        return i;
      }
    }
    return to;
  }

  private boolean isHead(int token) {
    return HEADS.contains(tokens.key(token) + " " + tokens.key(token + 1));
  }

  /// Whether the words after a head name one organisation: `xã A`, `tỉnh`, `các cơ quan Đảng tỉnh`,
  /// but not `cơ sở`.
  private boolean isNamed(int from, int to) {
    if (to <= from || (tokens.shape(from) == Tokens.Shape.LOWER && isKind(from))) {
      return false;
    }
    boolean several = tokens.is(from, "các") && hits.end(from, Label.FIELD) <= from + 1;
    boolean bare = to - from == 1 || hits.end(from + 1, Label.UNIT_TYPE) == to;
    if (tokens.is(from, "khối") && bare) {
      return false; // short for the one that is named in full elsewhere
    }
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= tokens.isCapitalized(i) || hits.end(i, Label.UNIT_TYPE) == to;
    }
    return named && !several;
  }

  private boolean isKind(int token) {
    return KINDS.contains(tokens.key(token)) || tokens.shape(token) == Tokens.Shape.NUMBER;
  }

  private boolean isSeveral(int head) {
    return SEVERAL.contains(tokens.key(head - 1)) || tokens.shape(head - 1) == Tokens.Shape.NUMBER;
  }

  private Optional<String> name(String head, int from, int to) {
    String text = tokens.text(from, to) + "|" + context.provinceAt(from).orElse("");
    String name =
        known.computeIfAbsent(
            text, t -> organization(head, names.of("", from, to).name()).orElse(""));
    return Optional.of(name).filter(n -> !n.isEmpty());
  }

  /// The party organisation of a committee: `Đảng bộ huyện A, tỉnh B` of `Huyện ủy A, tỉnh B`.
  private Optional<String> organization(String head, String name) {
    String rest = name.length() > head.length() ? name.substring(head.length()).strip() : "";
    String type = COMMITTEES.get(head);
    boolean typed =
        type != null && Orthography.key(rest).startsWith(type + " "); // `Thành ủy Thành phố A`
    String full =
        switch (head) {
          case "chi bộ" -> "Chi bộ " + rest;
          default -> "Đảng bộ " + (type == null || typed ? rest : type + " " + rest);
        };
    boolean bare = type == null && names.isProvince(rest); // `Đảng bộ Hà Nội`
    if (bare && !head.equals("chi bộ")) {
      return Optional.of("Đảng bộ " + names.typed(rest));
    }
    boolean open = rest.isEmpty() || TYPES.contains(Orthography.key(rest));
    return open || (type != null && TYPES.contains(rest)) ? Optional.empty() : Optional.of(full);
  }

  /// A place that a clause speaks of, and that no list or body's name holds.
  private void place(PlaceMention place) {
    int before = place.from() - 1;
    boolean opens =
        before < 0
            || tokens.block(before) != tokens.block(place.from())
            || (!tokens.isWord(before)
                && tokens.shape(before) != Tokens.Shape.NUMBER
                && !tokens.is(before, "("))
            || TOPICS.contains(tokens.key(before));
    boolean listed =
        (tokens.is(place.to(), ",") && tokens.isCapitalized(place.to() + 1))
            || (tokens.is(before, ",") && tokens.isCapitalized(before - 1));
    boolean dateline = tokens.is(place.to(), "(");
    if (opens && !listed && !dateline && !Eras.isPast(tokens, place.to())) {
      context
          .unit(place)
          .map(this::written)
          .ifPresent(name -> owners.add(new Owner(place.from(), place.to(), name, false)));
    }
  }

  /// `xã A, tỉnh B`
  private String written(Unit unit) {
    String name =
        unit.name().startsWith(unit.type()) ? unit.name() : unit.type() + " " + unit.name();
    boolean province = unit.kind() == motin.fact.Place.Kind.PROVINCE;
    return province ? name : name + ", " + names.typed(context.provinceOf(unit));
  }
}
