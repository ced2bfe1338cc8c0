package motin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motin.article.Article;
import motin.article.Span;
import motin.corpus.ExtractionJson;
import motin.extract.Explanation;
import motin.extract.Refusal;
import motin.fact.Fact;
import org.jspecify.annotations.Nullable;

/// An explanation as trees for [motin.corpus.Json]; offsets count code points, as in the export.
final class ExplanationTree {

  private final Explanation explanation;
  private final Article article;

  ExplanationTree(Explanation explanation) {
    this.explanation = explanation;
    this.article = explanation.extraction().article();
  }

  /// The fact as in the export, with the words that its kind of rule looked for.
  Map<String, @Nullable Object> fact(Fact fact) {
    List<Map<String, @Nullable Object>> matched =
        explanation.matches(fact).stream()
            .map(match -> {
              Map<String, @Nullable Object> tree = words(match.span());
              tree.put("label", match.label());
              return tree;
            })
            .toList();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", fact.list());
    tree.put("fact", ExtractionJson.tree(article, fact));
    tree.put("matched", matched);
    return tree;
  }

  Map<String, @Nullable Object> refusal(Refusal refusal) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", refusal.reason().list());
    tree.put("reason", refusal.reason().label());
    tree.put("text", refusal.reason().text());
    tree.putAll(words(refusal.span()));
    return tree;
  }

  private Map<String, @Nullable Object> words(Span span) {
    String text = article.text();
    int start = text.codePointCount(0, span.start());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("start", start);
    tree.put("end", start + text.codePointCount(span.start(), span.end()));
    tree.put("quote", span.of(text));
    return tree;
  }
}
