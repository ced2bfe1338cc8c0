package motin.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import motin.article.Block;
import motin.language.Orthography;
import motin.language.Tokens;

/// How much of an article is about which province: every mention counts, in the title most.
final class Weights {

  /// From this share of all mentions on, one province is what the whole article is about.
  private static final double WHOLE = 0.6;

  /// From this part of the main province's weight on, the article is about another one too.
  private static final double LEAST_PART = 0.34;

  /// From so many letters on a province's name in that of a host is no chance.
  private static final int TELLING = 5;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

  private static final double PAST = 0.2;
  private static final double OWN_PAPER = 3;

  /// In the order in which the article names them.
  private final Map<String, Double> weights = new LinkedHashMap<>();

  private final Optional<String> main;
  private final boolean whole;

  /// @param names the canonical names of all provinces
  /// @param provinces the provinces that each of the places may lie in
  Weights(
      Set<String> names, Reading reading, List<PlaceMention> places, List<Set<String>> provinces) {
    Map<String, Double> hints = new LinkedHashMap<>();
    Set<String> sure = new HashSet<>();
    Map<String, Set<String>> unsure = new LinkedHashMap<>();
    Tokens tokens = reading.tokens();
    for (int i = 0; i < places.size(); i++) {
      PlaceMention place = places.get(i);
      double weight =
          weight(reading.block(place.from()).kind()) * (Eras.isPast(tokens, place.to()) ? PAST : 1);
      if (place.isProvince()) {
        weights.merge(place.name(), weight, Double::sum);
        continue;
      }
      Set<String> all = provinces.get(i);
      all.forEach(province -> hints.merge(province, weight / (2.0 * all.size()), Double::sum));
      all.stream()
          .filter(_ -> all.size() > 1)
          .forEach(p -> unsure.computeIfAbsent(p, _ -> new HashSet<>()).add(place.name()));
      all.stream().filter(_ -> all.size() == 1).forEach(sure::add);
    }
    Set<String> meant = weights.isEmpty() ? meant(sure, unsure) : Set.copyOf(weights.keySet());
    hints.forEach((province, weight) -> {
      if (meant.contains(province)) {
        weights.merge(province, weight, Double::sum);
      }
    });
    reading.article().source().map(Weights::letters).ifPresent(host -> weighSource(host, names));
    double sum = sum(weights.values());
    Optional<Map.Entry<String, Double>> heaviest =
        weights.entrySet().stream().max(Map.Entry.comparingByValue());
    this.main = heaviest.map(Map.Entry::getKey);
    this.whole = heaviest.filter(most -> most.getValue() >= WHOLE * sum).isPresent();
  }

  /// The provinces that units alone tell of: those that a unit lies in whose name no other has, or
  /// the one that most names have which several provinces know.
  private static Set<String> meant(Set<String> sure, Map<String, Set<String>> unsure) {
    if (!sure.isEmpty()) {
      return sure;
    }
    int most = unsure.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> best =
        unsure.entrySet().stream()
            .filter(names -> names.getValue().size() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most > 1 && best.size() == 1 ? Set.copyOf(best) : Set.of();
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

  /// A provincial paper writes about its own province: `baolaocai.vn`. Where the article names
  /// none, it can only be about that.
  private void weighSource(String host, Set<String> names) {
    if (weights.isEmpty()) {
      names.stream()
          .filter(name -> letters(name).length() >= TELLING && host.contains(letters(name)))
          .max(Comparator.comparingInt(String::length))
          .ifPresent(name -> weights.put(name, OWN_PAPER));
      return;
    }
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      if (host.contains(letters(weight.getKey()))) {
        weight.setValue(weight.getValue() + OWN_PAPER);
      }
    }
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(Orthography.plain(text)).replaceAll("");
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
