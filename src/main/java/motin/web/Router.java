package motin.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import motin.corpus.Json;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.index.SearchResult;

/// Which question gets which answer: every address there is.
final class Router {

  /// Similar articles named beside one.
  private static final int SIMILAR = 5;

  private final ArticleIndex index;
  private final Api api;
  private final Tables tables;
  private final Consumer<String> complaints;

  Router(ArticleIndex index, Consumer<String> complaints) {
    this.index = index;
    this.api = new Api(index);
    this.tables = new Tables(index);
    this.complaints = complaints;
  }

  Answer answer(Question question) {
    try {
      return route(question);
    } catch (ProblemException e) {
      return problem(question, e.problem());
    } catch (IOException e) {
      complaints.accept("The index cannot be read: " + e.getMessage());
      return problem(
          question, new Problem(503, "Index unavailable", "the index cannot be read now"));
    }
  }

  private Answer route(Question question) throws IOException, ProblemException {
    List<String> path = question.path();
    if (path.isEmpty()) {
      return search(question);
    }
    String last = path.getLast();
    return switch (String.join("/", path.subList(0, path.size() - 1))) {
      case "" -> feed(last, question);
      case "articles" -> article(last, question);
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

  private Answer feed(String name, Question question) throws IOException, ProblemException {
    return switch (name) {
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
