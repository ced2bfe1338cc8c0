package motin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import motin.index.ArticleHit;
import motin.index.ArticleIndex;
import motin.web.SavedSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin watch FILE`: for a file of saved searches, one a line, prints each article that matches
/// and did not before, as soon as it is committed.
///
/// It finds exactly what the search finds. What there is at the start counts as known, unless a
/// state file knows better. Exit code 0 after `--once`, 1 where the index or a file cannot be used,
/// 2 for a search that cannot be read.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Prints new articles that match saved searches: a query a line, or the address of a search.",
      "Lines that begin with # are passed over. It runs until it is interrupted."
    })
final class Watch implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The saved searches.")
  private Path file = Path.of("");

  @Mixin private IndexOption index;

  @Mixin private HitFormat format;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "How often to look (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Remembers what was printed, so that the next run goes on there.")
  private @Nullable Path state;

  @Option(names = "--once", description = "Looks once and ends.")
  private boolean once;

  private final Set<String> known = new HashSet<>();
  private long seen = -1;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (ArticleIndex articles = ArticleIndex.openForReading(index.folder())) {
      List<SavedSearch> searches = searches();
      boolean silent = !remembered();
      while (true) {
        long version = articles.version();
        if (version != seen) {
          look(articles, searches, silent);
          seen = version;
        }
        if (once || spec.commandLine().getOut().checkError()) {
          return 0;
        }
        silent = false;
        Thread.sleep(Duration.ofSeconds(Math.max(1, seconds)));
      }
    } catch (IllegalArgumentException e) {
      err.println("motin: " + file + ": " + e.getMessage());
      err.flush();
      return 2;
    } catch (IOException e) {
      err.println("motin: " + index.message(e));
      err.flush();
      return 1;
    }
  }

  private List<SavedSearch> searches() throws IOException {
    List<SavedSearch> searches = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        searches.add(SavedSearch.parse(line.strip()));
      }
    }
    return searches;
  }

  /// Reads the state; whether there is one.
  private boolean remembered() throws IOException {
    if (state == null || !Files.exists(state)) {
      return false;
    }
    known.addAll(Files.readAllLines(state));
    return true;
  }

  private void look(ArticleIndex articles, List<SavedSearch> searches, boolean silent)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    HitWriter hits = format.writer(out);
    int before = known.size();
    for (SavedSearch search : searches) {
      List<ArticleHit> fresh = new ArrayList<>();
      articles.each(
          search.request(),
          hit -> {
            if (known.add(search.line() + "\t" + hit.extraction().article().id()) && !silent) {
              fresh.add(hit);
            }
          });
      fresh.forEach(hits::article);
    }
    out.flush();
    if (state != null && (known.size() > before || silent)) {
      remember(state);
    }
  }

  private void remember(Path where) throws IOException {
    Path half = where.resolveSibling(where.getFileName() + ".new");
    Files.write(half, known.stream().sorted().toList(), StandardCharsets.UTF_8);
    Files.move(half, where, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
