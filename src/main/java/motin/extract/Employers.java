package motin.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motin.fact.Place;
import motin.fact.Position.Level;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Word;
import motin.language.Orthography;
import motin.language.Tokens;

/// The body that a post belongs to: the one its title names, the one named after it, or where
/// neither is, the one that the words around it mean.
///
/// A bare committee is that of the next post (`Bí thư Đảng ủy, | Giám đốc Sở Y tế`), a bare `Phó
/// Chủ tịch` belongs where the `Chủ tịch` before it does, a bare `Chánh án` to the court named
/// last.
final class Employers {

  private static final int ROLE = 0;
  private static final int HEAD = 1;
  private static final int FIXED = 2;
  private static final int HOSTS = 5;
  private static final String NO_ORGANIZATION = "-";

  /// From so many syllables on a body known by name says all of its name.
  private static final int WHOLE_NAME = 5;

  private static final List<String> RANKS =
      List.of(" thường trực", " phụ trách", " chuyên trách", " danh dự");

  /// Bodies whose name goes on: `Sở`, `Công ty`, `Quân khu`.
  private static final Set<String> INCOMPLETE =
      Set.of(
          "sở",
          "bộ",
          "cục",
          "vụ",
          "chi cục",
          "tổng cục",
          "viện",
          "khối",
          "công an",
          "công ty",
          "tổng công ty",
          "tập đoàn",
          "ngân hàng",
          "nhà máy",
          "trung tâm",
          "bệnh viện",
          "trường",
          "học viện",
          "báo",
          "đài",
          "quân khu",
          "quân đoàn",
          "sư đoàn",
          "lữ đoàn",
          "trung đoàn");

  private static final List<String> PARTY =
      List.of(
          "đảng ủy", "chi bộ", "chi ủy", "đảng đoàn", "ban cán sự đảng", "ban thường vụ đảng ủy");

  /// The boards of a party committee, and those of a council.
  private static final Set<String> COMMITTEE_BOARDS =
      Set.of(
          "ban thường vụ",
          "ban chấp hành",
          "ban tổ chức",
          "ban tuyên giáo",
          "ban dân vận",
          "ban tuyên giáo và dân vận",
          "ban nội chính",
          "ủy ban kiểm tra");

  private static final Set<String> COUNCIL_BOARDS =
      Set.of("ban pháp chế", "ban kinh tế - ngân sách", "ban văn hóa - xã hội", "ban đô thị");

  private static final List<String> COUNCIL = List.of("hội đồng nhân dân");

  /// How many bodies before a bare title are looked at.
  private static final int MOST_BODIES = 200;

  private final Tokens tokens;
  private final Hits hits;
  private final Context context;
  private final OrganizationName names;
  private final Bodies bodies;
  private final Organizations organizations;
  private final NavigableMap<Integer, PositionMention> posts = new TreeMap<>();

  /// The posts with a body, by title without `Phó`.
  private final Map<String, NavigableMap<Integer, PositionMention>> byFamily = new HashMap<>();

  private final Map<Integer, Optional<OrganizationName.Full>> known = new HashMap<>();
  private final Map<Integer, OrganizationName.Full> own = new HashMap<>();
  private Optional<NavigableMap<Integer, Integer>> named = Optional.empty();

  Employers(
      Reading reading, Context context, OrganizationName names, Bodies bodies, List<Held> held) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.context = context;
    this.names = names;
    this.bodies = bodies;
    this.organizations = new Organizations(reading, reading.names());
    for (Held one : held) {
      PositionMention post = one.position();
      posts.put(post.from(), post);
      if (post.hasOrganization() && fixed(post).isEmpty()) {
        byFamily.computeIfAbsent(family(post), _ -> new TreeMap<>()).put(post.from(), post);
      }
    }
  }

  /// The body that a title names itself: `Tỉnh ủy` of `Tỉnh ủy viên`.
  static String fixed(PositionMention post) {
    return post.role().column(FIXED);
  }

  /// The body of a post in full, where that is known.
  Optional<OrganizationName.Full> of(PositionMention post) {
    Optional<OrganizationName.Full> body = known.get(post.from());
    if (body == null) {
      body = find(post);
      known.put(post.from(), body);
    }
    return body;
  }

  private Optional<OrganizationName.Full> find(PositionMention post) {
    String fixed = fixed(post);
    if (fixed.equals(NO_ORGANIZATION)) {
      return Optional.of(new OrganizationName.Full("", Level.CENTRAL, Optional.empty()));
    }
    if (!fixed.isEmpty() && !post.hasOrganization()) {
      Optional<OrganizationName.Full> host =
          PartyBodies.isPartys(Orthography.key(fixed)) ? host(post) : Optional.empty();
      return Optional.of(
          PartyBodies.of(fixed, host).orElseGet(() -> names.of(fixed, post.from(), near(post))));
    }
    if (!post.hasOrganization()) {
      return bare(post);
    }
    String written = names.written(post.roleTo(), post.to());
    String key = Orthography.key(written);
    String head = Orthography.key(names.head(post));
    Optional<OrganizationName.Full> host =
        PartyBodies.isPartys(key) ? host(post) : Optional.empty();
    return PartyBodies.of(written, host)
        .or(() -> unfinished(post, key.startsWith(head) ? key : head + " " + key))
        .or(() -> Optional.of(own(post)));
  }

  /// A body that is named by its first word alone, and of which the words around must tell the
  /// rest: `Đảng ủy`, `Ban Thường vụ`, `Giám đốc Sở`, a board of the council.
  private Optional<OrganizationName.Full> unfinished(PositionMention post, String key) {
    if (key.equals("đảng ủy")) {
      return bodies
          .committeeAt(post.from())
          .or(() ->
              context
                  .unitAt(post.from(), Place.Kind.COMMUNE)
                  .map(unit -> names.of("Đảng ủy " + names.typed(unit), post.from())));
    }
    if (COMMITTEE_BOARDS.contains(key)) {
      return sameBoard(post, key).or(() -> names.committee(post).map(whose -> board(post, whose)));
    }
    if (COUNCIL_BOARDS.contains(key)) {
      return before(post.from(), COUNCIL, true)
          .map(council -> names.of("", council.getKey(), council.getValue()))
          .map(whose -> board(post, whose));
    }
    int last = lastHead(post);
    String head = last < 0 ? "" : Orthography.key(names.written(last, post.to()));
    if (!INCOMPLETE.contains(head)) {
      return Optional.empty();
    }
    return before(post.from(), List.of(head), true)
        .map(body -> names.of("", body.getKey(), body.getValue()))
        .map(body ->
            last == post.roleTo()
                ? body
                : names.of(names.written(post.roleTo(), last) + " " + body.name(), post.from()));
  }

  /// The board of the name that the paragraph has named last with its committee: `Ủy ban Kiểm tra
  /// Trung ương họp dưới sự chủ trì của Chủ nhiệm | UBKT A`.
  private Optional<OrganizationName.Full> sameBoard(PositionMention post, String key) {
    return before(post.from(), List.of(key), false)
        .map(body -> names.of("", body.getKey(), body.getValue()))
        .filter(body -> body.name().length() > key.length());
  }

  private OrganizationName.Full board(PositionMention post, OrganizationName.Full whose) {
    String written = names.written(post.roleTo(), post.to());
    String head = names.head(post);
    boolean headed = Orthography.key(written).startsWith(Orthography.key(head));
    return whose.named((headed ? written : head + " " + written) + " " + whose.name());
  }

  /// Where the first word of a body begins that ends a post, or -1: `Bí thư Đảng ủy | Sở`.
  private int lastHead(PositionMention post) {
    for (int i = post.roleTo(); i < post.to(); i++) {
      boolean begins = i == post.roleTo() || tokens.isCapitalized(i);
      if (begins && hits.end(i, Label.BODY) == post.to()) {
        return i;
      }
    }
    return -1;
  }

  /// The body of the first post after it in the chain that is not the Party's own in a body.
  private Optional<OrganizationName.Full> host(PositionMention post) {
    Optional<PositionMention> next = next(post);
    while (next.isPresent()) {
      PositionMention other = next.get();
      boolean party =
          !fixed(other).isEmpty()
              || PARTY.stream()
                  .anyMatch(Orthography.key(names.written(other.roleTo(), other.to()))::startsWith);
      if (!party) {
        return other.hasOrganization() ? of(other) : lastNamed(other);
      }
      next = next(other);
    }
    return Optional.empty();
  }

  private OrganizationName.Full own(PositionMention post) {
    OrganizationName.Full known = own.get(post.from());
    if (known != null) {
      return known;
    }
    String fixed = fixed(post);
    String head = fixed.isEmpty() ? names.head(post) : fixed;
    OrganizationName.Full full = names.of(head, post.roleTo(), post.to(), near(post));
    own.put(post.from(), full);
    return full;
  }

  /// The body of a title that stands alone.
  private Optional<OrganizationName.Full> bare(PositionMention post) {
    Optional<OrganizationName.Full> committee =
        isSecretary(post) ? host(post).flatMap(PartyBodies::committeeOf) : Optional.empty();
    return committee
        .or(() -> sameFamily(post).map(this::own))
        .or(() -> isSecretary(post) ? names.committee(post) : Optional.empty())
        .or(() -> lastNamed(post));
  }

  private static boolean isSecretary(PositionMention post) {
    return family(post).equals("bí thư");
  }

  private static String family(PositionMention post) {
    String title = post.role().key(ROLE);
    for (String rank : RANKS) {
      title = title.endsWith(rank) ? title.substring(0, title.length() - rank.length()) : title;
    }
    return title.startsWith("phó ") ? title.substring("phó ".length()) : title;
  }

  /// For a deputy, the post of the same title or the one above that the paragraph has named before
  /// with its body.
  private Optional<PositionMention> sameFamily(PositionMention post) {
    boolean deputy = post.role().key(ROLE).startsWith("phó ");
    return Optional.ofNullable(deputy ? byFamily.get(family(post)) : null)
        .map(same -> same.lowerEntry(post.from()))
        .map(Map.Entry::getValue)
        .filter(before -> tokens.block(before.from()) == tokens.block(post.from()));
  }

  /// The body named last that such a title can belong to: a court of a `Chánh án`.
  private Optional<OrganizationName.Full> lastNamed(PositionMention post) {
    String hosts = post.role().column(HOSTS);
    String head = post.role().column(HEAD);
    if (hosts.equals(NO_ORGANIZATION) || (hosts.isEmpty() && head.isEmpty())) {
      return Optional.empty();
    }
    boolean anywhere = !hosts.isEmpty();
    List<String> heads =
        Arrays.stream((anywhere ? hosts : head).split("\\|")).map(Orthography::key).toList();
    return before(post.from(), heads, anywhere)
        .map(body -> names.of("", body.getKey(), body.getValue()));
  }

  /// The body with one of the heads that was named last before a token.
  private Optional<Map.Entry<Integer, Integer>> before(
      int token, List<String> heads, boolean anywhere) {
    return named().headMap(token, false).descendingMap().entrySet().stream()
        .limit(MOST_BODIES)
        .filter(body -> anywhere || tokens.block(body.getKey()) == tokens.block(token))
        .filter(body -> isOf(heads, body.getKey()))
        .findFirst();
  }

  private boolean isOf(List<String> heads, int body) {
    Word word = hits.word(body, Label.BODY);
    String key = word.column(0).isEmpty() ? word.key() : word.key(0);
    for (String head : heads) {
      if (key.startsWith(head)
          && (key.length() == head.length() || key.charAt(head.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /// The bodies that the article names with more than their head: where each ends, by where it
  /// begins.
  private NavigableMap<Integer, Integer> named() {
    if (named.isEmpty()) {
      NavigableMap<Integer, Integer> found = new TreeMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (hits.has(i, Label.BODY) && tokens.isCapitalized(i)) {
          int end = organizations.end(i);
          boolean whole = hits.end(i, Label.BODY) - i >= WHOLE_NAME;
          if (whole || end > hits.end(i, Label.BODY)) {
            found.put(i, end);
          }
        }
      }
      named = Optional.of(found);
    }
    return named.get();
  }

  /// The post that follows in a chain of posts of one person.
  private Optional<PositionMention> next(PositionMention post) {
    return Optional.ofNullable(posts.higherEntry(post.from()))
        .map(Map.Entry::getValue)
        .filter(next -> isChain(post, next));
  }

  private Optional<PositionMention> previous(PositionMention post) {
    return Optional.ofNullable(posts.lowerEntry(post.from()))
        .map(Map.Entry::getValue)
        .filter(previous -> isChain(previous, post));
  }

  private boolean isChain(PositionMention one, PositionMention other) {
    return tokens.block(one.from()) == tokens.block(other.from())
        && other.from() > one.to()
        && Gap.between(tokens, hits, one.to(), other.from()).isChain();
  }

  /// The place that the posts chained to one name: `Bí thư Huyện ủy, Chủ tịch HĐND huyện | Hải Hà`.
  private Optional<PlaceMention> near(PositionMention post) {
    Optional<PositionMention> after = next(post);
    while (after.isPresent()) {
      Optional<PlaceMention> place = placeOf(after.get());
      if (place.isPresent()) {
        return place;
      }
      after = next(after.get());
    }
    Optional<PositionMention> before = previous(post);
    while (before.isPresent()) {
      Optional<PlaceMention> place = placeOf(before.get());
      if (place.isPresent()) {
        return place;
      }
      before = previous(before.get());
    }
    return Optional.empty();
  }

  private Optional<PlaceMention> placeOf(PositionMention post) {
    return context.placesIn(post.roleTo(), post.to()).stream().findFirst();
  }
}
