package motin.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motin.Outcome;
import motin.article.Article;
import motin.fact.Count;
import motin.fact.Extraction;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FactResult;
import motin.index.SearchResult;
import motin.index.StoryArticle;

/// The page of every address that has one.
final class Views {

  /// Similar articles named beside one.
  private static final int SIMILAR = 5;

  private final ArticleIndex index;
  private final ProvinceFigures figures;
  private final Reading reading;

  Views(ArticleIndex index, ProvinceFigures figures, Reading reading) {
    this.index = index;
    this.figures = figures;
    this.reading = reading;
  }

  /// Empty for an address that has none.
  Optional<View> of(Question question) throws IOException, ProblemException {
    List<String> path = question.path();
    String first = path.isEmpty() ? "" : path.getFirst();
    return Optional.ofNullable(
        switch (first + "/" + path.size()) {
          case "/0" -> search(question);
          case "articles/2" -> article(path.get(1), question);
          case "articles/3" ->
              path.get(2).equals("dropped") ? dropped(path.get(1), question) : null;
          case "articles/4" -> path.get(2).equals("facts") ? fact(path, question) : null;
          case "facts/2" -> facts(path.get(1), question);
          case "official/1", "province/1", "event/1", "document/1" -> profile(first, question);
          case "map/1" -> map(question);
          case "coverage/1" ->
              new CoveragePage(
                  question.labels(), Coverage.of(index, Eras.of(question.parameters())));
          case "compare/1" -> compare(question);
          case "across/1" -> {
            question.parameters().withoutChoices().only(Set.of("measure"));
            yield new AcrossPage(
                question.labels(), figures.across(question.parameters().text("measure")));
          }
          case "about/1" -> new AboutPage(question.labels(), index.size(), index.version());
          case "try/1" -> tried(question);
          default -> null;
        });
  }

  private View search(Question question) throws IOException, ProblemException {
    Search search = Search.of(question.parameters());
    SearchResult found = index.search(search.request());
    boolean helpless = found.total() == 0 && !search.isBlank();
    SearchResult newest = helpless ? index.search(Search.NEWEST.request()) : found;
    return new SearchPage(question.labels(), search, found, newest);
  }

  private View article(String id, Question question) throws IOException, ProblemException {
    Search search = Search.of(question.parameters());
    Extraction extraction = Api.extraction(index, id);
    Optional<String> story = index.storyOf(id);
    List<StoryArticle> copies = story.isEmpty() ? List.of() : index.story(story.get());
    return new ArticlePage(
        question.labels(), search, extraction, copies, index.similar(id, SIMILAR));
  }

  private View dropped(String id, Question question) throws IOException, ProblemException {
    Article article = Api.extraction(index, id).article();
    return new DroppedPage(question.labels(), article, reading.dropped(article));
  }

  private View fact(List<String> path, Question question) throws IOException, ProblemException {
    Extraction extraction = Api.extraction(index, path.get(1));
    NumberedFact fact = Api.fact(extraction, path.get(3));
    return new FactPage(question.labels(), question.base(), extraction.article(), fact);
  }

  private View facts(String kind, Question question) throws IOException, ProblemException {
    Api.checkKind(kind);
    Parameters parameters = question.parameters();
    Search search = Search.of(parameters);
    Search rows = parameters.all("limit").isEmpty() ? search.limit(Search.ROWS) : search;
    FactResult found = index.facts(rows.facts(kind).facets(Set.of(Facet.values())));
    return new FactsPage(question.labels(), kind, rows, found);
  }

  private View profile(String what, Question question) throws IOException, ProblemException {
    Labels labels = question.labels();
    Profile profile = Profiles.of(index, what, question.parameters().withoutChoices());
    Html summary =
        switch (profile.what()) {
          case OFFICIAL -> Posts.of(index, profile).html(labels);
          case PROVINCE -> {
            List<Html> parts = new ArrayList<>();
            parts.add(new ProvinceEras(labels, profile.name()).html());
            parts.add(series(labels, profile.search(), Count.Category.MEMBERS));
            parts.add(series(labels, profile.search(), Count.Category.DELEGATES));
            for (String list : List.of("targets", "results")) {
              for (Series measure : Series.measures(index, profile.search(), list)) {
                parts.add(measure.html(labels));
              }
            }
            yield Html.join(parts);
          }
          case EVENT, DOCUMENT -> Html.NONE;
        };
    return new ProfilePage(labels, profile, summary, profile.what() == Profile.What.PROVINCE);
  }

  private Html series(Labels labels, Search search, Count.Category category)
      throws IOException, ProblemException {
    return Series.of(index, search, category, labels).html(labels);
  }

  private View map(Question question) throws IOException, ProblemException {
    String kind = question.parameters().text("kind").orElse("events");
    Api.checkKind(kind);
    Coverage coverage = Coverage.of(index, Eras.of(question.parameters()), List.of(kind));
    return new MapPage(question.labels(), kind, coverage, coverage.steps());
  }

  private View compare(Question question) throws IOException, ProblemException {
    Optional<String> one = question.parameters().text("one");
    Optional<String> other = question.parameters().text("other");
    Optional<Comparison> compared =
        one.isEmpty() || other.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Comparison.of(
                    index,
                    Comparison.Side.of("one", one.get()),
                    Comparison.Side.of("other", other.get())));
    return new ComparePage(question.labels(), compared);
  }

  private View tried(Question question) throws ProblemException {
    String typed = Parameters.parse(question.sent()).text("text").orElse("");
    if (typed.isEmpty()) {
      return new TryPage(question.labels(), typed, Optional.empty(), Optional.empty());
    }
    return switch (reading.read(StandardCharsets.UTF_8.encode(typed))) {
      case Outcome.Mined(Extraction extraction) ->
          new TryPage(question.labels(), typed, Optional.of(extraction), Optional.empty());
      case Outcome.Rejected(_, String reason) ->
          new TryPage(question.labels(), typed, Optional.empty(), Optional.of(reason));
    };
  }
}
