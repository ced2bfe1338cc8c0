package motin.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import motin.article.Article;
import motin.article.Span;
import motin.extract.Explanation;
import motin.extract.Refusal;
import motin.fact.Fact;
import motin.fact.Flag;
import motin.fact.Mention;
import motin.fact.Official;
import motin.fact.Position;
import motin.fact.Result;
import motin.fact.Target;

/// An explanation for people to read.
final class ExplanationText {

  private static final int LONGEST_QUOTE = 100;
  private static final int MOST_MENTIONS = 3;

  private final Explanation explanation;
  private final Article article;
  private final PrintWriter out;

  ExplanationText(Explanation explanation, PrintWriter out) {
    this.explanation = explanation;
    this.article = explanation.extraction().article();
    this.out = out;
  }

  void write(List<Fact> facts, List<Refusal> refusals) {
    out.printf("%s: %d facts, %d refused%n", article.origin(), facts.size(), refusals.size());
    facts.forEach(this::write);
    if (!refusals.isEmpty()) {
      out.printf("%nConsidered and refused%n");
    }
    for (Refusal refusal : refusals) {
      out.printf(
          "  %s  %-9s  %s: %s%n",
          place(refusal.span()),
          refusal.reason().list(),
          quote(refusal.span()),
          refusal.reason().text());
    }
    out.println();
  }

  private void write(Fact fact) {
    out.printf("%n%s  %s%n", fact.list(), plain(fact.summary()));
    out.printf(
        Locale.ROOT, "  confidence  %.2f%s%n", fact.confidence(), odd(fact.assessment().flags()));
    if (fact instanceof Official official) {
      official.positions().forEach(this::write);
    } else {
      mentions("rule", fact.evidence());
    }
    reason(fact).ifPresent(reason -> mentions("because", List.of(reason)));
    String matched =
        explanation.matches(fact).stream()
            .map(match -> match.label() + " " + quote(match.span()))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!matched.isEmpty()) {
      out.printf("  matched     %s%n", matched);
    }
  }

  private void write(Position post) {
    out.printf(
        Locale.ROOT,
        "  post        %s (%.2f)%s%n",
        plain(post.text()),
        post.assessment().confidence(),
        odd(post.assessment().flags()));
    mentions("rule", post.evidence());
  }

  /// Each rule once, with the places where it found the fact.
  private void mentions(String head, List<Mention> mentions) {
    Map<String, List<Mention>> byRule = new LinkedHashMap<>();
    mentions.forEach(m -> byRule.computeIfAbsent(m.rule(), _ -> new ArrayList<>()).add(m));
    byRule.forEach((rule, found) -> {
      String text = explanation.rule(rule);
      out.printf("  %-10s  %s%s%n", head, rule, text.isEmpty() ? "" : ": " + text);
      found.stream()
          .limit(MOST_MENTIONS)
          .forEach(m -> out.printf("              %s %s%n", place(m.span()), quote(m.span())));
      if (found.size() > MOST_MENTIONS) {
        out.printf("              and %d more%n", found.size() - MOST_MENTIONS);
      }
    });
  }

  private static Optional<Mention> reason(Fact fact) {
    return switch (fact) {
      case Target target -> target.reason();
      case Result result -> result.reason();
      default -> Optional.empty();
    };
  }

  private static String odd(Iterable<Flag> flags) {
    StringBuilder text = new StringBuilder();
    flags.forEach(flag -> text.append("  ! ").append(flag.label()));
    return text.toString();
  }

  /// In code points, as `--at` takes them.
  private String place(Span span) {
    String text = article.text();
    int start = text.codePointCount(0, span.start());
    return "[%d, %d)".formatted(start, start + text.codePointCount(span.start(), span.end()));
  }

  private String quote(Span span) {
    String words = plain(span.of(article.text()));
    boolean whole = words.length() <= LONGEST_QUOTE;
    return "“" + (whole ? words : words.substring(0, LONGEST_QUOTE) + "…") + "”";
  }

  /// A page's text must not steer the terminal.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
