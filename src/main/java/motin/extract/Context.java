package motin.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import motin.article.Article;
import motin.article.Block;
import motin.article.Span;
import motin.fact.Place;
import motin.gazetteer.Unit;
import motin.gazetteer.Unit.Era;
import motin.language.Orthography;
import motin.language.Tokens;

/// What an article is about at each point of its text.
///
/// Most articles are about one province, which then holds for all of it. Where several share one,
/// the province named last before a point holds there: in the sentence, the paragraph, under the
/// heading. Within it, the district or commune named last does.
final class Context {

  /// Since this day the 34 provinces are in force and there are no districts.
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  /// From this share of all mentions on, one province is what the whole article is about.
  private static final double WHOLE = 0.6;

  private static final double LEAST_SHARE_ABOUT = 0.15;

  private final Tokens tokens;
  private final List<Span> sentences;
  private final List<PlaceMention> places;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Optional<String> main;
  private final boolean whole;

  private Context(Reading reading, List<PlaceMention> places) {
    this.tokens = reading.tokens();
    this.sentences = reading.sentences();
    this.places = places;
    weigh(reading);
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    Optional<Map.Entry<String, Double>> heaviest =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    this.main = heaviest.map(Map.Entry::getKey);
    this.whole = heaviest.isPresent() && heaviest.get().getValue() >= WHOLE * sum;
  }

  static Context of(Reading reading, List<PlaceMention> places) {
    return new Context(reading, places);
  }

  /// The era an article's date lies in, or empty where it has no date.
  static Optional<Era> era(Article article) {
    return article
        .published()
        .map(published -> published.day().isBefore(MERGER) ? Era.OLD : Era.NEW);
  }

  /// The province that holds at a token.
  Optional<String> provinceAt(int token) {
    if (whole) {
      return main;
    }
    int sentence = sentence(token);
    Optional<String> earlier = Optional.empty();
    Optional<String> here = Optional.empty();
    for (PlaceMention place : places) {
      boolean same = sentence(place.from()) == sentence;
      boolean after = place.from() >= token;
      if (after && (!same || here.isPresent())) {
        break;
      }
      Optional<String> province = holds(place);
      if (province.isPresent() && same) {
        here = province;
      } else if (province.isPresent()) {
        earlier = province;
      }
    }
    return here.or(optional(earlier)).or(() -> main);
  }

  /// The province that a mention makes the one spoken of; none where it is only where something
  /// took place (`tại Hà Nội`, but not `Tại Sơn La, …` that opens a sentence) or a unit that is no
  /// more (`tỉnh Trà Vinh cũ`).
  private Optional<String> holds(PlaceMention place) {
    boolean past = tokens.is(place.to(), "cũ") || tokens.is(place.to() + 1, "cũ");
    int before = place.from() - 1;
    boolean opens = !tokens.isWord(before - 1) || tokens.block(before - 1) != tokens.block(before);
    boolean topic = opens && tokens.is(place.to(), ",");
    boolean setting = !topic && (tokens.is(before, "tại") || tokens.is(before, "ở"));
    if (past || (setting && weights.size() > 1 && !main.equals(Optional.of(place.name())))) {
      return Optional.empty();
    }
    if (place.isProvince()) {
      return Optional.of(place.name());
    }
    List<String> provinces =
        place.candidates().stream()
            .map(Unit::province)
            .distinct()
            .filter(weights::containsKey)
            .toList();
    return provinces.size() == 1 ? Optional.of(provinces.getFirst()) : Optional.empty();
  }

  /// The index of the sentence that a token stands in.
  private int sentence(int token) {
    int offset = tokens.start(token);
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Supplier<Optional<String>> optional(Optional<String> value) {
    return () -> value;
  }

  /// The unit of a kind that was named last before a token, by itself and not in a list.
  Optional<PlaceMention> unitAt(int token, Place.Kind kind) {
    List<PlaceMention> units = places.stream().filter(place -> place.kind() == kind).toList();
    Optional<PlaceMention> last = Optional.empty();
    for (int i = 0; i < units.size(); i++) {
      PlaceMention unit = units.get(i);
      if (unit.from() >= token && last.isPresent()) {
        break;
      }
      boolean listed =
          (i > 0 && unit.from() - units.get(i - 1).to() <= 2)
              || (i + 1 < units.size() && units.get(i + 1).from() - unit.to() <= 2);
      if (!listed) {
        last = Optional.of(unit);
      }
    }
    return last.or(() -> units.stream().findFirst());
  }

  /// The unit that a mention most likely is: in the province that holds there, else anywhere.
  Optional<Unit> unit(PlaceMention mention) {
    List<Unit> candidates = mention.candidates();
    Set<String> provinces = new TreeSet<>();
    candidates.forEach(unit -> provinces.add(unit.province()));
    if (provinces.size() <= 1) {
      return candidates.stream().findFirst();
    }
    Optional<String> here = provinceAfter(mention).or(() -> provinceAt(mention.from()));
    return here.flatMap(
            name -> candidates.stream().filter(u -> u.province().equals(name)).findFirst())
        .or(() ->
            candidates.stream()
                .filter(u -> weights.containsKey(u.province()))
                .max(Comparator.comparingDouble(u -> weights.getOrDefault(u.province(), 0.0))));
  }

  /// `xã A, huyện B, tỉnh C`: the province that closes the chain a unit begins.
  private Optional<String> provinceAfter(PlaceMention mention) {
    int end = mention.to();
    for (PlaceMention place : places) {
      boolean next = place.from() > end && place.from() <= end + 3 && tokens.is(end, ",");
      boolean bracket = place.from() == end + 1 && tokens.is(end, "(");
      if (next || bracket) {
        if (place.isProvince()) {
          return Optional.of(place.name());
        }
        end = place.to();
      }
    }
    return Optional.empty();
  }

  /// The provinces the article is about, the main one first.
  List<String> about() {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (whole) {
      return List.of(main.orElseThrow());
    }
    List<String> about = new ArrayList<>();
    weights.entrySet().stream()
        .filter(weight -> weight.getValue() >= LEAST_SHARE_ABOUT * sum)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(weight -> about.add(weight.getKey()));
    return about;
  }

  private void weigh(Reading reading) {
    Map<String, Double> hints = new HashMap<>();
    for (PlaceMention place : places) {
      boolean past = tokens.is(place.to(), "cũ") || tokens.is(place.to() + 1, "cũ");
      double weight = weight(reading.block(place.from()).kind()) * (past ? 0.2 : 1);
      if (place.isProvince()) {
        weights.merge(place.name(), weight, Double::sum);
      } else {
        Set<String> provinces = new TreeSet<>();
        place.candidates().forEach(unit -> provinces.add(unit.province()));
        for (String province : provinces) {
          hints.merge(province, weight / (2.0 * provinces.size()), Double::sum);
        }
      }
    }
    boolean named = !weights.isEmpty();
    hints.forEach((province, weight) -> {
      if (!named || weights.containsKey(province)) {
        weights.merge(province, weight, Double::sum);
      }
    });
    reading.article().source().ifPresent(this::weighSource);
  }

  /// A provincial paper writes about its own province: `baolaocai.vn`.
  private void weighSource(String host) {
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      String plain = Orthography.plain(weight.getKey()).replaceAll("[^a-z]", "");
      if (host.contains(plain)) {
        weight.setValue(weight.getValue() + 3);
      }
    }
  }

  private static double weight(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> 4;
      case LEAD, HEADING -> 2;
      case BODY -> 1;
      case CAPTION -> 0.7;
      case BYLINE -> 0.2;
    };
  }
}
