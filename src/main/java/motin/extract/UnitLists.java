package motin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import motin.fact.Place;
import motin.gazetteer.Hits;
import motin.gazetteer.Label;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;
import motin.language.Tokens;

/// The grammar of lists whose members lack their type word: `từ Nghĩa Bình, Nghĩa Trung và thị trấn
/// Nghĩa Đàn`, `từ 4 đơn vị: A, B, C và D`, `10 Đảng bộ (A, B, C …)`.
///
/// A list of names counts where something says that they are units: a member with its type, a word
/// before the list, or the number of names that one province has.
final class UnitLists {

  private static final int FARTHEST_CUE = 12;
  private static final int SURE = 4;
  private static final Set<String> OPENERS =
      Set.of(":", "là", "gồm", "(", "như", "từ", "của", "giữa", "vị", "phương", "nhập", "cũ");

  private final Tokens tokens;
  private final Hits hits;
  private final Names names;
  private final Timely timely;
  private final Map<Integer, PlaceMention> found = new HashMap<>();

  UnitLists(Reading reading, Timely timely, List<PlaceMention> found) {
    this.tokens = reading.tokens();
    this.hits = reading.hits();
    this.names = reading.names();
    this.timely = timely;
    found.forEach(place -> this.found.put(place.from(), place));
  }

  /// A member of a list: a unit already found, or a bare name with the units it may be.
  private record Member(int from, int to, Optional<PlaceMention> known, List<Unit> units) {

    boolean isBare() {
      return known.isEmpty();
    }
  }

  /// Tells of every bare name in a list of units.
  void read(Consumer<PlaceMention> consumer) {
    int i = 0;
    while (i < tokens.size()) {
      List<Member> list = list(i);
      if (list.size() > 1 && hasBare(list)) {
        read(list, consumer);
      }
      i = list.isEmpty() ? i + 1 : list.getLast().to();
    }
  }

  private static boolean hasBare(List<Member> list) {
    for (Member member : list) {
      if (member.isBare()) {
        return true;
      }
    }
    return false;
  }

  private List<Member> list(int from) {
    int i = from;
    Optional<Member> next = member(i);
    if (next.isEmpty()) {
      return List.of();
    }
    List<Member> list = new ArrayList<>();
    while (next.isPresent()) {
      list.add(next.get());
      i = joint(pastRemark(tokens, next.get().to()));
      next = i > next.get().to() ? member(i) : Optional.empty();
    }
    return list;
  }

  private Optional<Member> member(int i) {
    if (!hits.has(i, Label.UNIT) && !hits.has(i, Label.UNIT_TYPE)) {
      return Optional.empty();
    }
    PlaceMention known = found.get(i);
    if (known != null) {
      return Optional.of(new Member(i, known.to(), Optional.of(known), known.candidates()));
    }
    int end = names.runEnd(i);
    if (end == i || tokens.isCapitalized(i - 1) || !isListed(i, end)) {
      return Optional.empty();
    }
    List<Unit> units = timely.of(hits.units(i, end), unit -> unit.kind() != Place.Kind.PROVINCE);
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new Member(i, end, Optional.empty(), units));
  }

  /// Whether something stands beside a name that joins it to others.
  private boolean isListed(int from, int to) {
    return joint(pastRemark(tokens, to)) > to
        || tokens.is(from - 1, ",")
        || tokens.is(from - 1, ";")
        || tokens.is(from - 1, "và");
  }

  /// The token after what joins two members, or the token itself.
  private int joint(int i) {
    if (tokens.is(i, ",") && tokens.is(i + 1, "và")) {
      return i + 2;
    }
    boolean joint = tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "và");
    return joint ? i + 1 : i;
  }

  /// Past `cũ`, `(cũ)`, `mới` behind a name.
  static int pastRemark(Tokens tokens, int end) {
    boolean bracket = tokens.is(end, "(");
    int word = bracket ? end + 1 : end;
    boolean remark = tokens.is(word, "cũ") || tokens.is(word, "mới");
    if (!remark || (bracket && !tokens.is(word + 1, ")"))) {
      return end;
    }
    return bracket ? word + 2 : word + 1;
  }

  private void read(List<Member> list, Consumer<PlaceMention> consumer) {
    Set<String> common = common(list);
    Optional<Place.Kind> kind = kind(list);
    if (common.isEmpty() || kind.isEmpty()) {
      return;
    }
    for (Member member : list) {
      List<Unit> units =
          member.units().stream()
              .filter(unit -> unit.kind() == kind.get() && common.contains(unit.province()))
              .toList();
      if (member.isBare() && !units.isEmpty()) {
        consumer.accept(
            PlaceMention.of(member.from(), member.from(), member.to(), units, "place.list"));
      }
    }
  }

  /// The provinces that have most of the names.
  private static Set<String> common(List<Member> list) {
    Map<String, Integer> times = new HashMap<>();
    for (Member member : list) {
      Set<String> provinces = new HashSet<>();
      member.units().forEach(unit -> provinces.add(unit.province()));
      provinces.forEach(province -> times.merge(province, 1, Integer::sum));
    }
    int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<String> common = new HashSet<>();
    times.forEach((province, n) -> {
      if (n == most && 2 * n > list.size()) {
        common.add(province);
      }
    });
    return common;
  }

  /// The kind of unit that the names of a list are, or empty where nothing says they are units.
  private Optional<Place.Kind> kind(List<Member> list) {
    Optional<Place.Kind> typed =
        list.stream()
            .flatMap(member -> member.known().stream())
            .filter(place -> !place.isProvince() && place.to() - place.from() > 1)
            .map(PlaceMention::kind)
            .findFirst();
    boolean joined = tokens.is(list.getLast().from() - 1, "và");
    boolean several = joined || (list.getFirst().isBare() && list.size() > 2);
    if (typed.isPresent() && several) {
      return typed;
    }
    Optional<Place.Kind> cue = cue(list);
    if (cue.isPresent()) {
      return cue;
    }
    boolean located = hits.has(list.getFirst().from() - 1, Label.LOCATIVE);
    boolean many =
        list.size() >= (located ? SURE - 1 : SURE) && list.stream().allMatch(Member::isBare);
    return many ? Optional.of(likeliest(list)) : Optional.empty();
  }

  private Place.Kind likeliest(List<Member> list) {
    boolean districts =
        list.stream()
            .allMatch(
                member -> member.units().stream().anyMatch(u -> u.kind() == Place.Kind.DISTRICT));
    boolean old = !timely.era().equals(Optional.of(Era.NEW));
    return districts && old ? Place.Kind.DISTRICT : Place.Kind.COMMUNE;
  }

  /// What a word before the list says of its members: `4 phường của TP Châu Đốc trước đây là …`.
  private Optional<Place.Kind> cue(List<Member> list) {
    int from = list.getFirst().from();
    if (!OPENERS.contains(tokens.key(from - 1))) {
      return Optional.empty();
    }
    for (int i = from - 1; i > from - FARTHEST_CUE && tokens.block(i) == tokens.block(from); i--) {
      if (tokens.is(i, ".") || tokens.is(i, ";")) {
        return Optional.empty();
      }
      boolean several =
          tokens.shape(i - 1) == Tokens.Shape.NUMBER
              || tokens.is(i - 1, "các")
              || tokens.is(i - 1, "những");
      if (several && hits.has(i, Label.UNIT_TYPE)) {
        String kind = hits.word(i, Label.UNIT_TYPE).column(0);
        return switch (kind) {
          case "commune" -> Optional.of(Place.Kind.COMMUNE);
          case "district", "city" -> Optional.of(Place.Kind.DISTRICT);
          default -> Optional.empty();
        };
      }
      boolean units = tokens.is(i, "đơn") && tokens.is(i + 1, "vị");
      boolean places = tokens.is(i, "địa") && tokens.is(i + 1, "phương");
      boolean bodies = tokens.is(i, "đảng") && tokens.is(i + 1, "bộ");
      if (several && (units || places || bodies)) {
        return Optional.of(likeliest(list));
      }
    }
    return Optional.empty();
  }
}
