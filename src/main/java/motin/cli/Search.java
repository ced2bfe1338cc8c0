package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import motin.corpus.Json;
import motin.index.ArticleIndex;
import motin.index.Facet;
import motin.index.FactRequest;
import motin.index.FactResult;
import motin.index.Page;
import motin.index.SearchRequest;
import motin.index.SearchResult;
import motin.web.HitJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
          + " văn bản:18-NQ/TW, tiêu đề:, có:targets, đảng viên:>800, chỉ tiêu:\"hộ nghèo\"<2%."
    })
final class Search implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Mixin private IndexOption index;

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

  @Option(names = "--json", description = "One JSON object a line for each hit.")
  private boolean json;

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
    try (ArticleIndex articles = ArticleIndex.openForReading(index.folder())) {
      if (facts == null) {
        show(articles.search(new SearchRequest(query(), chosen(), Page.first(limit))));
      } else {
        show(
            articles.facts(
                FactRequest.of(facts).query(query()).chosen(chosen()).page(Page.first(limit))));
      }
      return spec.commandLine().getOut().checkError() ? 1 : 0;
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
    chosen.put(Facet.PROVINCE, Set.copyOf(provinces));
    chosen.put(Facet.OFFICIAL, Set.copyOf(officials));
    chosen.put(Facet.YEAR, Set.copyOf(years));
    chosen.put(Facet.SOURCE, Set.copyOf(sources));
    chosen.values().removeIf(Set::isEmpty);
    return chosen;
  }

  private void show(SearchResult result) {
    if (result.isMoreThanWords()) {
      note(result.understood(), result.notes());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      result.hits().forEach(hit -> out.println(Json.write(HitJson.tree(hit))));
    } else {
      new HitText(out).write(result);
    }
  }

  private void show(FactResult result) {
    if (result.isMoreThanWords()) {
      note(result.understood(), result.notes());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      result.hits().forEach(hit -> out.println(Json.write(HitJson.tree(hit))));
    } else {
      new HitText(out).write(result);
    }
  }
}
