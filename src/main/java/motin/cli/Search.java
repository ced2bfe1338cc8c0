package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FactRequest;
import motin.index.FactResult;
import motin.index.Order;
import motin.index.Page;
import motin.index.SearchRequest;
import motin.index.SearchResult;
import motin.index.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin search QUERY`: the articles of an index that match, or with `--facts` the facts.
///
/// Exit code 0 also where nothing is found, 1 where the index cannot be used, 2 for a query that is
/// too long.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds articles, or facts with --facts.",
      "Accents are optional; typed ones rank exact matches first. All words must occur; \"a"
          + " phrase\" stands together, -word must not occur. Without a query everything is found.",
      "Also: a OR b, brackets, dang*, nguyen~1, \"a b\"~5, and fields: tỉnh:\"lào cai\","
          + " người:, chức vụ:, tổ chức:, nguồn:, ngày:2025-09..2025-10, nhiệm kỳ:2025-2030,"
          + " văn bản:18-NQ/TW, tiêu đề:, có:targets, đảng viên:>800, chỉ tiêu:\"hộ nghèo\"<2%%."
    })
final class Search implements Callable<Integer> {

  /// Characters on either side of a match in its context.
  private static final int CONTEXT = 50;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Mixin private IndexOption index;

  @Mixin private HitFormat format;

  @Option(
      names = "--facts",
      paramLabel = "KIND",
      description = "Facts of one kind: officials, places, counts, targets …")
  private @Nullable String facts;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "At most so many hits (${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--all", description = "Every hit, however many there are.")
  private boolean all;

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      defaultValue = "relevance",
      description =
          "relevance, newest, oldest, title, source, facts; of facts value, name,"
              + " organization …; -title the other way round.")
  private String sort = "";

  @Option(names = "--stories", description = "Copies of a story are one hit, and count once.")
  private boolean stories;

  @Option(names = "--keywords", description = "Every match between the words around it.")
  private boolean keywords;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "A query a line, or a table with a column query: the hits of each, as a table.")
  private @Nullable String batch;

  @Option(
      names = "--narrow",
      paramLabel = "FACET=VALUE",
      description =
          "Articles with a value of a facet: body=\"Tỉnh ủy Lào Cai\", year=2025-08,"
              + " event=congress, term=2025-2030 …; several of one facet: any of them.")
  private List<String> narrowed = List.of();

  @Option(names = "--province", paramLabel = "NAME", description = "Articles about a province.")
  private List<String> provinces = List.of();

  @Option(names = "--official", paramLabel = "NAME", description = "Articles with an official.")
  private List<String> officials = List.of();

  @Option(names = "--year", paramLabel = "YEAR", description = "Articles published in a year.")
  private List<String> years = List.of();

  @Option(names = "--source", paramLabel = "HOST", description = "Articles of a publisher.")
  private List<String> sources = List.of();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    try (ArticleIndex articles = ArticleIndex.openForReading(index.folder())) {
      HitWriter hits = format.writer(out);
      if (batch != null) {
        new BatchSearch(articles, articleRequest(), all, out, err).run(batch);
      } else if (facts != null) {
        facts(articles, hits, FactRequest.of(facts));
      } else if (keywords) {
        articles.keywords(articleRequest(), CONTEXT, hits::keyword);
      } else if (all) {
        articles.each(articleRequest(), hits::article);
      } else {
        SearchResult result = articles.search(articleRequest());
        note(result);
        hits.articles(result);
      }
      return out.checkError() ? 1 : 0;
    } catch (IllegalArgumentException e) {
      err.println("motin: " + e.getMessage());
      err.flush();
      return 2;
    } catch (IOException e) {
      err.println("motin: " + index.message(e));
      err.flush();
      return 1;
    }
  }

  private void facts(ArticleIndex articles, HitWriter hits, FactRequest kind) throws IOException {
    FactRequest request =
        kind.query(query())
            .chosen(chosen())
            .page(Page.first(limit))
            .order(Order.parse(sort))
            .unit(stories ? Unit.STORIES : Unit.FACTS);
    if (all) {
      articles.each(request, hits::fact);
    } else {
      FactResult result = articles.facts(request);
      if (result.isMoreThanWords()) {
        note(result.understood(), result.notes());
      }
      hits.facts(result);
    }
  }

  private SearchRequest articleRequest() {
    return new SearchRequest(query(), chosen(), Page.first(limit))
        .order(Order.parse(sort))
        .unit(stories ? Unit.STORIES : Unit.ARTICLES);
  }

  private void note(SearchResult result) {
    result
        .suggestion()
        .ifPresent(meant -> {
          PrintWriter err = spec.commandLine().getErr();
          err.println("motin: nothing found as typed; shown is: " + meant.query());
          err.flush();
        });
    if (result.isMoreThanWords()) {
      note(result.understood(), result.notes());
    }
  }

  /// How a query was read that is more than words, and what in it was passed over.
  private void note(String understood, List<String> notes) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: read as: " + understood);
    notes.forEach(note -> err.println("motin: " + note));
    err.flush();
  }

  private String query() {
    return String.join(" ", words);
  }

  private Map<Facet, Set<String>> chosen() {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    choose(chosen, Facet.PROVINCE, provinces);
    choose(chosen, Facet.OFFICIAL, officials);
    choose(chosen, Facet.YEAR, years);
    choose(chosen, Facet.SOURCE, sources);
    for (String pair : narrowed) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      choose(chosen, facet(name), List.of(pair.substring(equals + 1)));
    }
    return chosen;
  }

  private Facet facet(String name) {
    for (Facet facet : Facet.values()) {
      if (facet.label().equals(name)) {
        return facet;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "No facet: %s (there are %s)"
            .formatted(
                name,
                String.join(", ", List.of(Facet.values()).stream().map(Facet::label).toList())));
  }

  private static void choose(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
    if (!values.isEmpty()) {
      chosen.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).addAll(values);
    }
  }
}
