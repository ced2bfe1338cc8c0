package motin.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import motin.article.Block;
import motin.language.Orthography;
import motin.language.Tokens;

/// How much of an article is about which province: every mention counts, in the title most.
final class Weights {

  /// From this share of all mentions on, one province is what the whole article is about.
  private static final double WHOLE = 0.6;

  /// From this part of the main province's weight on, the article is about another one too.
  private static final double LEAST_PART = 0.34;

  private static final double PAST = 0.2;
  private static final double OWN_PAPER = 3;

  /// In the order in which the article names them.
  private final Map<String, Double> weights = new LinkedHashMap<>();

  private final Optional<String> main;
  private final boolean whole;

  /// @param provinces the provinces that a mention may lie in
  Weights(
      Reading reading, List<PlaceMention> places, Function<PlaceMention, Set<String>> provinces) {
    Map<String, Double> hints = new LinkedHashMap<>();
    Tokens tokens = reading.tokens();
    for (PlaceMention place : places) {
      double weight =
          weight(reading.block(place.from()).kind()) * (Eras.isPast(tokens, place.to()) ? PAST : 1);
      if (place.isProvince()) {
        weights.merge(place.name(), weight, Double::sum);
      } else {
        Set<String> all = provinces.apply(place);
        all.forEach(province -> hints.merge(province, weight / (2.0 * all.size()), Double::sum));
      }
    }
    boolean named = !weights.isEmpty();
    hints.forEach((province, weight) -> {
      if (!named || weights.containsKey(province)) {
        weights.merge(province, weight, Double::sum);
      }
    });
    reading.article().source().ifPresent(this::weighSource);
    double sum = sum(weights.values());
    Optional<Map.Entry<String, Double>> heaviest =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    this.main = heaviest.map(Map.Entry::getKey);
    this.whole = heaviest.filter(most -> most.getValue() >= WHOLE * sum).isPresent();
  }

  int size() {
    return weights.size();
  }

  boolean names(String province) {
    return weights.containsKey(province);
  }

  /// The province with the most weight.
  Optional<String> main() {
    return main;
  }

  /// Whether the whole article is about the main province.
  boolean isOneProvinces() {
    return whole;
  }

  /// The provinces the article is about: the one, or several in the order they are named in.
  List<String> about() {
    if (main.isEmpty() || whole) {
      return main.stream().toList();
    }
    double least = LEAST_PART * weights.getOrDefault(main.get(), 0.0);
    return weights.entrySet().stream()
        .filter(weight -> weight.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// A provincial paper writes about its own province: `baolaocai.vn`.
  private void weighSource(String host) {
    String plain = letters(host);
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      if (plain.contains(letters(weight.getKey()))) {
        weight.setValue(weight.getValue() + OWN_PAPER);
      }
    }
  }

  private static String letters(String text) {
    return Orthography.plain(text).replaceAll("[^a-z]", "");
  }

  private static double sum(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
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
