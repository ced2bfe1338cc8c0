package motin.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motin.corpus.ExtractionJson;
import motin.corpus.Json;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FacetCount;
import motin.index.FactRequest;
import motin.index.FactResult;
import motin.index.Page;
import motin.index.SearchResult;
import org.jspecify.annotations.Nullable;

/// What programs ask: the index as JSON. Offsets are code points, as in the export.
final class Api {

  private static final Set<String> PARAMETERS =
      Stream.concat(
              Stream.of("q", "provinces", "from", "limit"),
              Stream.of(Facet.values()).map(Facet::label))
          .collect(Collectors.toUnmodifiableSet());

  private final ArticleIndex index;

  Api(ArticleIndex index) {
    this.index = index;
  }

  SearchResult find(Search search) throws IOException, ProblemException {
    return index.search(search.request());
  }

  Answer search(Parameters parameters) throws IOException, ProblemException {
    checkNames(parameters);
    Search search = Search.of(parameters);
    SearchResult found = find(search);
    Map<String, @Nullable Object> tree = frame(search, found.total());
    tree.put("understood", found.understood());
    tree.put("notes", found.notes());
    tree.put("hits", found.hits().stream().map(HitJson::tree).toList());
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = found.facets().getOrDefault(facet, List.of());
      facets.put(
          facet.label(),
          counts.stream().map(count -> facet(count, search.has(facet, count.value()))).toList());
    }
    tree.put("facets", facets);
    return Answer.json(Json.write(tree));
  }

  Answer article(String id) throws IOException, ProblemException {
    return Answer.json(
        ExtractionJson.write(
            index
                .article(id)
                .orElseThrow(() -> Problem.notFound("no article with the id " + id).exception())));
  }

  Answer facts(String kind, Parameters parameters) throws IOException, ProblemException {
    if (!ExtractionJson.LISTS.contains(kind)) {
      String kinds = String.join(", ", ExtractionJson.LISTS);
      throw Problem.notFound("no kind of fact " + kind + "; there are " + kinds).exception();
    }
    checkNames(parameters);
    Search search = Search.of(parameters);
    FactResult found = facts(kind, search);
    Map<String, @Nullable Object> tree = frame(search, found.total());
    tree.put("kind", kind);
    tree.put("understood", found.understood());
    tree.put("notes", found.notes());
    tree.put("hits", found.hits().stream().map(HitJson::tree).toList());
    return Answer.json(Json.write(tree));
  }

  private FactResult facts(String kind, Search search) throws IOException, ProblemException {
    try {
      FactRequest request =
          FactRequest.of(kind)
              .query(search.query())
              .chosen(search.sets())
              .page(new Page(search.from(), search.limit()));
      return index.facts(request);
    } catch (IllegalArgumentException e) {
      throw Problem.badParameter("q", String.valueOf(e.getMessage())).exception();
    }
  }

  /// A misspelt filter must not give an unfiltered answer.
  private static void checkNames(Parameters parameters) throws ProblemException {
    Set<String> unknown = new TreeSet<>(parameters.values().keySet());
    unknown.removeAll(PARAMETERS);
    Optional<String> first = unknown.stream().findFirst();
    if (first.isPresent()) {
      String known = String.join(", ", new TreeSet<>(PARAMETERS));
      throw Problem.badParameter(first.get(), "not known; there are " + known).exception();
    }
  }

  private static Map<String, @Nullable Object> frame(Search search, long total) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("query", search.query());
    tree.put("total", total);
    tree.put("from", search.from());
    tree.put("limit", search.limit());
    return tree;
  }

  private static Map<String, Object> facet(FacetCount count, boolean chosen) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("value", count.value());
    tree.put("count", count.count());
    tree.put("chosen", chosen);
    return tree;
  }
}
