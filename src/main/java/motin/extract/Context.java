package motin.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import motin.article.Span;
import motin.fact.Place;
import motin.gazetteer.Gazetteer;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;
import motin.language.Tokens;

/// What an article is about at each point of its text.
///
/// Most articles are about one province, which then holds for all of it. Where several share one,
/// the province named last before a point holds there: in the sentence, the paragraph, under the
/// heading. Within it, the district or commune named last does.
final class Context {

  /// How many places before a bare `thành phố` are looked at.
  private static final int FARTHEST_CITY = 50;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final List<Span> sentences;
  private final Timely timely;
  private final List<PlaceMention> places;
  private final Weights weights;

  /// The places that set the province spoken of, and which.
  private final List<Setting> settings = new ArrayList<>();

  /// The units of each kind that are named by themselves and not in a list.
  private final Map<Place.Kind, List<PlaceMention>> single = new EnumMap<>(Place.Kind.class);

  private final Map<Place.Kind, PlaceMention> first = new EnumMap<>(Place.Kind.class);

  private record Setting(int from, int sentence, String province) {}

  /// @param era the era of units that the article speaks of, where it is known
  Context(Gazetteer gazetteer, Reading reading, Optional<Era> era, List<PlaceMention> places) {
    this.gazetteer = gazetteer;
    this.tokens = reading.tokens();
    this.sentences = reading.sentences();
    this.timely = new Timely(era);
    this.places = places;
    List<Set<String>> provinces = places.stream().map(this::provinces).toList();
    this.weights = new Weights(gazetteer.provinceNames(), reading, places, provinces);
    for (int i = 0; i < places.size(); i++) {
      PlaceMention place = places.get(i);
      setBy(place, provinces.get(i))
          .ifPresentOrElse(
              province -> settings.add(new Setting(place.from(), sentence(place.from()), province)),
              () -> refuse(reading, place));
    }
    for (Place.Kind kind : Place.Kind.values()) {
      List<PlaceMention> units = places.stream().filter(place -> place.kind() == kind).toList();
      units.stream().findFirst().ifPresent(unit -> first.put(kind, unit));
      single.put(kind, unlisted(units));
    }
  }

  private static void refuse(Reading reading, PlaceMention place) {
    if (place.isProvince()) {
      reading.trace().refuse(Refusal.Reason.SETTING, place.from(), place.to());
    }
  }

  /// The province that holds at a token.
  Optional<String> provinceAt(int token) {
    if (weights.isOneProvinces()) {
      return weights.main();
    }
    int sentence = sentence(token);
    int next = firstFrom(settings, setting -> setting.from() >= token);
    Optional<Setting> before = next > 0 ? Optional.of(settings.get(next - 1)) : Optional.empty();
    Optional<Setting> after =
        next < settings.size() ? Optional.of(settings.get(next)) : Optional.empty();
    return before
        .filter(setting -> setting.sentence() == sentence)
        .or(() -> after.filter(setting -> setting.sentence() == sentence))
        .or(optional(before))
        .map(Setting::province)
        .or(weights::main);
  }

  /// The unit of a kind that was named last before a token, by itself and not in a list.
  Optional<PlaceMention> unitAt(int token, Place.Kind kind) {
    List<PlaceMention> units = single.getOrDefault(kind, List.of());
    int next = firstFrom(units, unit -> unit.from() >= token);
    if (next > 0) {
      return Optional.of(units.get(next - 1));
    }
    return units.stream().findFirst().or(() -> Optional.ofNullable(first.get(kind)));
  }

  /// The city that was named last before a token, a province's town or a centrally run one.
  Optional<PlaceMention> cityAt(int token) {
    int next = firstFrom(places, place -> place.from() >= token);
    for (int i = next - 1; i >= Math.max(0, next - FARTHEST_CITY); i--) {
      if (isCity(places.get(i))) {
        return Optional.of(places.get(i));
      }
    }
    return places.stream().skip(next).limit(FARTHEST_CITY).filter(Context::isCity).findFirst();
  }

  private static boolean isCity(PlaceMention place) {
    return place.candidates().stream().anyMatch(unit -> unit.type().equals("thành phố"));
  }

  /// The unit that a mention most likely is: in the province that holds there or was part of it, in
  /// another that the article names, or the only one of the name.
  Optional<Unit> unit(PlaceMention mention) {
    List<Unit> candidates = mention.candidates();
    Optional<String> here = provinceOf(mention);
    return here.flatMap(name -> first(candidates, unit -> unit.province().equals(name)))
        .or(() -> here.flatMap(name -> first(candidates, unit -> province(unit).equals(name))))
        .or(() -> first(candidates, unit -> weights.names(unit.province())))
        .or(() -> first(candidates, _ -> provinces(mention).size() == 1));
  }

  /// The units named in the tokens `[from, to)`, in order.
  List<PlaceMention> placesIn(int from, int to) {
    int first = firstFrom(places, place -> place.from() >= from);
    int last = first;
    while (last < places.size() && places.get(last).to() <= to) {
      last++;
    }
    return places.subList(first, last);
  }

  /// The province that the words around a mention say it lies in.
  Optional<String> provinceOf(PlaceMention mention) {
    return provinceAfter(mention).or(() -> provinceAt(mention.from()));
  }

  /// The province of a unit by its name in the article's time: one that was only renamed has the
  /// new name.
  String provinceOf(Unit unit) {
    String own = unit.province();
    String successor = province(unit);
    boolean renamed =
        gazetteer
            .province(own)
            .map(Unit::code)
            .equals(gazetteer.province(successor).map(Unit::code));
    return renamed ? successor : own;
  }

  private static Optional<Unit> first(List<Unit> units, Predicate<Unit> test) {
    for (Unit unit : units) {
      if (test.test(unit)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /// The provinces the article is about, the main one first.
  List<String> about() {
    return weights.about();
  }

  /// The province a unit lies in: in an article of the new era, that which its own went into.
  private String province(Unit unit) {
    boolean gone = unit.kind() != Place.Kind.PROVINCE && unit.era() == Era.OLD;
    return gone && timely.era().equals(Optional.of(Era.NEW))
        ? gazetteer.successor(unit.province())
        : unit.province();
  }

  /// The provinces that a mention may lie in.
  private Set<String> provinces(PlaceMention place) {
    Set<String> provinces = new HashSet<>();
    place.candidates().forEach(unit -> provinces.add(province(unit)));
    return provinces;
  }

  /// The province that a mention makes the one spoken of; none where it is only where something
  /// took place (`tại Hà Nội`, but not `Tại Sơn La, …` that opens a sentence) or a unit that is no
  /// more (`tỉnh Trà Vinh cũ`).
  private Optional<String> setBy(PlaceMention place, Set<String> provinces) {
    int before = place.from() - 1;
    boolean opens = !tokens.isWord(before - 1) || tokens.block(before - 1) != tokens.block(before);
    boolean topic = opens && tokens.is(place.to(), ",");
    boolean scene = !topic && (tokens.is(before, "tại") || tokens.is(before, "ở"));
    boolean other = weights.size() > 1 && !weights.main().equals(Optional.of(place.name()));
    if (Eras.isPast(tokens, place.to()) || (scene && other)) {
      return Optional.empty();
    }
    if (place.isProvince()) {
      return Optional.of(place.name());
    }
    List<String> named = provinces.stream().filter(weights::names).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static List<PlaceMention> unlisted(List<PlaceMention> units) {
    List<PlaceMention> unlisted = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      PlaceMention unit = units.get(i);
      boolean listed =
          (i > 0 && unit.from() - units.get(i - 1).to() <= 2)
              || (i + 1 < units.size() && units.get(i + 1).from() - unit.to() <= 2);
      if (!listed) {
        unlisted.add(unit);
      }
    }
    return unlisted;
  }

  /// `xã A, huyện B, tỉnh C`: the province that closes the chain a unit begins.
  private Optional<String> provinceAfter(PlaceMention mention) {
    int end = mention.to();
    for (int k = firstFrom(places, p -> p.from() >= mention.to()); k < places.size(); k++) {
      PlaceMention place = places.get(k);
      boolean next = place.from() <= end + 3 && tokens.is(end, ",");
      boolean bracket = place.from() == end + 1 && tokens.is(end, "(");
      if (!next && !bracket) {
        return Optional.empty();
      }
      if (place.isProvince()) {
        return Optional.of(place.name());
      }
      end = place.to();
    }
    return Optional.empty();
  }

  /// The index of the sentence that a token stands in.
  private int sentence(int token) {
    int offset = tokens.start(token);
    return firstFrom(sentences, sentence -> sentence.end() > offset);
  }

  /// The index of the first element that passes a test which all after it pass too.
  private static <T> int firstFrom(List<T> all, Predicate<T> test) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(all.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static <T> Supplier<Optional<T>> optional(Optional<T> value) {
    return () -> value;
  }
}
