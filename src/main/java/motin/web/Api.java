package motin.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motin.Outcome;
import motin.article.Article;
import motin.corpus.ExtractionJson;
import motin.corpus.Json;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.index.Completion;
import motin.index.Facet;
import motin.index.FacetCount;
import motin.index.FactHit;
import motin.index.FactResult;
import motin.index.Page;
import motin.index.SearchResult;
import motin.index.StoryArticle;
import org.jspecify.annotations.Nullable;

/// What programs ask: the index as JSON, a page at a time; all of a result is in [Tables]. Offsets
/// are code points, as in the export.
final class Api {

  private static final Set<String> PARAMETERS =
      Stream.concat(
              Stream.of("q", "provinces", "from", "limit", "sort", "count"),
              Stream.of(Facet.values()).map(Facet::label))
          .collect(Collectors.toUnmodifiableSet());

  private static final int COMPLETIONS = 10;
  private static final int SIMILAR = 10;

  private final ArticleIndex index;
  private final ProvinceFigures figures;
  private final Reading reading;

  Api(ArticleIndex index, ProvinceFigures figures, Reading reading) {
    this.figures = figures;
    this.index = index;
    this.reading = reading;
  }

  Answer search(Parameters parameters) throws IOException, ProblemException {
    Search search = checked(parameters);
    SearchResult found = index.search(search.request());
    Map<String, @Nullable Object> tree = frame("search", search, found.total());
    tree.put("understood", found.understood());
    tree.put("notes", found.notes());
    tree.put("suggestion", found.suggestion().map(s -> s.query()).orElse(null));
    tree.put("hits", found.hits().stream().map(HitJson::tree).toList());
    tree.put("facets", facets(search, found.facets()));
    return Answer.json(Json.write(tree));
  }

  Answer article(String id) throws IOException, ProblemException {
    return Answer.json(ExtractionJson.write(extraction(index, id)));
  }

  /// What stood on the article's page and is no part of it.
  Answer dropped(String id) throws IOException, ProblemException {
    List<String> lines =
        reading
            .dropped(extraction(index, id).article())
            .orElseThrow(() -> Problem.notFound("the page of " + id + " is not here").exception());
    return Answer.json(Json.write(Map.of("id", id, "lines", lines)));
  }

  static Extraction extraction(ArticleIndex index, String id) throws IOException, ProblemException {
    return index
        .article(id)
        .orElseThrow(() -> Problem.notFound("no article with the id " + id).exception());
  }

  static NumberedFact fact(Extraction extraction, String name) throws ProblemException {
    return Permalink.find(extraction, name)
        .orElseThrow(() -> {
          String id = extraction.article().id();
          return Problem.notFound("no fact %s in the article %s".formatted(name, id)).exception();
        });
  }

  /// The card of one fact: what pages, exports and citations say of it.
  Answer fact(String id, String name, String base) throws IOException, ProblemException {
    Extraction extraction = extraction(index, id);
    Article article = extraction.article();
    NumberedFact fact = fact(extraction, name);
    Map<String, @Nullable Object> tree =
        HitJson.tree(FactHit.of(article, fact.number() - 1, fact.fact()));
    Optional<String> quote =
        fact.mentions().stream().findFirst().map(m -> m.span().of(article.text()));
    tree.put("permalink", base + Permalink.of(article, fact.fact()).page());
    tree.put("source_link", quote.flatMap(words -> SourceLink.to(article, words)).orElse(null));
    tree.put("citation", Citation.of(article, fact, base).write(Citation.Format.PLAIN).strip());
    return Answer.json(Json.write(tree));
  }

  Answer citation(String id, String file, String base) throws IOException, ProblemException {
    return Citation.of(extraction(index, id).article(), base).answer(format(file));
  }

  Answer citation(String id, String name, String file, String base)
      throws IOException, ProblemException {
    Extraction extraction = extraction(index, id);
    return Citation.of(extraction.article(), fact(extraction, name), base).answer(format(file));
  }

  private static Citation.Format format(String file) throws ProblemException {
    return Citation.format(file)
        .orElseThrow(() ->
            Problem.notFound("no " + file + "; there is citation.bib, .ris, .csl.json, .txt")
                .exception());
  }

  /// What a text or page says; nothing of it is kept.
  Answer extract(ByteBuffer body) throws ProblemException {
    if (!body.hasRemaining()) {
      throw new Problem(400, "Nothing sent", "POST a text or a page as the body").exception();
    }
    return switch (reading.read(body)) {
      case Outcome.Mined(Extraction extraction) -> Answer.json(ExtractionJson.write(extraction));
      case Outcome.Rejected(_, String reason) ->
          throw new Problem(422, "Not an article", reason).exception();
    };
  }

  Answer coverage(Parameters parameters) throws IOException, ProblemException {
    parameters.only(Set.of("era"));
    Coverage coverage = Coverage.of(index, Eras.of(parameters));
    return Answer.json(Json.write(Map.of("era", coverage.era(), "provinces", coverage.rows())));
  }

  Answer compare(Parameters parameters) throws IOException, ProblemException {
    parameters.only(Set.of("one", "other"));
    return Answer.json(
        Json.write(
            Comparison.of(
                    index,
                    Comparison.Side.of("one", parameters.required("one")),
                    Comparison.Side.of("other", parameters.required("other")))
                .tree()));
  }

  Answer across(Parameters parameters) throws IOException, ProblemException {
    parameters.only(Set.of("measure"));
    return Answer.json(Json.write(figures.across(parameters.text("measure")).tree()));
  }

  Answer facts(String kind, Parameters parameters) throws IOException, ProblemException {
    checkKind(kind);
    Search search = checked(parameters);
    FactResult found = index.facts(search.facts(kind).facets(Set.of(Facet.values())));
    Map<String, @Nullable Object> tree = frame("facts/" + kind, search, found.total());
    tree.put("kind", kind);
    tree.put("understood", found.understood());
    tree.put("notes", found.notes());
    tree.put("hits", found.hits().stream().map(HitJson::tree).toList());
    tree.put("facets", facets(search, found.facets()));
    return Answer.json(Json.write(tree));
  }

  /// What a query may become that is being typed.
  Answer complete(Parameters parameters) throws IOException, ProblemException {
    String typed = parameters.text("q").orElse("");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Completion completion : index.complete(typed, COMPLETIONS)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("value", completion.value());
      row.put("kind", completion.kind().name().toLowerCase(Locale.ROOT));
      row.put("articles", completion.articles());
      rows.add(row);
    }
    return Answer.json(Json.write(Map.of("completions", rows)));
  }

  Answer similar(String id) throws IOException {
    return Answer.json(
        Json.write(
            Map.of("hits", index.similar(id, SIMILAR).stream().map(HitJson::tree).toList())));
  }

  Answer story(String id) throws IOException, ProblemException {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (StoryArticle article : index.story(id)) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("id", article.id());
      row.put("title", article.title().orElse(null));
      row.put("source", article.source().orElse(null));
      row.put("published", article.published().orElse(null));
      rows.add(row);
    }
    if (rows.isEmpty()) {
      throw Problem.notFound("no story with the id " + id).exception();
    }
    return Answer.json(Json.write(Map.of("articles", rows)));
  }

  static void checkKind(String kind) throws ProblemException {
    if (!ExtractionJson.LISTS.contains(kind)) {
      String kinds = String.join(", ", ExtractionJson.LISTS);
      throw Problem.notFound("no kind of fact " + kind + "; there are " + kinds).exception();
    }
  }

  /// A misspelt filter must not give an unfiltered answer.
  static Search checked(Parameters parameters) throws ProblemException {
    parameters.only(PARAMETERS);
    return Search.of(parameters);
  }

  /// What every page of a result has: where the next one is, and where all of it is.
  private static Map<String, @Nullable Object> frame(String what, Search search, long total) {
    int next = search.from() + search.limit();
    boolean more = next < total && next + search.limit() <= Page.DEEPEST;
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("query", search.query());
    tree.put("total", total);
    tree.put("from", search.from());
    tree.put("limit", search.limit());
    tree.put("truncated", total > Page.DEEPEST);
    tree.put("next", more ? "/api/" + what + search.from(next).parameters() : null);
    tree.put("all", "/api/" + what + ".jsonl" + search.from(0).parameters());
    return tree;
  }

  private static Map<String, Object> facets(Search search, Map<Facet, List<FacetCount>> found) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = found.getOrDefault(facet, List.of());
      facets.put(facet.label(), facet(search, facet, counts));
    }
    return facets;
  }

  private static List<Map<String, Object>> facet(
      Search search, Facet facet, List<FacetCount> counts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FacetCount count : counts) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("value", count.value());
      row.put("count", count.count());
      row.put("chosen", search.has(facet, count.value()));
      if (!count.within().isEmpty()) {
        row.put("within", facet(search, facet, count.within()));
      }
      rows.add(row);
    }
    return rows;
  }
}
