package motin.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import motin.fact.Count;
import motin.fact.Fact;
import motin.fact.Result;
import motin.fact.Target;
import motin.index.ArticleIndex;
import motin.index.FactHit;
import motin.index.FactResult;
import motin.index.Order;
import motin.language.Orthography;
import org.jspecify.annotations.Nullable;

/// What is counted, aimed at and reached on two sides, side by side: one row for each thing
/// measured, first those that both sides tell.
///
/// @param cut whether a side has more figures than were compared
record Comparison(Side one, Side other, List<Row> rows, boolean cut) {

  private static final List<String> KINDS = List.of("counts", "targets", "results");

  /// Figures of a kind that are compared, the newest first.
  private static final int MOST = 100;

  /// What is compared: a province, or a term.
  record Side(String name, Search search) {

    /// @throws ProblemException for what is neither
    static Side of(String parameter, String name) throws ProblemException {
      if (name.matches("\\d{4}-\\d{4}")) {
        return new Side(name, Search.NEWEST.query("nhiệm kỳ:" + name));
      }
      for (Outlines outlines : List.of(Outlines.NEW, Outlines.OLD)) {
        if (outlines.has(name)) {
          return new Side(name, Search.NEWEST.toggle(Coverage.facet(outlines.era()), name));
        }
      }
      throw Problem.badParameter(parameter, "a province or a term such as 2025-2030 expected")
          .exception();
    }
  }

  /// One thing measured.
  ///
  /// @param kind of the facts
  record Row(String kind, String subject, List<FactHit> one, List<FactHit> other) {

    boolean shared() {
      return !one.isEmpty() && !other.isEmpty();
    }
  }

  static Comparison of(ArticleIndex index, Side one, Side other)
      throws IOException, ProblemException {
    boolean cut = false;
    List<Row> rows = new ArrayList<>();
    for (String kind : KINDS) {
      FactResult first = figures(index, kind, one);
      FactResult second = figures(index, kind, other);
      cut |= first.total() > MOST || second.total() > MOST;
      Map<String, Row> byKey = new TreeMap<>();
      first.hits().forEach(hit -> row(byKey, hit).one().add(hit));
      second.hits().forEach(hit -> row(byKey, hit).other().add(hit));
      rows.addAll(byKey.values());
    }
    List<Row> ordered = new ArrayList<>(rows.stream().filter(Row::shared).toList());
    rows.stream().filter(row -> !row.shared()).forEach(ordered::add);
    return new Comparison(one, other, List.copyOf(ordered), cut);
  }

  private static FactResult figures(ArticleIndex index, String kind, Side side)
      throws IOException, ProblemException {
    Search search = side.search().limit(MOST).order(Order.NEWEST);
    return index.facts(search.facts(kind).facets(Set.of()));
  }

  private static Row row(Map<String, Row> rows, FactHit hit) {
    String subject = subject(hit.fact());
    return rows.computeIfAbsent(
        Orthography.key(subject),
        _ -> new Row(hit.fact().list(), subject, new ArrayList<>(), new ArrayList<>()));
  }

  private static String subject(Fact fact) {
    return switch (fact) {
      case Count c -> c.subject();
      case Target t -> t.metric() + unit(t.unit());
      case Result r -> r.metric() + unit(r.unit());
      default -> fact.summary();
    };
  }

  /// Only what has one unit can be compared.
  private static String unit(Optional<String> unit) {
    return unit.map(name -> " (" + name + ")").orElse("");
  }

  /// For [motin.corpus.Json].
  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("one", one.name());
    tree.put("other", other.name());
    tree.put("truncated", cut);
    List<Map<String, Object>> list = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("kind", row.kind());
      fields.put("subject", row.subject());
      fields.put("one", row.one().stream().map(HitJson::tree).toList());
      fields.put("other", row.other().stream().map(HitJson::tree).toList());
      list.add(fields);
    }
    tree.put("rows", list);
    return tree;
  }
}
