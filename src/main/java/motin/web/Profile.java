package motin.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FactResult;
import motin.index.Order;
import org.jspecify.annotations.Nullable;

/// All that is reported of one official, province, event or document, by kind of fact.
///
/// @param what which of them it is
/// @param search what finds its articles
record Profile(What what, String name, Search search, List<Part> parts) {

  /// What there are profiles of.
  enum What {
    OFFICIAL,
    PROVINCE,
    EVENT,
    DOCUMENT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The kinds of facts that are told of it, in the order of the page.
    private List<String> kinds() {
      return switch (this) {
        case OFFICIAL -> List.of("officials", "decisions", "quotes");
        case PROVINCE ->
            List.of(
                "events", "counts", "targets", "results", "officials", "decisions", "documents");
        case EVENT ->
            List.of(
                "events",
                "counts",
                "targets",
                "results",
                "officials",
                "decisions",
                "documents",
                "quotes");
        case DOCUMENT -> List.of("documents");
      };
    }
  }

  /// The facts of one kind.
  ///
  /// @param search what finds them, and all that do not stand here
  record Part(String kind, Search search, FactResult found) {

    String all() {
      return search.limit(Search.ROWS).link("/facts/" + kind);
    }

    String csv() {
      return search.link("/api/facts/" + kind + ".csv");
    }
  }

  private static final int SHOWN = 10;

  Profile {
    parts = List.copyOf(parts);
  }

  static Profile official(ArticleIndex index, String name) throws IOException, ProblemException {
    return of(index, What.OFFICIAL, name, Search.NEWEST.query("người:" + quoted(name)));
  }

  static Profile document(ArticleIndex index, String number) throws IOException, ProblemException {
    return of(index, What.DOCUMENT, number, Search.NEWEST.query("văn bản:" + quoted(number)));
  }

  /// @param term empty for every term
  static Profile event(ArticleIndex index, String organization, Optional<String> term)
      throws IOException, ProblemException {
    String query =
        "sự kiện:" + quoted(organization) + term.map(t -> " nhiệm kỳ:" + quoted(t)).orElse("");
    return of(index, What.EVENT, organization, Search.NEWEST.query(query));
  }

  /// @param view which provinces are meant: those of an era, or the name as it was reported
  static Profile province(ArticleIndex index, String name, Facet view)
      throws IOException, ProblemException {
    return of(index, What.PROVINCE, name, Search.NEWEST.toggle(view, name));
  }

  /// @throws ProblemException where nothing is reported of it
  private static Profile of(ArticleIndex index, What what, String name, Search search)
      throws IOException, ProblemException {
    List<Part> parts = new ArrayList<>();
    for (String kind : what.kinds()) {
      Search own = search.limit(SHOWN).order(Order.NEWEST);
      FactResult found = index.facts(own.facts(kind).facets(Set.of()));
      if (found.total() > 0) {
        parts.add(new Part(kind, own, found));
      }
    }
    if (parts.isEmpty()) {
      throw Problem.notFound("nothing is reported of the %s %s".formatted(what.label(), name))
          .exception();
    }
    return new Profile(what, name, search, parts);
  }

  /// As the query language quotes a phrase.
  static String quoted(String words) {
    return "\"" + words.replace('"', ' ') + "\"";
  }

  /// For [motin.corpus.Json].
  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("what", what.label());
    tree.put("name", name);
    tree.put("articles", search.link("/api/search"));
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Part part : parts) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("kind", part.kind());
      row.put("total", part.found().total());
      row.put("hits", part.found().hits().stream().map(HitJson::tree).toList());
      row.put("all", part.search().link("/api/facts/" + part.kind() + ".jsonl"));
      rows.add(row);
    }
    tree.put("parts", rows);
    return tree;
  }
}
