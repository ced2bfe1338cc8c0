package motin.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import motin.article.Span;
import motin.corpus.ExtractionJson;
import motin.corpus.Json;
import motin.extract.Explanation;
import motin.extract.FactExtractor;
import motin.extract.Refusal;
import motin.fact.Calibration;
import motin.fact.Fact;
import motin.fact.Mention;
import motin.fact.Official;
import motin.ingest.ArticleReader;
import motin.ingest.Input;
import motin.ingest.UnreadableArticleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `motin explain FILE`: which rule made each fact, of which words, and what was considered and
/// refused.
///
/// Exit code 0 where every input was read, 3 where some were rejected, 1 where none could be.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells why: the rule and the words behind each fact, and what was refused.")
final class Explain implements Callable<Integer> {

  private static final List<String> KINDS =
      Stream.concat(ExtractionJson.LISTS.stream(), Stream.of(Calibration.POSITIONS)).toList();

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders; - is standard input.")
  private List<String> paths;

  @Option(
      names = "--at",
      paramLabel = "OFFSET",
      description = "Only what stands there in the clean text, in code points, as in the export.")
  private @Nullable Integer at;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only one kind: officials, positions, places, counts, targets …")
  private @Nullable String kind;

  @Option(names = "--json", description = "One JSON object a line for each article.")
  private boolean json;

  @Mixin private ReadingOptions reading;

  @Override
  public Integer call() {
    if (kind != null && !KINDS.contains(kind)) {
      throw new ParameterException(
          spec.commandLine(), "--kind: one of %s expected".formatted(String.join(", ", KINDS)));
    }
    ArticleReader reader = reading.reader(this::complain);
    FactExtractor extractor = reading.extractor();
    int read = 0;
    int rejected = 0;
    for (Input input : reading.inputs(paths)) {
      try {
        show(extractor.explain(reader.read(input)));
        read++;
      } catch (UnreadableArticleException e) {
        complain(e.origin(), e.reason());
        rejected++;
      }
    }
    boolean written = !spec.commandLine().getOut().checkError();
    return !written || read == 0 ? 1 : rejected == 0 ? 0 : 3;
  }

  private void show(Explanation explanation) {
    PrintWriter out = spec.commandLine().getOut();
    String text = explanation.extraction().article().text();
    Predicate<Span> here = here(text);
    List<Fact> facts =
        explanation.extraction().facts().stream()
            .filter(fact -> isAsked(fact) && spans(fact).stream().anyMatch(here))
            .toList();
    List<Refusal> refusals =
        explanation.refusals().stream()
            .filter(refusal -> isAsked(refusal.reason().list()) && here.test(refusal.span()))
            .toList();
    var tree = new ExplanationTree(explanation);
    if (json) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>();
      all.put("origin", explanation.extraction().article().origin());
      all.put("facts", facts.stream().map(tree::fact).toList());
      all.put("refused", refusals.stream().map(tree::refusal).toList());
      out.println(Json.write(all));
    } else {
      new ExplanationText(explanation, out).write(facts, refusals);
    }
  }

  private boolean isAsked(Fact fact) {
    boolean posts = fact instanceof Official && Calibration.POSITIONS.equals(kind);
    return posts || isAsked(fact.list());
  }

  private boolean isAsked(String list) {
    return kind == null || list.equals(kind);
  }

  /// Whether a span holds the offset asked for.
  private Predicate<Span> here(String text) {
    Integer points = at;
    if (points == null) {
      return _ -> true;
    }
    boolean inside = points >= 0 && points < text.codePointCount(0, text.length());
    int offset = inside ? text.offsetByCodePoints(0, points) : -1;
    return span -> span.contains(offset);
  }

  private static List<Span> spans(Fact fact) {
    List<Mention> mentions = new ArrayList<>(fact.evidence());
    if (fact instanceof Official official) {
      official.positions().forEach(post -> mentions.addAll(post.evidence()));
    }
    return mentions.stream().map(Mention::span).toList();
  }

  private void complain(String origin, String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motin: " + origin + ": " + what);
    err.flush();
  }
}
