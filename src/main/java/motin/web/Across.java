package motin.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.fact.Count;
import motin.fact.Fact;
import motin.fact.Quantity;
import motin.fact.Result;
import motin.fact.Target;
import motin.index.ArticleIndex;
import motin.index.FactHit;
import motin.index.Order;
import motin.language.Orthography;
import org.jspecify.annotations.Nullable;

/// One figure of each province that reports it of itself, the newest: its members, the delegates of
/// its congress, a target or a result.
///
/// @param measures what there is to choose from
/// @param measure the one that is shown; empty where there is none
/// @param newest the fact of each province
record Across(List<Measure> measures, Optional<Measure> measure, Map<String, FactHit> newest) {

  /// Measures to choose from, those of the most provinces.
  private static final int MOST = 12;

  private static final List<String> LISTS = List.of("counts", "targets", "results");
  private static final Set<Count.Category> COUNTED =
      Set.of(Count.Category.MEMBERS, Count.Category.DELEGATES);

  /// What is measured.
  ///
  /// @param key tells it from others, in an address too: the list and the words
  /// @param words as they were written first, with the unit
  record Measure(String key, String list, String words) {}

  /// What all provinces report, as one state of an index has it.
  ///
  /// @param newest for each measure the fact of each province
  record Gathered(
      long version, Map<String, Measure> measures, Map<String, Map<String, FactHit>> newest) {}

  static Gathered gather(ArticleIndex index) throws IOException, ProblemException {
    long version = index.version();
    Map<String, Measure> measures = new LinkedHashMap<>();
    Map<String, Map<String, FactHit>> newest = new HashMap<>();
    for (String list : LISTS) {
      index.each(
          Search.NEWEST.order(Order.OLDEST).facts(list).facets(Set.of()),
          hit -> {
            Optional<String> province = province(hit.fact());
            Optional<String> words = words(hit.fact());
            if (province.isPresent() && words.isPresent()) {
              String key = list + ":" + Orthography.key(words.get());
              measures.putIfAbsent(key, new Measure(key, list, words.get()));
              newest
                  .computeIfAbsent(key, _ -> new HashMap<>())
                  .merge(province.get(), hit, Across::whole);
            }
          });
    }
    return new Gathered(version, measures, newest);
  }

  /// @param wanted the key of a measure; without it the one that most provinces report
  /// @throws ProblemException for a measure that there is not
  static Across of(Gathered all, Optional<String> wanted) throws ProblemException {
    Map<String, Measure> measures = all.measures();
    Map<String, Map<String, FactHit>> newest = all.newest();
    List<Measure> choice =
        measures.values().stream()
            .sorted(
                Comparator.comparingInt(
                    (Measure m) -> -newest.getOrDefault(m.key(), Map.of()).size()))
            .limit(MOST)
            .toList();
    Optional<Measure> shown =
        wanted.isEmpty()
            ? choice.stream().findFirst()
            : Optional.of(
                Optional.ofNullable(measures.get(wanted.get()))
                    .orElseThrow(() ->
                        Problem.badParameter("measure", "no province reports it").exception()));
    return new Across(
        choice, shown, shown.map(m -> newest.getOrDefault(m.key(), Map.of())).orElse(Map.of()));
  }

  /// Of two figures the one of the later article; of one article the higher, which the other may be
  /// a part of.
  private static FactHit whole(FactHit earlier, FactHit later) {
    boolean one = earlier.article().id().equals(later.article().id());
    boolean part = quantity(later.fact()).min().compareTo(quantity(earlier.fact()).min()) < 0;
    return one && part ? earlier : later;
  }

  /// The province whose own figure it is, of today's or of the ones before.
  private static Optional<String> province(Fact fact) {
    Optional<String> whose =
        switch (fact) {
          case Count count when COUNTED.contains(count.category()) && count.change().isEmpty() ->
              count.organization();
          case Target target -> target.organization();
          case Result result -> result.organization();
          default -> Optional.empty();
        };
    return whose
        .map(name -> name.replaceFirst("^Đảng bộ ", "").replaceFirst("^(?:tỉnh|thành phố) ", ""))
        .filter(name -> Outlines.NEW.has(name) || Outlines.OLD.has(name));
  }

  private static Optional<String> words(Fact fact) {
    return switch (fact) {
      case Count count -> Optional.of(count.category().label());
      case Target target -> Optional.of(target.metric() + unit(target.unit()));
      case Result result -> Optional.of(result.metric() + unit(result.unit()));
      default -> Optional.empty();
    };
  }

  private static String unit(Optional<String> unit) {
    return unit.map(name -> " (" + name + ")").orElse("");
  }

  static Quantity quantity(Fact fact) {
    return switch (fact) {
      case Count count -> count.quantity();
      case Target target -> target.quantity();
      case Result result -> result.quantity();
      default -> throw new IllegalArgumentException(fact.list() + " have no quantity");
    };
  }

  /// The provinces, the highest figure first.
  List<Map.Entry<String, FactHit>> ordered() {
    List<Map.Entry<String, FactHit>> rows = new ArrayList<>(newest.entrySet());
    rows.sort(
        Comparator.comparing(
                (Map.Entry<String, FactHit> row) -> quantity(row.getValue().fact()).min())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    return rows;
  }

  /// One object for each province: the fact as searches give it, and whose it is.
  List<Map<String, @Nullable Object>> rows() {
    return ordered().stream()
        .map(row -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("province", row.getKey());
          tree.putAll(HitJson.tree(row.getValue()));
          return tree;
        })
        .toList();
  }

  /// For [motin.corpus.Json].
  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("measure", measure.map(Measure::key).orElse(null));
    tree.put("measures", measures.stream().map(Measure::key).toList());
    tree.put("rows", rows());
    return tree;
  }
}
