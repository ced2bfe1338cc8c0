package motin.web;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import motin.corpus.Json;
import motin.index.ArticleIndex;

/// Which question gets which answer: every address there is.
final class Router {

  private final Site site;
  private final ArticleIndex index;
  private final Api api;
  private final Tables tables;
  private final Views views;

  Router(Site site) {
    Reading reading = new Reading(site.pipeline());
    this.site = site;
    this.index = site.index();
    ProvinceFigures figures = new ProvinceFigures(index);
    this.api = new Api(index, figures, reading);
    this.tables = new Tables(index, figures);
    this.views = new Views(index, figures, reading);
  }

  /// Whether something can be sent to an address, not only asked for.
  static boolean takes(List<String> path) {
    return path.equals(List.of("try")) || path.equals(List.of("api", "extract"));
  }

  Answer answer(Question question) {
    try {
      return route(question);
    } catch (ProblemException e) {
      return problem(question, e.problem());
    } catch (IOException e) {
      site.complaints().accept("The index cannot be read: " + e.getMessage());
      return problem(
          question, new Problem(503, "Index unavailable", "the index cannot be read now"));
    }
  }

  private Answer route(Question question) throws IOException, ProblemException {
    List<String> path = question.path();
    String address = String.join("/", path);
    String last = path.isEmpty() ? "" : path.getLast();
    if (path.size() == 2 && path.getFirst().equals("assets")) {
      return Asset.named(last).map(Asset::answer).orElseThrow(() -> nothing(path).exception());
    }
    if (!question.isForData()) {
      return switch (address) {
        case "feed.atom" -> new Feed(index, question).atom();
        case "feed.json" -> new Feed(index, question).json();
        default -> page(question);
      };
    }
    return last.endsWith(".csv") || last.endsWith(".jsonl")
        ? table(address, question)
        : data(address, last, question);
  }

  private Answer page(Question question) throws IOException, ProblemException {
    View view = views.of(question).orElseThrow(() -> nothing(question.path()).exception());
    return Answer.page(200, new Shell(question, view, site.arriving().get()).html());
  }

  private Answer data(String address, String last, Question question)
      throws IOException, ProblemException {
    List<String> path = question.path();
    Parameters parameters = question.parameters();
    return switch (address) {
      case "api/search" -> api.search(parameters);
      case "api/complete" -> api.complete(parameters);
      case "api/extract" -> api.extract(question.body());
      case "api/coverage" -> api.coverage(parameters);
      case "api/compare" -> api.compare(parameters);
      case "api/across" -> api.across(parameters);
      case "api/official", "api/province", "api/event", "api/document" ->
          Answer.json(Json.write(Profiles.of(index, last, parameters).tree()));
      case "api/openapi.json" -> OpenApi.answer(question.base());
      default -> {
        String where = path.size() < 3 ? "" : path.get(1) + "/" + path.size();
        yield switch (where) {
          case "articles/3" -> api.article(last);
          case "similar/3" -> api.similar(last);
          case "stories/3" -> api.story(last);
          case "facts/3" -> api.facts(last, parameters);
          case "articles/4" ->
              last.equals("dropped")
                  ? api.dropped(path.get(2))
                  : api.citation(path.get(2), last, question.base());
          case "articles/5" -> api.fact(path.get(2), last, question.base());
          case "articles/6" -> api.citation(path.get(2), path.get(4), last, question.base());
          default -> throw nothing(path).exception();
        };
      }
    };
  }

  /// A whole table; its tag changes with the index.
  private Answer table(String address, Question question) throws IOException, ProblemException {
    Answer answer = tables.answer(address, question.parameters());
    String state = address + question.parameters().values();
    return answer.with("ETag", "W/\"%x-%x\"".formatted(index.version(), state.hashCode()));
  }

  static Problem nothing(List<String> path) {
    return Problem.notFound("nothing at /" + String.join("/", path));
  }

  Answer problem(Problem problem) {
    Answer answer = Answer.problem(problem.status(), Json.write(problem.tree()));
    return problem.status() == 503 ? answer.with("Retry-After", "5") : answer;
  }

  private Answer problem(Question question, Problem problem) {
    return question.isForData()
        ? problem(problem)
        : Answer.page(
            problem.status(), shut(question, new ProblemPage(question.labels(), problem)));
  }

  /// The page that asks for the token, or the problem that tells a program to bring it.
  Answer login(Question question, boolean refused) {
    Answer answer =
        question.isForData()
            ? problem(new Problem(401, "Unauthorized", "send the token: Authorization: Bearer …"))
            : Answer.page(401, shut(question, new LoginPage(question.labels(), refused)));
    return answer.with("WWW-Authenticate", "Bearer");
  }

  private static Html shut(Question question, View view) {
    return new Shell(question, view, OptionalLong.empty()).html();
  }
}
