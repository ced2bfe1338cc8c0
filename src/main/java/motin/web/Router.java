package motin.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import motin.Pipeline;
import motin.corpus.Json;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FactResult;
import motin.index.SearchResult;

/// Which question gets which answer: every address there is.
final class Router {

  /// Similar articles named beside one.
  private static final int SIMILAR = 5;

  private final ArticleIndex index;
  private final Api api;
  private final Tables tables;
  private final Cards cards;
  private final Trial trial;
  private final Consumer<String> complaints;

  Router(ArticleIndex index, Pipeline pipeline, Consumer<String> complaints) {
    this.index = index;
    this.api = new Api(index);
    this.tables = new Tables(index);
    this.cards = new Cards(index);
    this.trial = new Trial(pipeline);
    this.complaints = complaints;
  }

  Answer answer(Question question) {
    try {
      return question.posted().isPresent() ? posted(question) : route(question);
    } catch (ProblemException e) {
      return problem(question, e.problem());
    } catch (IOException e) {
      complaints.accept("The index cannot be read: " + e.getMessage());
      return problem(
          question, new Problem(503, "Index unavailable", "the index cannot be read now"));
    }
  }

  private Answer posted(Question question) throws ProblemException {
    return switch (String.join("/", question.path())) {
      case "try" -> trial.page(question);
      case "api/extract" -> trial.data(question.posted().orElseThrow());
      default -> throw new Problem(405, "Method not allowed", "only GET and HEAD").exception();
    };
  }

  private Answer route(Question question) throws IOException, ProblemException {
    List<String> path = question.path();
    if (path.isEmpty()) {
      return search(question);
    }
    String last = path.getLast();
    if (path.size() > 3 && path.get(path.size() - 2).equals("facts")) {
      return card(path, question);
    }
    return switch (String.join("/", path.subList(0, path.size() - 1))) {
      case "" -> page(last, question);
      case "articles" -> article(last, question);
      case "facts" -> table(last, question);
      case "assets" ->
          Asset.named(last).map(Asset::answer).orElseThrow(() -> nothing(path).exception());
      case "api" -> data(last, question);
      case "api/articles" -> api.article(last);
      case "api/similar" -> api.similar(last);
      case "api/stories" -> api.story(last);
      case "api/facts" -> {
        String kind = last.replaceFirst("\\.(jsonl|csv)$", "");
        yield kind.equals(last)
            ? api.facts(kind, question.parameters())
            : tables.facts(kind, question.parameters(), last.endsWith(".csv"));
      }
      default -> throw nothing(path).exception();
    };
  }

  private Answer table(String kind, Question question) throws IOException, ProblemException {
    Api.checkKind(kind);
    String rows = String.valueOf(FactsPage.ROWS);
    Search search = Search.of(question.parameters().with("limit", rows).with("count", "facts"));
    FactResult found = index.facts(search.facts(kind).facets(Set.of(Facet.values())));
    return Answer.page(
        200, new FactsPage(Labels.in(question.language()), kind, search, found).html());
  }

  private Answer card(List<String> path, Question question) throws IOException, ProblemException {
    String id = path.get(path.size() - 3);
    return switch (String.join("/", path.subList(0, path.size() - 3))) {
      case "articles" -> cards.page(id, path.getLast(), question);
      case "api/articles" -> cards.data(id, path.getLast(), question);
      default -> throw nothing(path).exception();
    };
  }

  private Answer page(String name, Question question) throws IOException, ProblemException {
    return switch (name) {
      case "try" -> trial.page(question);
      case "feed.atom" -> new Feed(index, question).atom();
      case "feed.json" -> new Feed(index, question).json();
      default -> throw nothing(question.path()).exception();
    };
  }

  private Answer data(String name, Question question) throws IOException, ProblemException {
    Parameters parameters = question.parameters();
    return switch (name) {
      case "search" -> api.search(parameters);
      case "search.jsonl", "search.csv" -> tables.articles(parameters, name.endsWith(".csv"));
      case "keywords.jsonl", "keywords.csv" -> tables.keywords(parameters, name.endsWith(".csv"));
      case "extract" ->
          throw new Problem(405, "Method not allowed", "POST a page or a text").exception();
      case "complete" -> api.complete(parameters);
      default -> throw nothing(question.path()).exception();
    };
  }

  private static Problem nothing(List<String> path) {
    return Problem.notFound("nothing at /" + String.join("/", path));
  }

  private Answer search(Question question) throws IOException, ProblemException {
    Search search = Search.of(question.parameters());
    SearchResult found = api.find(search);
    boolean helpless = found.total() == 0 && !search.isBlank();
    SearchResult newest = helpless ? api.find(Search.NEWEST) : found;
    Labels labels = Labels.in(question.language());
    return Answer.page(200, new SearchPage(labels, search, found, newest).html());
  }

  private Answer article(String id, Question question) throws IOException, ProblemException {
    Search search = Search.of(question.parameters());
    Optional<Extraction> extraction = index.article(id);
    if (extraction.isEmpty()) {
      throw Problem.notFound("no article with the id " + id).exception();
    }
    Labels labels = Labels.in(question.language());
    return Answer.page(
        200, new ArticlePage(labels, search, extraction.get(), index.similar(id, SIMILAR)).html());
  }

  Answer problem(Problem problem) {
    return Answer.problem(problem.status(), Json.write(problem.tree()));
  }

  private Answer problem(Question question, Problem problem) {
    return question.isForData()
        ? problem(problem)
        : Answer.page(problem.status(), ProblemPage.html(Labels.in(question.language()), problem));
  }
}
